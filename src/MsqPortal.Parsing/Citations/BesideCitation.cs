using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>Passes over what may stand between the parts of a citation and its title: issuer, date, year, punctuation.</summary>
internal static partial class BesideCitation
{
    private const int MostSteps = 12;

    /// <summary>Goes on from a place as long as something of the citation stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="until">Where to stop at the latest.</param>
    /// <param name="hasBracket">The number stands in brackets, so that the closing one is passed.</param>
    /// <returns>Where something else begins, and whether a comma stands right before it.</returns>
    public static (int End, bool IsSetOff) Past(string text, int from, int until, bool hasBracket)
    {
        var (at, isSetOff) = (from, false);
        for (var step = 0; step < MostSteps && at < until; step++)
        {
            if (text[at] is ' ' or '\u00A0' or '\t')
                at++;
            else if (text[at] == ',')
                (at, isSetOff) = (at + 1, true);
            else if (hasBracket && text[at] is ')' or ']')
                (at, hasBracket) = (at + 1, false);
            else if (
                text[at] == '\n'
                && PlainPart.Continuation(text, at) is var next and > 0
                && char.IsLower(text[next])
            )
                at = next;
            else if (Stated(text, at, until) is var length and > 0)
                (at, isSetOff) = (at + length, false);
            else
                break;
        }

        return (Math.Min(at, until), isSetOff);
    }

    private static int Stated(string text, int at, int until)
    {
        var date = Date().Match(text, at, Math.Min(until - at, 60));
        if (date.Success)
            return date.Length;
        var issuer = CitationGrammar.Issuer().Match(text, at);
        return issuer.Success && issuer.Index + issuer.Length <= until ? issuer.Length : 0;
    }

    // "of 2016", "dated October 5, 2020", "of 30 March", "of 13/10/2021", "of 25 Ramadhan 1439 corresponding to 10 June 2018", "Coll."
    [GeneratedRegex(
        @"\G(?:(?:of|dated|from|corresponding\s+to)\s+)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Lu}\p{L}{2,12}(?:,?\s+\d{4})?|\p{Lu}\p{L}{2,8}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|(?:the\s+year\s+)?(?:\p{Lu}\p{L}{2,8}\s+)?(?:19|20)\d\d|Coll|A\.?H)\b\.?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Date();
}
