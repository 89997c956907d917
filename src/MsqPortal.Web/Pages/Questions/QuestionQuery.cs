using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Questions;

/// <summary>
/// Six commands, however long the answer: frame, answer, parts, links, citations, discrepancies; and the source where
/// footnotes of the answer stand elsewhere.
/// </summary>
public sealed class QuestionQuery(
    PortalDbContext database,
    ResponseFrameQuery frames,
    AnswerRenderer renderer,
    RespondentContactPolicy policy
)
{
    /// <returns>Null when there is no such response, or its form has no such question.</returns>
    public async Task<QuestionContent?> FindAsync(
        string country,
        string edition,
        string number,
        CancellationToken cancellation
    )
    {
        var frame = await frames.FindAsync(country, edition, cancellation);
        var question = frame?.Questions.FirstOrDefault(candidate =>
            string.Equals(candidate.Number, number, StringComparison.OrdinalIgnoreCase)
        );
        if (frame is null || question is null)
            return null;

        var answer = question.FirstLine is null ? null : await AnswerAsync(frame.ResponseId, question, cancellation);
        if (answer is null)
            return new QuestionContent(frame, question, null);

        var parts = await PartsAsync(answer.Id, cancellation);
        var links = await LinksAsync(answer.Id, cancellation);
        var citations = await CitationsAsync(frame.ResponseId, answer.Id, cancellation);
        var discrepancies = await DiscrepanciesAsync(answer.Id, cancellation);
        var source = SourceLines.OfSlice(
            answer.SourceText,
            answer.FirstLine,
            answer.LastLine,
            policy.ShowsContact ? [] : answer.Withheld
        );
        return new QuestionContent(
            frame,
            question,
            new AnswerContent(
                answer,
                new AnswerEdition(renderer).Build(parts, links, citations, discrepancies),
                [.. source, .. await ElsewhereAsync(frame.ResponseId, answer, parts, cancellation)],
                SelectionView.Of(
                    answer.Selection,
                    answer.SelectionText,
                    answer.Boxes,
                    source,
                    answer.SelectionFirstLine,
                    answer.SelectionLastLine
                ),
                citations.Where(citation => citation.IsOwn).DistinctBy(citation => citation.Slug).Count(),
                links.DistinctBy(link => link.LinkId).Count(),
                citations.Where(citation => citation.IsOwn).Select(citation => citation.Line).ToHashSet(),
                links
            )
        );
    }

    /// <summary>Lines of the answer outside its range: footnotes at the end of a page or of the file, and blank lines between them.</summary>
    private async Task<IEnumerable<SourceLine>> ElsewhereAsync(
        long responseId,
        StoredAnswer answer,
        List<StoredPart> parts,
        CancellationToken cancellation
    )
    {
        var numbers = parts
            .SelectMany(part => part.SourceLines)
            .Where(line => line < answer.FirstLine || line > answer.LastLine)
            .ToHashSet();
        if (numbers.Count == 0)
            return [];

        var file = await database
            .QuestionnaireResponses.Where(response => response.Id == responseId)
            .Select(response => new
            {
                response.SourceText,
                Withheld = response
                    .WithheldPassages.Select(passage => new WithheldStretch(
                        passage.Line,
                        passage.Start,
                        passage.Length
                    ))
                    .ToList(),
            })
            .FirstOrDefaultAsync(cancellation);
        if (file is null)
            return [];

        var lines = new List<SourceLine>();
        var blank = new List<SourceLine>();
        foreach (var line in SourceLines.Of(file.SourceText, policy.ShowsContact ? [] : file.Withheld))
        {
            if (numbers.Contains(line.Number))
            {
                lines.AddRange([.. blank, line]);
                blank.Clear();
            }
            else if (
                lines.Count > 0
                && lines[^1].Number + blank.Count == line.Number - 1
                && string.IsNullOrWhiteSpace(line.Text)
            )
                blank.Add(line);
            else
                blank.Clear();
        }

        return lines;
    }

    private Task<StoredAnswer?> AnswerAsync(long responseId, FrameQuestion question, CancellationToken cancellation) =>
        database
            .Answers.Where(answer => answer.ResponseId == responseId && answer.Question.Number == question.Number)
            .Select(answer => new StoredAnswer(
                answer.Id,
                answer.QuestionText,
                answer.Question.Heading,
                answer.Question.IsMandatory,
                answer.Question.IsNew,
                answer.Selection,
                answer.SelectionText,
                answer.SelectionFirstLine,
                answer.SelectionLastLine,
                answer.Question.Boxes,
                answer.Notes,
                answer.Prompts,
                answer.FirstLine,
                answer.LastLine,
                answer.WordCount,
                answer.SourceText,
                answer
                    .Response.WithheldPassages.Where(passage =>
                        passage.Line >= answer.FirstLine && passage.Line <= answer.LastLine
                    )
                    .Select(passage => new WithheldStretch(passage.Line, passage.Start, passage.Length))
                    .ToList()
            ))
            .FirstOrDefaultAsync(cancellation);

    private Task<List<StoredPart>> PartsAsync(long answerId, CancellationToken cancellation) =>
        database
            .AnswerParts.Where(part => part.AnswerId == answerId)
            .OrderBy(part => part.Ordinal)
            .Select(part => new StoredPart(
                part.Ordinal,
                part.Label,
                part.Markdown,
                part.FirstLine,
                part.LastLine,
                part.SourceLines,
                part.BackReferences.OrderBy(reference => reference.Ordinal)
                    .Select(reference => new StoredBackReference(
                        reference.Text,
                        reference.Line,
                        reference.Citation.LegalAct.Slug
                    ))
                    .ToList()
            ))
            .ToListAsync(cancellation);

    private Task<List<StoredLink>> LinksAsync(long answerId, CancellationToken cancellation) =>
        database
            .LinkMentions.Where(link => link.AnswerPart.AnswerId == answerId)
            .OrderBy(link => link.AnswerPart.Ordinal)
            .ThenBy(link => link.Ordinal)
            .Select(link => new StoredLink(
                link.AnswerPart.Ordinal,
                link.PortalLinkId,
                link.RawUrl,
                link.Url,
                link.Line,
                link.PortalLink.LegalDocument!.Acts.OrderBy(pair => pair.LegalAct.Slug)
                    .Select(pair => new StoredLinkedAct(
                        pair.LegalAct.Slug,
                        pair.LegalAct.Type,
                        pair.LegalAct.Number,
                        pair.LegalAct.Titles[0]
                    ))
                    .ToList()
            ))
            .ToListAsync(cancellation);

    private Task<List<StoredCitation>> CitationsAsync(long responseId, long answerId, CancellationToken cancellation) =>
        database
            .Citations.Where(citation =>
                citation.AnswerPart.Answer.ResponseId == responseId
                && citation.LegalAct.Citations.Any(own => own.AnswerPart.AnswerId == answerId)
            )
            .OrderBy(citation => citation.AnswerPart.Answer.Question.Ordinal)
            .ThenBy(citation => citation.AnswerPart.Ordinal)
            .ThenBy(citation => citation.Ordinal)
            .Select(citation => new StoredCitation(
                citation.AnswerPart.AnswerId == answerId,
                citation.AnswerPart.Answer.Question.Number,
                citation.AnswerPart.Answer.Question.IsNumbered,
                citation.AnswerPart.Ordinal,
                citation.Text,
                citation.LegalAct.Slug,
                citation.Type,
                citation.Number,
                citation.Date,
                citation.LegalAct.Titles[0],
                citation.Pinpoints,
                citation.Line
            ))
            .ToListAsync(cancellation);

    private Task<List<StoredDiscrepancy>> DiscrepanciesAsync(long answerId, CancellationToken cancellation) =>
        database
            .DiscrepancyEvidence.Where(EvidenceInDoubt.Differs)
            .Where(evidence => evidence.AnswerId == answerId)
            .OrderBy(evidence => evidence.Line)
            .ThenBy(evidence => evidence.Discrepancy.Slug)
            .Select(evidence => new StoredDiscrepancy(
                evidence.Line,
                evidence.Discrepancy.Slug,
                evidence.Discrepancy.Severity,
                evidence.Discrepancy.Rule,
                evidence.Discrepancy.Message
            ))
            .ToListAsync(cancellation);
}
