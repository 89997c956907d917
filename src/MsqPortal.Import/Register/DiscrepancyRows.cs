using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Register;

namespace MsqPortal.Import;

/// <summary>What the rules find, as rows. They are made anew with each import of a response of the state.</summary>
internal static class DiscrepancyRows
{
    /// <summary>Replaces the discrepancies of the state and of the response; rows are added and not yet saved.</summary>
    /// <param name="answers">The new answers of the response, by number of the question.</param>
    public static async Task ReplaceAsync(
        PortalDbContext context,
        NewRows rows,
        QuestionnaireResponse response,
        IReadOnlyDictionary<string, Answer> answers,
        StatedFacts facts,
        StateFindings findings,
        ActRows acts,
        CancellationToken ct
    )
    {
        var state = facts.Mentions.State;
        await context
            .Discrepancies.Where(row =>
                row.Iso3 == state.Iso3 && (row.ResponseId == null || row.ResponseId == response.Id)
            )
            .ExecuteDeleteAsync(ct);
        foreach (var act in findings.Register.Works.Select(work => acts.Act(work.Slug)))
            act.HasDiscrepancy = false;

        foreach (var found in findings.OfState)
            Add(found, response: null);
        foreach (var found in findings.OfResponse)
            Add(found, response);

        void Add(Register.Discrepancy found, QuestionnaireResponse? response)
        {
            var row = rows.Add(
                new Data.Discrepancy
                {
                    Slug = $"{state.Iso2}-{found.Key}".ToLowerInvariant(),
                    Iso3 = state.Iso3,
                    Response = response,
                    Rule = found.Rule,
                    Severity = (Data.DiscrepancySeverity)found.Severity,
                    Message = found.Message,
                }
            );
            row.Acts.AddRange(found.Acts.Distinct().Select(acts.Act));
            if (row.Severity > Data.DiscrepancySeverity.Note)
                row.Acts.ForEach(act => act.HasDiscrepancy = true);
            foreach (var (index, evidence) in found.Evidence.Index())
                AddEvidence(row, evidence, ordinal: index + 1);
        }

        void AddEvidence(Data.Discrepancy row, Evidence evidence, int ordinal)
        {
            var place = (evidence.Place.Edition, evidence.Place.Question);
            var isStored = facts.StoredAnswers.TryGetValue(place, out var storedAnswer);
            rows.Add(
                new DiscrepancyEvidence
                {
                    Discrepancy = row,
                    Answer = isStored ? null! : answers[place.Question],
                    AnswerId = storedAnswer,
                    Ordinal = ordinal,
                    Line = evidence.Place.Line,
                    Quote = evidence.Quote,
                    Type = evidence.Type,
                    Number = evidence.Number,
                    Date = evidence.Date,
                    DocumentId = evidence.DocumentId,
                    Url = evidence.Url,
                    Differing = [.. evidence.Differing],
                }
            );
        }
    }
}
