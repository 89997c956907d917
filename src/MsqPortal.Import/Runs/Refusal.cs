using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Why a response that was read is not stored.</summary>
/// <param name="Reason">One sentence for people that names the file and says what to do.</param>
/// <param name="Line">The line to blame, 1-based; null where none is.</param>
internal sealed record Refusal(string Reason, int? Line)
{
    /// <returns>Null when the response can be stored.</returns>
    public static Refusal? Of(QuestionnaireResponseTree tree, string fileName)
    {
        if (!tree.Questions.Any())
            return new Refusal(
                $"{fileName} is no questionnaire response: none of the form's questions was found; check the file.",
                Line: null
            );

        var error = tree.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null
            ? null
            : new Refusal(
                $"{fileName}, line {error.Line}: {error.Message.TrimEnd('.')}; {Advice(error.Code)}.",
                error.Line
            );
    }

    private static string Advice(string code) =>
        code switch
        {
            "member-state-unknown" => "correct the name, or add it to seeds/member-states.json",
            "edition-unknown" => "add the form of that edition under seeds/forms",
            _ => "correct the file and import it again",
        };
}
