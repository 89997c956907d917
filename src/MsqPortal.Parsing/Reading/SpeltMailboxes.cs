using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Reading;

/// <summary>Mailboxes whose signs are written as words, so that no machine reads them: "j.doe (at) example.org", "j dot doe at example dot org".</summary>
internal static partial class SpeltMailboxes
{
    private static readonly WordLists Words = WordLists.Of("contact-words");
    private static readonly FrozenSet<string> At = Words["at"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Dot = Words["dot"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where they stand. "at" between plain words is a preposition: brackets or a domain make it a sign.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var words = Word().Matches(text);
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (!At.Contains(words[i].Value))
                continue;
            var (first, last) = (i - 1, i + 1);
            while (last + 2 < words.Count && Dot.Contains(words[last + 1].Value))
                last += 2;
            if (!IsBracketed(text, words[i]) && last == i + 1 && !Domain().IsMatch(words[last].Value))
                continue;
            while (first >= 2 && Dot.Contains(words[first - 1].Value))
                first -= 2;
            yield return (words[first].Index, words[last].Index + words[last].Value.TrimEnd('.').Length);
        }
    }

    private static bool IsBracketed(string text, Match word) =>
        text.AsSpan(0, word.Index).TrimEnd() is [.., '(' or '[' or '{' or '<']
        && text.AsSpan(word.Index + word.Length).TrimStart() is [')' or ']' or '}' or '>', ..];

    [GeneratedRegex(@"[^\s()\[\]{}<>,;:]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\.?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Domain();
}
