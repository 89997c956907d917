using MsqPortal.Parsing.Citations;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Links;

/// <summary>The words beside each link that say what it is: always words of the response, never of this program.</summary>
/// <param name="lines">The lines of one answer part.</param>
/// <param name="documents">The links that document a citation.</param>
internal sealed class LinkLabels(IReadOnlyList<PartLine> lines, Dictionary<FoundCitation, FoundLink> documents)
{
    private readonly Dictionary<FoundLink, FoundCitation> cited = CitedBy(documents);
    private readonly int[] described = DescribedAbove(lines);
    private readonly int[] describing = DescribedBelow(lines);

    /// <summary>
    /// Rule "Link labels": the words of a Markdown link; else the citation that the link documents; else the words before it
    /// on its line; else those after it, when no other link claims them; else the item or paragraph that it closes.
    /// </summary>
    /// <returns>Null where a link is a word of a sentence, or stands alone.</returns>
    public string? Of(int line, int link)
    {
        var (text, links) = (lines[line].Text, lines[line].Links);
        var here = links[link];
        if (here.Words is { } words && !IsAddress(words) && LabelText.Of(words) is { } own)
            return own;
        // "[https://example.org/a:](https://example.org/a)" spells one address twice.
        if (link > 0 && links[link - 1].End == here.Start && links[link - 1].Url == here.Url)
            return Of(line, link - 1);
        if (cited.TryGetValue(here, out var citation))
            return LabelText.Of(citation.Node.Text);

        var before = text[(link == 0 ? 0 : links[link - 1].End)..here.Start];
        if (LabelText.IsUnfinished(before))
            return null;
        if (LabelText.Of(before) is { } named)
            return named;
        var after = text[here.End..(link + 1 < links.Count ? links[link + 1].Start : text.Length)];
        var isClaimed = link + 1 < links.Count && after.TrimStart() is not (['-' or '–' or '—' or ':', ..]);
        if (!isClaimed && LabelText.Of(after) is { } explained)
            return explained;
        return Around(line);
    }

    private string? Around(int line) =>
        describing[line] >= 0 ? LabelText.Of(lines[describing[line]].Plain)
        : described[line] >= 0 ? LabelText.Of(lines[described[line]].Plain)
        : null;

    private static bool IsAddress(string words) => words.Contains("://", StringComparison.Ordinal);

    private static Dictionary<FoundLink, FoundCitation> CitedBy(Dictionary<FoundCitation, FoundLink> documents)
    {
        var citations = new Dictionary<FoundLink, FoundCitation>(ReferenceEqualityComparer.Instance);
        foreach (var (citation, link) in documents)
            citations.TryAdd(link, citation);
        return citations;
    }

    /// <summary>
    /// For each line, the line above that names what its links lead to: the numbered item that they close, else the
    /// nearest paragraph that is no bullet. What stands above earlier links is theirs.
    /// </summary>
    private static int[] DescribedAbove(IReadOnlyList<PartLine> lines)
    {
        var above = new int[lines.Count];
        var (item, paragraph, bullet, isTaken) = (-1, -1, -1, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (isTaken && lines[i].HasWords)
                (item, paragraph, bullet, isTaken) = (-1, -1, -1, false);
            above[i] = new[] { item, paragraph, bullet }.FirstOrDefault(line => line >= 0, -1);
            if (lines[i].Links.Count > 0)
                isTaken = true;
            else if (!lines[i].HasWords)
                continue;
            else if (Marker.Read(lines[i].Plain).Number is not null)
                item = i;
            else if (Marker.Read(lines[i].Plain).End > 0)
                bullet = bullet < 0 ? i : bullet;
            else if (paragraph < 0 || !lines[i].Plain.TrimEnd().EndsWith(':'))
                paragraph = i;
        }

        return above;
    }

    /// <summary>For each list item that is a link alone, the paragraph directly below it.</summary>
    private static int[] DescribedBelow(IReadOnlyList<PartLine> lines)
    {
        var below = new int[lines.Count];
        var next = -1;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var isItem = Marker.Read(lines[i].Text).Number is not null;
            below[i] = isItem && !lines[i].HasWords && lines[i].Links.Count > 0 ? next : -1;
            if (lines[i].HasWords && !isItem && lines[i].Links.Count == 0)
                next = i;
            else if (lines[i].HasWords || lines[i].Links.Count > 0)
                next = -1;
        }

        return below;
    }
}
