using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>Stores one response: a new row, or new content for the row that is there.</summary>
internal static class ResponseRows
{
    /// <summary>The rows are tracked and not yet saved. The response keeps its id, so that nothing else moves.</summary>
    public static async Task<(QuestionnaireResponse Response, ReplacedRows? Replaced)> PrepareAsync(
        PortalDbContext context,
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
                SourceText = file.Text,
            };
            context.Add(response);
        }
        else
        {
            replaced = await ReplacedRows.DeleteAsync(context, response.Id, ct);
        }

        Describe(response, file, tree, form.Hash);
        var register = await ResponseRegister.LoadAsync(context, tree, state, ct);
        response.Answers.AddRange(
            tree.Questions.Select(node => AnswerRows.From(node, form.QuestionIds[node.Number], register))
        );
        response.Footnotes.AddRange(tree.Footnotes.Select((node, index) => Footnote(node, ordinal: index + 1)));
        response.WithheldPassages.AddRange(tree.Withheld.Select(Passage));
        return (response, replaced);
    }

    private static void Describe(
        QuestionnaireResponse response,
        ResponseFile file,
        QuestionnaireResponseTree tree,
        string formHash
    )
    {
        response.MemberStateName = tree.MemberState.Name ?? response.MemberStateName;
        response.FileName = file.FileName;
        response.ContentHash = file.ContentHash;
        response.ParserVersion = ResponseParser.Version;
        response.FormHash = formHash;
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
