using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Stores one response: a new row, or new content for the row that is there.</summary>
internal static class ResponseRows
{
    /// <summary>The rows are tracked and not yet saved. The response keeps its id, so that nothing else moves.</summary>
    public static async Task<PreparedRows> PrepareAsync(
        PortalDbContext context,
        QuestionnaireCatalog catalog,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        StoredForm form,
        Parsing.MemberState state,
        CancellationToken ct
    )
    {
        var response = await context.QuestionnaireResponses.SingleOrDefaultAsync(
            row => row.QuestionnaireId == form.QuestionnaireId && row.Iso3 == state.Iso3,
            ct
        );
        ReplacedRows? replaced = null;
        if (response is null)
        {
            response = new QuestionnaireResponse
            {
                QuestionnaireId = form.QuestionnaireId,
                Iso3 = state.Iso3,
                MemberStateName = state.Name,
                FileName = file.FileName,
                ContentHash = file.ContentHash,
                FormHash = form.Hash,
                LinkKindsHash = catalog.LinkKindsHash,
                SourceText = file.Text,
            };
            context.Add(response);
        }
        else
        {
            replaced = await ReplacedRows.DeleteAsync(context, response.Id, ct);
        }

        Describe(response, file, tree, form.Hash, catalog.LinkKindsHash);
        var links = await LinkRows.LoadAsync(context, tree, ct);
        var facts = await StatedFacts.LoadAsync(context, catalog, tree, state, ct);
        var acts = await ActRows.LoadAsync(context, facts, links, catalog.LegalDatabases, ct);
        response.Answers.AddRange(
            tree.Questions.Select(node => AnswerRows.From(node, form.QuestionIds[node.Number], acts, links))
        );
        await ActAliases.KeepAsync(context, acts, facts, replaced, ct);
        await DiscrepancyRows.ReplaceAsync(context, catalog, response, tree, facts, acts, ct);
        response.Footnotes.AddRange(tree.Footnotes.Select((node, index) => Footnote(node, ordinal: index + 1)));
        response.WithheldPassages.AddRange(tree.Withheld.Select(Passage));
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
        response.RespondentSelection = AnswerRows.Selection(tree.Respondent.Selection.State);
        response.RespondentSelectionText = tree.Respondent.Selection.Text;
    }

    private static Footnote Footnote(NoteNode node, int ordinal) =>
        new()
        {
            Ordinal = ordinal,
            Mark = node.Mark,
            Text = node.Text,
            FirstLine = node.Span.FirstLine,
            LastLine = node.Span.LastLine,
        };

    private static Data.WithheldPassage Passage(Parsing.WithheldPassage passage) =>
        new()
        {
            Line = passage.Line,
            Start = passage.Start,
            Length = passage.Length,
            Reason = passage.Reason,
        };
}

/// <summary>A response with its rows, tracked and not yet saved.</summary>
/// <param name="Response">The response.</param>
/// <param name="Acts">The acts of its Member State.</param>
/// <param name="Replaced">What its former rows had named; null for a new response.</param>
internal sealed record PreparedRows(QuestionnaireResponse Response, ActRows Acts, ReplacedRows? Replaced);
