using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Stores one response: a new row, or new content for the row that is there.</summary>
internal static class ResponseRows
{
    /// <summary>The rows are prepared and not yet saved. The response keeps its id, so that nothing else moves.</summary>
    public static async Task<PreparedRows> PrepareAsync(
        PortalDbContext context,
        NewRows rows,
        QuestionnaireCatalog catalog,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        StoredForm form,
        Parsing.MemberState state,
        CancellationToken ct
    )
    {
        var stored = await context
            .QuestionnaireResponses.Where(row => row.Iso3 == state.Iso3)
            .Select(row => new { row.Id, row.QuestionnaireId })
            .ToDictionaryAsync(row => row.QuestionnaireId, row => row.Id, ct);
        var isStored = stored.Remove(form.QuestionnaireId, out var id);
        QuestionnaireResponse response;
        ReplacedRows? replaced = null;
        if (!isStored)
        {
            response = rows.Add(
                new QuestionnaireResponse
                {
                    QuestionnaireId = form.QuestionnaireId,
                    Iso3 = state.Iso3,
                    MemberStateName = state.Name,
                    FileName = file.FileName,
                    ContentHash = file.ContentHash,
                    FormHash = form.Hash,
                    LinkKindsHash = catalog.LinkKindsHash,
                    SourceText = file.Text,
                }
            );
        }
        else
        {
            response = await context.QuestionnaireResponses.SingleAsync(row => row.Id == id, ct);
            replaced = await ReplacedRows.DeleteAsync(context, id, ct);
        }

        Describe(response, file, tree, form.Hash, catalog.LinkKindsHash);
        var facts = await StatedFacts.LoadAsync(context, catalog, tree, state, hasOtherEditions: stored.Count > 0, ct);
        var finding = Task.Run(() => StateFindings.Of(facts, tree, catalog.LegalDatabases), ct);
        var links = await LinkRows.LoadAsync(context, rows, tree, ct);
        var findings = await finding;
        var acts = await ActRows.LoadAsync(context, rows, facts, findings.Register, links, ct);
        await ActAliases.KeepAsync(context, rows, acts, facts, replaced, ct);
        var answerRows = new AnswerRows(rows, acts, links);
        var answers = tree.Questions.ToDictionary(
            node => node.Number,
            node => answerRows.Add(response, node, form.QuestionIds[node.Number]),
            StringComparer.Ordinal
        );
        await DiscrepancyRows.ReplaceAsync(context, rows, response, answers, facts, findings, acts, ct);
        foreach (var (index, node) in tree.Footnotes.Index())
            rows.Add(Footnote(response, node, ordinal: index + 1));
        foreach (var passage in tree.Withheld)
            rows.Add(Passage(response, passage));
        return new PreparedRows(response, acts, replaced);
    }

    private static void Describe(
        QuestionnaireResponse response,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        string formHash,
        string linkKindsHash
    )
    {
        response.MemberStateName = tree.MemberState.Name ?? response.MemberStateName;
        response.FileName = file.FileName;
        response.ContentHash = file.ContentHash;
        response.ParserVersion = ResponseParser.Version;
        response.FormHash = formHash;
        response.LinkKindsHash = linkKindsHash;
        response.SourceText = file.Text;
        response.LineCount = tree.LineCount;
        response.RespondentName = tree.Respondent.Name;
        response.RespondentTitle = tree.Respondent.Title;
        response.RespondentOrganization = tree.Respondent.Organization;
        response.RespondentEmails = [.. tree.Respondent.Emails];
        response.RespondentLabels = [.. tree.Respondent.Labels];
        response.IsRespondentSelectionRead = tree.Respondent.IsSelectionRead;
        response.RespondentSelection = AnswerRows.Selection(tree.Respondent.Selection.State);
        response.RespondentSelectionText = tree.Respondent.Selection.Text;
    }

    private static Footnote Footnote(QuestionnaireResponse response, NoteNode node, int ordinal) =>
        new()
        {
            Response = response,
            Ordinal = ordinal,
            Mark = node.Mark,
            Text = node.Text,
            FirstLine = node.Span.FirstLine,
            LastLine = node.Span.LastLine,
        };

    private static Data.WithheldPassage Passage(QuestionnaireResponse response, Parsing.WithheldPassage passage) =>
        new()
        {
            Response = response,
            Line = passage.Line,
            Start = passage.Start,
            Length = passage.Length,
            Reason = passage.Reason,
        };
}

/// <summary>A response with its rows, not yet saved.</summary>
/// <param name="Response">The response.</param>
/// <param name="Acts">The acts of its Member State.</param>
/// <param name="Replaced">What its former rows had named; null for a new response.</param>
internal sealed record PreparedRows(QuestionnaireResponse Response, ActRows Acts, ReplacedRows? Replaced);
