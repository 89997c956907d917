using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Rendering;

/// <summary>
/// Lets readers see what a text of a response is made of: a hidden character has a box with its code, a host that mixes scripts
/// has the host that a browser asks for beside it, and no line ends within a number. All of it is drawn around the text, which
/// stays as it was received and is copied so.
/// </summary>
public static partial class VisibleText
{
    /// <summary>Longer ones are hashes and fill a line of a phone.</summary>
    private const int LongestNumber = 20;

    private static readonly IdnMapping Hosts = new() { AllowUnassigned = true };

    /// <param name="text">Plain text.</param>
    public static IHtmlContent Of(string text) => new HtmlString(OfHtml(WebUtility.HtmlEncode(text)));

    /// <param name="html">Finished markup.</param>
    public static string OfHtml(string html)
    {
        // A reference to a control character would be shown as another one: "&#x85;" is "…" to a browser.
        html = Reference().Replace(html, AsCharacter);
        if (WithoutShape().IsMatch(html))
            html = string.Join('\n', html.Split('\n').Select(WithCodes));
        if (html.AsSpan().ContainsAnyExceptInRange('\0', '\u024F'))
            html = ReplaceText(
                html,
                (text, isInLink) => isInLink ? text : HostOfLetters().Replace(text, WithHostAsked)
            );
        return ReplaceText(html, (text, _) => LongWord().Replace(text, WithWholeNumbers));
    }

    public static bool HasRightToLeft(string text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            if (UnseenCharacter.RunsFromRightToLeft(letter))
                return true;
        }

        return false;
    }

    private static string ReplaceText(string html, Func<string, bool, string> replace)
    {
        var shown = new StringBuilder(html.Length);
        var start = 0;
        var isInLink = false;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            shown.Append(replace(html[start..tag.Index], isInLink));
            start = tag.Index + tag.Length;
            var markup = html.AsSpan(tag.Index, tag.Length);
            isInLink = markup.StartsWith("<a ") || (isInLink && markup is not "</a>");
            shown.Append(markup);
        }

        return shown.Append(replace(html[start..], isInLink)).ToString();
    }

    private static string AsCharacter(Match reference)
    {
        var digits = reference.Groups["hex"];
        var isRead = digits.Success
            ? int.TryParse(digits.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            : int.TryParse(reference.Groups["decimal"].Value, CultureInfo.InvariantCulture, out value);
        return isRead && value is (> 0 and < 0x20 and not ('\t' or '\n' or '\r')) or >= 0x7F && Rune.IsValid(value)
            ? new Rune(value).ToString()
            : reference.Value;
    }

    private static string WithCodes(string line)
    {
        var hasRightToLeft = HasRightToLeft(line);
        return ReplaceText(
            line,
            (text, _) =>
                WithoutShape()
                    .Replace(
                        text,
                        found =>
                        {
                            var sign = Rune.GetRuneAt(text, found.Index);
                            var before = RuneBefore(text, found.Index);
                            var after = RuneAt(text, found.Index + found.Length);
                            return UnseenCharacter.IsHidden(sign, before, after, hasRightToLeft)
                                ? Boxed(sign)
                                : found.Value;
                        }
                    )
        );
    }

    private static string Boxed(Rune sign)
    {
        var code = $"U+{sign.Value:X4}";
        var name = PortalText.Of(
            UnseenCharacter.ChangesDirection(sign) ? "Words.UnseenDirection" : "Words.Unseen",
            code
        );
        return $"<span class=\"unseen\" data-code=\"{code}\" title=\"{WebUtility.HtmlEncode(name)}\">{sign}</span>";
    }

    private static Rune? RuneBefore(string text, int index) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var rune, out _) is System.Buffers.OperationStatus.Done
            ? rune
            : null;

    private static Rune? RuneAt(string text, int index) =>
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out _) is System.Buffers.OperationStatus.Done
            ? rune
            : null;

    // A label in two scripts is what no register gives out; two labels in two scripts may be two sentences without a space.
    private static string WithHostAsked(Match host)
    {
        if (
            !host
                .Value.Split('.')
                .Any(label => label.Any(IsLatin) && label.Any(sign => char.IsLetter(sign) && !IsLatin(sign)))
        )
            return host.Value;
        try
        {
            return $"{host.Value}<span class=\"host\"> ({Hosts.GetAscii(host.Value)})</span>";
        }
        catch (ArgumentException)
        {
            return host.Value;
        }
    }

    // To the last letters of Latin Extended-B, and those of Vietnamese.
    private static bool IsLatin(char sign) =>
        char.IsLetter(sign) && sign is <= '\u024F' or (>= '\u1E00' and <= '\u1EFF');

    private static string WithWholeNumbers(Match word) =>
        PartOfWord()
            .Replace(
                word.Value,
                part =>
                    part.Value is "/" ? "/<wbr>"
                    : part.Value is "&amp;" or "#" ? $"<wbr>{part.Value}"
                    : char.IsAsciiDigit(part.Value[0]) && part.Length is > 1 and <= LongestNumber
                        ? $"<span class=\"unbroken\">{part.Value}</span>"
                    : part.Value
            );

    [GeneratedRegex("""<(?:[^>"']|"[^"]*"|'[^']*')*>""", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("&#(?:[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<decimal>[0-9]{1,7}));", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    // As UnseenCharacter says; the pairs are selectors, tags and signs of music.
    [GeneratedRegex(
        @"\uDB40[\uDC00-\uDFFF]|\uD834[\uDD73-\uDD7A]|[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFE00-\uFE0F-[\t\n\r]]",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex WithoutShape();

    [GeneratedRegex(@"[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex HostOfLetters();

    // Shorter words are broken on no screen.
    [GeneratedRegex(@"[^\s<>]{18,}", RegexOptions.NonBacktracking)]
    private static partial Regex LongWord();

    // References first: their digits are no number.
    [GeneratedRegex("&#?[0-9A-Za-z]+;|[0-9]+|/+|#", RegexOptions.NonBacktracking)]
    private static partial Regex PartOfWord();
}
