using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Discrepancies;

namespace MsqPortal.Web.Search;

/// <summary>What results say of an answer beside its words.</summary>
/// <param name="ImportedAt">When the response was read, UTC.</param>
/// <param name="Section">Code of the section; null for the closing question and the consent.</param>
/// <param name="ActCount">Legal acts that it cites.</param>
/// <param name="Discrepancies">Those in which it differs itself.</param>
public sealed record AnswerFacts(
    ResponseKey Key,
    string Country,
    DateTimeOffset ImportedAt,
    string? Section,
    string Question,
    bool IsQuestionNumbered,
    Selection Selection,
    string? SelectionText,
    int WordCount,
    int ActCount,
    SeverityCounts Discrepancies
);

/// <summary>
/// The facts of the answers of one Member State by their row ids. They are held beside the index, because counting the acts
/// and discrepancies of twenty results takes the database as long as everything else of a search.
/// </summary>
public sealed class StateAnswerFacts
{
    private readonly FrozenDictionary<long, AnswerFacts> facts;

    private StateAnswerFacts(FrozenDictionary<long, AnswerFacts> facts) => this.facts = facts;

    public static async Task<StateAnswerFacts> OfAsync(
        PortalDbContext database,
        string iso3,
        CancellationToken cancellation
    )
    {
        var acts = await database
            .Citations.Where(citation => citation.LegalAct.Iso3 == iso3)
            .GroupBy(citation => citation.AnswerPart.AnswerId)
            .Select(group => new
            {
                group.Key,
                Count = group.Select(citation => citation.LegalActId).Distinct().Count(),
            })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var discrepancies = await SeverityCounts.OfAnswersAsync(
            database.DiscrepancyEvidence.Where(evidence => evidence.Discrepancy.Iso3 == iso3),
            cancellation
        );
        var answers = await database
            .Answers.Where(answer => answer.Response.Iso3 == iso3)
            .Select(answer => new
            {
                answer.Id,
                answer.Response.Iso3,
                answer.Response.Questionnaire.Edition,
                Country = answer.Response.MemberState.Name,
                answer.Response.ImportedAt,
                Section = answer.Question.Section!.Code,
                answer.Question.Number,
                answer.Question.IsNumbered,
                answer.Selection,
                answer.SelectionText,
                answer.WordCount,
            })
            .ToListAsync(cancellation);
        return new StateAnswerFacts(
            answers.ToFrozenDictionary(
                answer => answer.Id,
                answer => new AnswerFacts(
                    new ResponseKey(answer.Iso3, answer.Edition),
                    answer.Country,
                    answer.ImportedAt,
                    answer.Section,
                    answer.Number,
                    answer.IsNumbered,
                    answer.Selection,
                    answer.SelectionText,
                    answer.WordCount,
                    acts.GetValueOrDefault(answer.Id),
                    discrepancies.GetValueOrDefault(answer.Id, SeverityCounts.None)
                )
            )
        );
    }

    /// <returns>Null when no Member State of these has the answer.</returns>
    public static AnswerFacts? Find(ImmutableArray<StateAnswerFacts> states, long answerId)
    {
        foreach (var state in states)
        {
            if (state.facts.TryGetValue(answerId, out var found))
                return found;
        }

        return null;
    }
}
