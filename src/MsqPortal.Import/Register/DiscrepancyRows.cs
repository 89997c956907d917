using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;
using MsqPortal.Register;

namespace MsqPortal.Import;

/// <summary>What the rules find, as rows. They are made anew with each import of a response of the state.</summary>
internal static class DiscrepancyRows
{
    /// <summary>Replaces the discrepancies of the state and of the response; rows are added and not yet saved.</summary>
    public static async Task ReplaceAsync(
        PortalDbContext context,
        QuestionnaireCatalog catalog,
        QuestionnaireResponse response,
        QuestionnaireResponseTree tree,
        StatedFacts facts,
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
        var answers = await AnswersAsync(context, response, tree, state, ct);
        foreach (var act in acts.Register.Works.Select(work => acts.Act(work.Slug)))
            act.HasDiscrepancy = false;

        foreach (var found in DiscrepancyRules.OfState(facts.Mentions, acts.Register, catalog.LegalDatabases))
            context.Add(Row(found, response: null));
        foreach (var found in DiscrepancyRules.OfResponse(Text(tree), acts.Register))
            context.Add(Row(found, response));

        Data.Discrepancy Row(Register.Discrepancy found, QuestionnaireResponse? response)
        {
            var row = new Data.Discrepancy
            {
                Slug = $"{state.Iso2}-{found.Key}".ToLowerInvariant(),
                Iso3 = state.Iso3,
                Response = response,
                Rule = found.Rule,
                Severity = (Data.DiscrepancySeverity)found.Severity,
                Message = found.Message,
            };
            row.Acts.AddRange(found.Acts.Distinct().Select(acts.Act));
            if (row.Severity > Data.DiscrepancySeverity.Note)
                row.Acts.ForEach(act => act.HasDiscrepancy = true);
            row.Evidence.AddRange(found.Evidence.Select((evidence, index) => Evidence(evidence, index + 1)));
            return row;
        }

        DiscrepancyEvidence Evidence(Evidence evidence, int ordinal) =>
            new()
            {
                Answer = answers[(evidence.Place.Edition, evidence.Place.Question)],
                Ordinal = ordinal,
                Line = evidence.Place.Line,
                Quote = evidence.Quote,
                Type = evidence.Type,
                Number = evidence.Number,
                Date = evidence.Date,
                DocumentId = evidence.DocumentId,
                Url = evidence.Url,
                Differing = [.. evidence.Differing],
            };
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

    private static async Task<Dictionary<(string Edition, string Question), Answer>> AnswersAsync(
        PortalDbContext context,
        QuestionnaireResponse response,
        QuestionnaireResponseTree tree,
        Parsing.MemberState state,
        CancellationToken ct
    )
    {
        var answers = tree
            .Questions.Zip(response.Answers)
            .ToDictionary(pair => (tree.Edition!, pair.First.Number), pair => pair.Second);
        var stored = await context
            .Answers.Where(answer =>
                answer.Response.Iso3 == state.Iso3 && answer.Response.Questionnaire.Edition != tree.Edition
            )
            .Select(answer => new
            {
                answer.Response.Questionnaire.Edition,
                answer.Question.Number,
                Answer = answer,
            })
            .ToListAsync(ct);
        foreach (var row in stored)
            answers.Add((row.Edition, row.Number), row.Answer);
        return answers;
    }
}
