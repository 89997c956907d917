using System.Collections.Immutable;
using AngleSharp.Dom;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Questions;

/// <summary>Lays an answer out as a critical edition: each paragraph beside its source line and its notes.</summary>
public sealed class AnswerEdition(AnswerRenderer renderer)
{
    private int notes;

    public ImmutableArray<EditionPart> Build(
        IReadOnlyList<StoredPart> parts,
        IReadOnlyList<StoredLink> links,
        IReadOnlyList<StoredCitation> citations,
        IReadOnlyList<StoredDiscrepancy> discrepancies
    ) =>
        EachLineOnce([
            .. parts.Select(part => new EditionPart(
                part.Label,
                part.FirstLine,
                Rows(
                    part,
                    [.. links.Where(link => link.PartOrdinal == part.Ordinal)],
                    [.. citations.Where(citation => citation.IsOwn && citation.PartOrdinal == part.Ordinal)],
                    [.. citations.Where(citation => !citation.IsOwn)],
                    [.. discrepancies.Where(found => PartOf(found, parts) == part)]
                )
            )),
        ]);

    // Two parts may stand on one source line.
    private static ImmutableArray<EditionPart> EachLineOnce(ImmutableArray<EditionPart> parts)
    {
        var taken = parts.SelectMany(part => part.Rows).Select(row => row.Line).ToHashSet();
        return
        [
            .. parts.Select(part =>
                part with
                {
                    Rows = [.. part.Rows.Select(row => row with { OtherLines = [.. row.OtherLines.Where(taken.Add)] })],
                }
            ),
        ];
    }

    private ImmutableArray<EditionRow> Rows(
        StoredPart part,
        IReadOnlyList<StoredLink> links,
        IReadOnlyList<StoredCitation> own,
        IReadOnlyList<StoredCitation> elsewhere,
        IReadOnlyList<StoredDiscrepancy> discrepancies
    )
    {
        var clickable = links.DistinctBy(link => link.RawUrl).ToDictionary(link => link.RawUrl, link => link.Url);
        var groups = Group(renderer.Render(part.Markdown, part.SourceLines, clickable));
        var rows = ImmutableArray.CreateBuilder<EditionRow>();
        for (var index = 0; index < groups.Count; index++)
        {
            var first = groups[index][0].Line;
            // The last row takes what is left, and the first one what stands before it: no note is ever lost.
            var from = index == 0 ? int.MinValue : first;
            var to = index + 1 < groups.Count ? groups[index + 1][0].Line : int.MaxValue;
            var linked = links.Where(link => link.Line >= from && link.Line < to).ToList();
            MarkLinks(groups[index], linked);
            var cited = own.Where(citation => citation.Line >= from && citation.Line < to).ToList();
            var odd = discrepancies
                .Where(found => found.Line >= from && found.Line < to)
                .DistinctBy(found => found.Slug)
                // What cannot be true stands before what may have a reason.
                .OrderByDescending(found => found.Severity);
            var acts = MarkActs(groups[index], cited, elsewhere).ToList();
            MarkBackReferences(groups[index], part.BackReferences.Where(back => back.Line >= from && back.Line < to));
            rows.Add(
                new EditionRow(first, [.. groups[index]], [.. acts], [.. LinkedActs(linked, cited)], [.. odd])
                {
                    OtherLines = [.. part.SourceLines.Where(line => line >= from && line < to)],
                }
            );
        }

        return rows.ToImmutable();
    }

    // Evidence knows its line and not its part: it belongs to the last part that starts at or above the line.
    private static StoredPart PartOf(StoredDiscrepancy found, IReadOnlyList<StoredPart> parts) =>
        parts.LastOrDefault(part => part.FirstLine <= found.Line) ?? parts[0];

