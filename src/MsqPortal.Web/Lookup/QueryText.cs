using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MsqPortal.Parsing;
using MsqPortal.Search.Words;

namespace MsqPortal.Web.Lookup;

/// <summary>An address that a reader asks for.</summary>
/// <param name="IsCertain">It can be nothing else: it has a scheme, or is written as a link.</param>
/// <param name="Words">Those of the link; empty without any.</param>
internal sealed record QueriedAddress(string Url, bool IsCertain, string Words);

/// <summary>A reader's query as text that everything behind can read: no control character, no half of a character.</summary>
internal static partial class QueryText
{
    /// <summary>No quotation is longer; whatever is, is not looked up.</summary>
    private const int Longest = 20_000;

    private const string Opening = "<>\"'“”‘’«»„‹›([{*_`~|,.;:!?/\\=";

    private const string Closing = "_`~{}[(\\=‘“„«‹›";

    public static string Clean(string? query)
    {
        if (query is null || query.Length > Longest)
            return "";
        var clean = new StringBuilder(query.Length);
        // Half of a character becomes U+FFFD.
        foreach (var rune in query.EnumerateRunes())
            clean.Append(IsText(rune) ? rune.ToString() : " ");
        return Blanks().Replace(clean.ToString(), " ").Trim();
    }

    /// <summary>
    /// The address of which the query consists, whatever stands around it: brackets, quotation marks, Markdown, punctuation.
    /// </summary>
    /// <returns>Null when the query is something else.</returns>
    public static QueriedAddress? Address(string query)
    {
        var link = MarkdownLink().Match(query);
        var (text, words) = link.Success ? (link.Groups["address"].Value, link.Groups["words"].Value) : (query, "");
        text = text.Trim().TrimStart(Opening.ToCharArray());
        for (var length = 0; length != text.Length; )
        {
            length = text.Length;
            text = LinkAddress.TrimPunctuation(text.TrimEnd(Closing.ToCharArray()));
        }

        if (text.Length == 0 || text.Any(char.IsWhiteSpace) || LinkAddress.Read(text) is not { } address)
            return null;
        var isCertain = link.Success || Scheme().IsMatch(text);
        return new QueriedAddress(
            address.Url,
            isCertain,
            Word.TermsOf(words).Count == 0 || words.Contains("://", StringComparison.Ordinal) ? "" : words
        );
    }

    private static bool IsText(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"^[^\p{L}\p{Nd}\[]*\[(?<words>[^\[\]]*)\]\(\s*<?(?<address>[^\s<>]+?)>?\s*\)[^\p{L}\p{Nd}]*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"^(?:https?://|www\.)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
