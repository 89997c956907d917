using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>Words that point back to an act, and where they stand in the text of their part.</summary>
internal sealed record PlacedReference(string Text, int Start, int End, int Line, FoundCitation Named);

/// <summary>
/// Rule "Back references": "the Decree", "this Law", "the above-mentioned Resolution" point back to the last act of that
/// type which the answer named before. Without one, the words point to nothing that the answer says, and are no reference.
/// </summary>
internal sealed partial class BackReferenceReader
{
    private readonly Dictionary<string, FoundCitation> lastOfType = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the lines of an answer in the order of the text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offset">Where it starts in the text of its part.</param>
    public IEnumerable<PlacedReference> Read(PartLine line, int offset)
    {
        var (citations, next) = (line.Citations, 0);
        foreach (Match match in Pattern().Matches(line.Plain))
        {
            for (; next < citations.Count && citations[next].Start < match.Index; next++)
                Remember(citations[next]);
            var isCitation =
                (next > 0 && citations[next - 1].End > match.Index)
                || (next < citations.Count && citations[next].Start < match.Index + match.Length);
            if (isCitation || !lastOfType.TryGetValue(match.Groups["type"].Value, out var named))
                continue;
            // "the Data Protection Act, 2019, which replaced the Act": the sentence that names an act speaks of another one.
            if (next > 0 && match.Index < Sentence.End(line.Plain, citations[next - 1].End))
                continue;
            var start = offset + match.Index;
            yield return new PlacedReference(match.Value, start, start + match.Length, line.Source, named);
        }

        for (; next < citations.Count; next++)
            Remember(citations[next]);
    }

    private void Remember(FoundCitation citation)
    {
        if (citation.Node.Type is { } type)
            lastOfType[type] = citation;
    }

    // After a pinpoint the article may be missing: "band 33 of Decree".
    // A capital letter, the start of a sentence or a pointing word makes it a certain act: "violations of the law" is none.
    // "the Decree of …", "the Decree on …", "the Decree No. …" name an act themselves.
    [GeneratedRegex(
        """
            (?<![\p{L}\p{Nd}])
            (?:
                (?:[Tt]he|[Tt]his|[Tt]hat)\ (?:(?:said|same|above|above-mentioned|abovementioned|mentioned)\ )?(?:Presidential\ )?
                  (?<type>Decree-Law|Law|Decree|Resolution|Decision|Order|Act|Regulation|Ordinance|Directive)
              | (?<=\d[a-z]?\ of\ )(?<type>Decree-Law|Law|Decree|Resolution|Decision|Order|Act|Regulation|Ordinance|Directive)
              | (?:(?:[Tt]his|[Tt]he\ (?:said|same|above|above-mentioned|abovementioned|mentioned))\ | (?<=^[\W\d]{0,8}|[.;:]\ )The\ )
                  (?<type>decree|law|resolution|decision|order|act|regulation|ordinance|directive)
            )
            (?![\p{L}\p{Nd}-]|\s+(?:of|on|No|no|[Dd]ated|from)\b|\s*[№\#("“«])
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