    /// <summary>The rows of a part: what stands beside one line number.</summary>
    internal static List<List<AnswerBlock>> Group(ImmutableArray<AnswerBlock> blocks)
    {
        var groups = new List<List<AnswerBlock>>();
        foreach (var block in blocks)
        {
            // The cells of a table row stand on one source line and stay together.
            if (groups.Count == 0 || (block.Kind is AnswerBlockKind.Text && block.Line != groups[^1][0].Line))
                groups.Add([]);
            groups[^1].Add(block);
        }

        return groups;
    }

    // An address without a scheme is plain text in Markdown.
    private static void MarkLinks(List<AnswerBlock> blocks, IEnumerable<StoredLink> links)
    {
        foreach (var link in links)
        {
            if (
                blocks.Any(block =>
                    block
                        .Content.QuerySelectorAll("a")
                        .Any(a => a.GetAttribute("href") == ForeignAddress.Asked(link.Url))
                )
            )
                continue;
            if (Wrap(blocks, link.RawUrl, document => AnswerLinks.ToForeignPage(document, link.Url)) is { } shown)
                AnswerLinks.ShowEncodedHost(shown, link.Url);
        }
    }

    private static void MarkBackReferences(List<AnswerBlock> blocks, IEnumerable<StoredBackReference> references)
    {
        foreach (var reference in references)
        {
            _ = blocks.Exists(block =>
                TextMarking.WrapUnlinkedWords(
                    block.Content,
                    reference.Text,
                    () => AnswerLinks.ToLegalAct(block.Content.Owner!, reference.Slug)
                )
            );
        }
    }

    // A link to a document names its act as well; where the row cites the act, its note says so already.
    private static IEnumerable<LinkedActNote> LinkedActs(
        IEnumerable<StoredLink> links,
        IReadOnlyCollection<StoredCitation> cited
    ) =>
        links
            .SelectMany(link => link.Acts)
            .DistinctBy(act => act.Slug)
            .ExceptBy(cited.Select(citation => citation.Slug), act => act.Slug)
            .Select(act => new LinkedActNote(act.Slug, ActName.Of(act.Type, act.Number, act.Title)));

    private IEnumerable<ActNote> MarkActs(
        List<AnswerBlock> blocks,
        IEnumerable<StoredCitation> cited,
        IReadOnlyList<StoredCitation> elsewhere
    )
    {
        foreach (var mentions in cited.GroupBy(citation => citation.Slug))
        {
            var first = mentions.First();
            var note = new ActNote(
                Letters(notes++),
                first.Slug,
                ActName.Of(first.Type, first.Number, first.ActTitle),
                first.Date,
                [.. mentions.SelectMany(mention => mention.Pinpoints).Distinct()],
                [.. mentions.Select(mention => mention.Line).Distinct().Order()],
                [
                    .. elsewhere
                        .Where(other => other.Slug == first.Slug)
                        .GroupBy(other => (other.QuestionNumber, other.IsQuestionNumbered))
                        .Select(group => new OtherMention(
                            group.Key.QuestionNumber,
                            QuestionWording.Name(group.Key.QuestionNumber, group.Key.IsQuestionNumbered),
                            [.. group.Select(other => other.Line)]
                        )),
                ]
            );
            foreach (var mention in mentions)
            {
                var words = AnswerMarkdown.PlainText(mention.Text);
                if (Wrap(blocks, words, document => AnswerLinks.ToLegalAct(document, note.Slug)) is not { } link)
                    continue;
                link.InsertAfter(AnswerLinks.KeyOf(blocks[0].Content.Owner!, note.Key));
                note = note with { IsLinkedInText = true };
            }

            yield return note;
        }
    }

    private static IElement? Wrap(List<AnswerBlock> blocks, string words, Func<IDocument, IElement> create) =>
        blocks
            .Select(block => TextMarking.Wrap(block.Content, words, () => create(block.Content.Owner!)))
            .FirstOrDefault(wrapper => wrapper is not null);

    /// <summary>a … z, aa, ab …</summary>
    private static string Letters(int index) =>
        index < 26 ? ((char)('a' + index)).ToString() : Letters((index / 26) - 1) + Letters(index % 26);
}
