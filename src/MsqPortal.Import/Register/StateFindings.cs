using System.Collections.Immutable;
using MsqPortal.Parsing;
using MsqPortal.Register;

namespace MsqPortal.Import;

/// <summary>What the mentions of a Member State amount to: its acts, and where its responses are in doubt.</summary>
/// <param name="Register">The acts.</param>
/// <param name="OfState">Discrepancies between its responses, or within the register.</param>
/// <param name="OfResponse">Discrepancies of the response that is being stored.</param>
internal sealed record StateFindings(
    ActRegister Register,
    ImmutableArray<Register.Discrepancy> OfState,
    ImmutableArray<Register.Discrepancy> OfResponse
)
{
    /// <summary>Needs no database and some milliseconds, so that it runs while the database answers.</summary>
    public static StateFindings Of(StatedFacts facts, QuestionnaireResponseTree tree, LegalDatabases databases)
    {
        var register = ActRegister.Build(facts.Mentions, databases);
        return new StateFindings(
            register,
            DiscrepancyRules.OfState(facts.Mentions, register, databases),
            DiscrepancyRules.OfResponse(Text(tree), register)
        );
    }

    private static ResponseText Text(QuestionnaireResponseTree tree) =>
        new(
            tree.Edition!,
            [
                .. tree.Questions.SelectMany(question =>
                    question.Parts.Select(part => new AnswerText(question.Number, part.Markdown, part.SourceLines))
                ),
            ]
        );
}
