using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>A place within an act as written, "Items 7 and 34", and where it stands in the text.</summary>
internal readonly record struct FoundPlace(string Text, int Start, int End);

/// <summary>The words of which places within an act are made.</summary>
internal static partial class PlaceGrammar
{
    /// <summary>The places of a text, in its order.</summary>
    public static IEnumerable<FoundPlace> Read(string text)
    {
        for (var match = Place().Match(text); match.Success; match = match.NextMatch())
        {
            var place = match.Value;
            // "Article 29, 2020" and "Item 3, 5 May 2020": the last number is a year or a day.
            while (
                LastMember().Match(place) is { Success: true } member
                && (
                    Year().IsMatch(member.Groups["number"].Value)
                    || Unit().IsMatch(text.AsSpan(match.Index + place.Length))
                )
            )
                place = place[..member.Index];
            yield return new FoundPlace(TitleText.OnOneLine(place), match.Index, match.Index + place.Length);
        }
    }

    private const string Number = @"(?:\d{1,4}(?:\.\d{1,3})*[a-z]?\b(?:\(\w{1,4}\))*|[IVXLC]{1,6}\b)";

    /// <summary>"Article 29", "Items 7 and 34", "Annex 24", "band 2.2", "Paragraph 1b, 3", "§ 5", "Part V", "Annex A".</summary>
    [GeneratedRegex(
        @"(?:\b(?i:Articles?|Arts?\.?|Paragraphs?|Paras?\.?|Sub-?paragraphs?|(?:Sub-?)?items?|Annex(?:es)?|Appendix|Appendices|Schedules?|Chapters?|Parts?|Bands?|Points?|Goals?|Targets?|(?:Sub-?)?sections?|Secs?\.?|Clauses?)\s+|§§?\s*)"
            + Number
            + @"(?:(?:\s*,\s*|\s*,?\s+(?:and|or|to)\s+|\s*[&–-]\s*)"
            + Number
            + @")*|\b(?i:Annex|Appendix|Schedule)\s+[A-Z]\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    public static partial Regex Place();

    [GeneratedRegex(
        @"(?:\s*,\s*|\s*,?\s+(?:and|or|to)\s+|\s*[&–-]\s*)(?<number>\d{1,4}(?:\.\d{1,3})*[a-z]?)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex LastMember();

    [GeneratedRegex("^(?:19|20)[0-9]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    // What a number counts, when it is no place: "5 May", "50 per cent".
    [GeneratedRegex(
        @"^\s*(?:%|per\s?cent|percent|(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Unit();
}
