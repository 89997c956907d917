using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Why nothing of a file is stored.</summary>
/// <param name="Reason">For who imports: one sentence that names the file, quotes it where that helps, and says what to do.</param>
/// <param name="PublicReason">For everybody: nothing of what the file says, which may be whom to call, and not its name.</param>
/// <param name="Line">The line to blame, 1-based; null where none is.</param>
internal sealed record Refusal(string Reason, string PublicReason, int? Line = null)
{
    private const string AdviceToCorrect = "correct the file and import it again";

    public static Refusal Of(UnreadableFileException unreadable) =>
        new(unreadable.Message, unreadable.PublicReason, unreadable.Line);

    /// <returns>Null when the response can be stored.</returns>
    public static Refusal? Of(QuestionnaireResponseTree tree, string fileName)
    {
        if (!tree.Questions.Any())
            return new Refusal(
                $"{fileName} is no questionnaire response: none of the form's questions was found; check the file.",
                "The file is no questionnaire response: none of the form's questions was found."
            );

        var error = tree.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is null)
            return null;
        var (reason, publicReason, advice) = error.Code switch
        {
            DiagnosticCodes.MemberStateUnknown => (
                $"\"{tree.MemberState.Name}\" is no known name of a Member State",
                $"Line {error.Line} names no known Member State",
                "correct the name, or add it to seeds/member-states.json"
            ),
            DiagnosticCodes.EditionUnknown => (
                Said(error),
                Said(error),
                "add the form of that edition under seeds/forms"
            ),
            _ => (Said(error), Said(error), AdviceToCorrect),
        };
        return new Refusal($"{fileName}, line {error.Line}: {reason}; {advice}.", $"{publicReason}.", error.Line);
    }

    private static string Said(DiagnosticNode error) => error.Message.TrimEnd('.');
}
