using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// Words as quotations are compared: white space, quotation marks, dashes, apostrophes, signs of Markdown and capitals make
/// no difference; letters and digits do.
/// </summary>
internal static partial class QuotedWords
{
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
                word.Append(Rune.ToLowerInvariant(rune));
            else if (!IsSilent(rune) && word.Length > 0)
                Close();
        }

        if (word.Length > 0)
            Close();
        return words;

        void Close()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>The words that a page shows for a line of Markdown: no numbers of a list, no addresses behind words.</summary>
    public static IReadOnlyList<string> Shown(string line) =>
        NeedsRendering().IsMatch(line) ? Of(AnswerMarkdown.PlainText(line)) : Of(line);

    public static int IndexOf(IReadOnlyList<string> text, IReadOnlyList<string> quoted)
    {
        for (var start = 0; start + quoted.Count <= text.Count; start++)
        {
            var length = 0;
            while (length < quoted.Count && text[start + length] == quoted[length])
                length++;
            if (length == quoted.Count)
                return start;
        }

        return -1;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // "population’s", "Oʻzbekiston", "PP-**5234**"; ʻ and ʼ are letters for Unicode.
    private static bool IsSilent(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or '`' or '´' or '*' or '_' or '\\' or '~'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;

    [GeneratedRegex(@"[\[<&]|^\s*(?:\d+[.)]|[-+*])\s", RegexOptions.NonBacktracking)]
    private static partial Regex NeedsRendering();
}
