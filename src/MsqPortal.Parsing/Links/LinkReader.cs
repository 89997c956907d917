using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Links;

/// <summary>A link within one line of Markdown.</summary>
/// <param name="Start">Index of its first character, brackets included.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="RawUrl">The address as it stands there.</param>
/// <param name="Url">The clickable address.</param>
/// <param name="Host">Its host, without "www.".</param>
/// <param name="Words">The words of a Markdown link; null for a bare address.</param>
internal sealed record FoundLink(int Start, int End, string RawUrl, string Url, string Host, string? Words);

/// <summary>Finds the links of a line in every form that responses use.</summary>
/// <param name="topLevelDomains">Without a scheme, a word is an address only when it ends in one of these.</param>
internal sealed partial class LinkReader(ImmutableHashSet<string> topLevelDomains)
{
    public IEnumerable<FoundLink> Read(string line)
    {
        for (var match = Pattern().Match(line); match.Success; match = match.NextMatch())
        {
            var raw = match.Groups["address"].Value;
            if (match.Groups["bare"].Success)
                raw = LinkAddress.TrimPunctuation(raw);
            if (
                (match.Groups["host"].Success && !IsHost(match.Groups["host"].Value))
                || LinkAddress.Read(raw) is not { } address
            )
                continue;
            var (start, end) = (
                match.Index,
                match.Groups["bare"].Success ? match.Index + raw.Length : match.Index + match.Length
            );
            var words = match.Groups["words"].Success ? match.Groups["words"].Value : null;
            // "[https://example.org/a:](https://example.org/a)" spells the address twice; both stand in the source.
            if (
                words?.Trim() is { } spelled
                && spelled != raw
                && HasScheme(spelled)
                && LinkAddress.Read(spelled) is { } other
            )
            {
                start = match.Groups["words"].Index + words.Length + 1;
                yield return new FoundLink(match.Index, start, spelled, other.Url, other.Host, null);
            }

            yield return new FoundLink(start, end, raw, address.Url, address.Host, words);
        }
    }

    private static bool HasScheme(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private bool IsHost(string host) => topLevelDomains.Contains(host[(host.LastIndexOf('.') + 1)..]);

    // Rule "Links", in this order: [words](address) · <address> · address with a scheme · www.… · host with a known ending.
    [GeneratedRegex(
        """
            \[(?<words>[^\[\]]{0,400})\]\(<?(?<address>[^()\s<>]+(?:\([^()\s<>]*\)[^()\s<>]*)*)>?\)
            | <(?<address>https?://[^<>\s]+ | (?<host>(?:[\p{L}\p{Nd}-]{1,63}\.){1,8}[a-z]{2,18})(?:/[^<>\s]*)?)>
            | (?<bare>(?<![\p{L}\p{Nd}@])(?<address>https?://[^\s<>"“”«»|]+))
            | (?<bare>(?<![\p{L}\p{Nd}@./:_-])(?<address>(?<host>(?:[\p{L}\p{Nd}-]{1,63}\.){1,8}[a-z]{2,18})(?![\p{L}\p{Nd}@_-]|\.[\p{L}\p{Nd}])(?:/[^\s<>"“”«»|]*)?))
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
