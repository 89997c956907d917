using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MsqPortal.Parsing.Citations;

namespace MsqPortal.Parsing;

/// <summary>
/// What a reader's query states about one act: "UP-6079", "No. 6079 dated October 5, 2020", a whole citation. All that it
/// states has to agree with what is cited; a query is no claim, so a bare number needs neither sign nor type.
/// </summary>
/// <param name="Number">As written, without blanks and separators of thousands: "UP-6079", "400-I", "13709".</param>
/// <param name="Type">The type word, "Decree"; null without one.</param>
/// <param name="Date">The date that stands nearest after the number, else before it; null without one.</param>
/// <param name="Others">
/// Digits and months that are neither number nor date nor pinpoint, "2019" of "No. 6079 of 2019", "march 2019", in lower
/// case.
/// </param>
/// <param name="IsWhole">The query is a citation and little else, not a sentence with a citation in it.</param>
public sealed partial record CitationQuery(
    string Number,
    string? Type,
    DateOnly? Date,
    ImmutableArray<string> Others,
    bool IsWhole
)
{
    /// <summary>The number has a sign, a prefix or its type before it; without one, it may be a number of anything.</summary>
    public bool HasSign { get; init; }

    /// <summary>The query without number, its sign, date and pinpoints, blanks in their places.</summary>
    public string Rest { get; init; } = "";

    /// <summary>Places within the act, each alone: "item 7" and "item 34" of "Items 7 and 34".</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Words that may stand around a citation of which a query is made.</summary>
    private const int MostOtherWords = 3;

    /// <summary>Longer texts are no citations, and are not searched for any.</summary>
    private const int Longest = 1000;

    /// <summary>A text names hardly more acts.</summary>
    private const int MostNumbers = 10;

    /// <summary>Reads a query of any form; signs of emphasis do not count, and each dash is a hyphen.</summary>
    /// <returns>Null when the query states no number.</returns>
    public static CitationQuery? Read(string query)
    {
        if (query.Length > Longest)
            return null;
        var (text, dates, undated) = Prepared(query);
        if (NumberIn(undated) is not var (number, hasSign))
            return null;

        var end = number.Index + number.Length;
        FoundDate? date =
            dates.Exists(found => found.Start >= end) ? dates.Find(found => found.Start >= end)
            : dates.Count > 0 ? dates[^1]
            : null;
        var type = CitationGrammar.Type().Match(undated);
        var rest = Blank(
            text,
            [(SignStart(undated, number), end), .. date is { } own ? [(own.Start, own.End)] : Array.Empty<(int, int)>()]
        );
        var places = PlaceMembers.Of(rest).Distinct();
        rest = PlaceGrammar.Place().Replace(rest, " ");
        return new CitationQuery(
            NumberText.WithoutSeparators(Compact().Replace(number.Value, "")),
            type.Success ? TypeOf(type) : null,
            date?.Date,
            [.. Other().Matches(rest).Select(match => match.Value.ToLowerInvariant()).Distinct()],
            OtherWords(text, type, number, date) <= MostOtherWords
        )
        {
            HasSign = hasSign,
            Rest = rest,
            Places = [.. places],
        };
    }

    /// <summary>
    /// Every act that a text states by a number with its sign, "Law No. 547 and Law No. 764": one query each, or several where
    /// it is not sure which date is its own.
    /// </summary>
    public static IReadOnlyList<CitationQuery> ReadAll(string query)
    {
        if (query.Length > Longest)
            return [];
        var (text, dates, undated) = Prepared(query);
        var all = new List<CitationQuery>();
        var (from, type) = (0, (string?)null);
        var numbers = NumbersIn(undated);
        foreach (var (index, number) in numbers.Index())
        {
            var end = number.Index + number.Length;
            var until = index + 1 < numbers.Count ? numbers[index + 1].Index : text.Length;
            if (CitationGrammar.Type().Matches(undated[from..end]).LastOrDefault() is { } word)
                type = TypeOf(word);
            // "UP-6079" says its type itself.
            else if (char.IsLetter(number.ValueSpan[0]))
                type = null;
            var before = dates.FindAll(date => date.Start >= from && date.End <= number.Index);
            var after = dates.FindAll(date => date.Start >= end && date.End <= until);
            // A date between two numbers may be that of the other one.
            var isSure = (index == 0 && before.Count > 0) || (index + 1 == numbers.Count && after.Count > 0);
            var stated = before.Concat(after).Select(date => (DateOnly?)date.Date);
            foreach (var date in isSure ? stated : stated.Append(null))
                all.Add(
                    new CitationQuery(Compact().Replace(number.Value, ""), type, date, [], IsWhole: false)
                    {
                        HasSign = true,
                    }
                );
            from = end;
        }

        return all;
    }

    private static (string Text, List<FoundDate> Dates, string Undated) Prepared(string query)
    {
        var text = NumberText.WithAsciiDigits(Dash().Replace(Emphasis().Replace(query, ""), "-"));
        var dates = DateReader.Read(text).ToList();
        return (text, dates, Blank(text, dates.Select(date => (date.Start, date.End))));
    }

    // "No." belongs to the number; another "no" is a word.
    private static int SignStart(string text, Group number)
    {
        var match = CitationGrammar.Number().Match(text);
        return match.Success && match.Groups["number"].Index == number.Index ? match.Index : number.Index;
    }

    private static string TypeOf(Match match) =>
        char.ToUpperInvariant(match.Groups["type"].ValueSpan[0]) + match.Groups["type"].Value[1..];

    // In their order, none within another.
    private static List<Group> NumbersIn(string text)
    {
        var found = new List<Group>();
        foreach (
            var number in new[] { CitationGrammar.Number(), AfterType(), Prefixed() }
                .SelectMany(pattern => pattern.Matches(text).Take(MostNumbers))
                .Select(match => match.Groups["number"])
                .OrderBy(number => number.Index)
                .ThenByDescending(number => number.Length)
        )
        {
            if (found.Count < MostNumbers && (found.Count == 0 || number.Index >= found[^1].Index + found[^1].Length))
                found.Add(number);
        }

        return found;
    }

    // A number with its sign, one after a type word or with a prefix, or one that begins the query.
    private static (Group Number, bool HasSign)? NumberIn(string text)
    {
        foreach (var pattern in new[] { CitationGrammar.Number(), AfterType(), Prefixed() })
        {
            if (pattern.Match(text) is { Success: true } match)
                return (match.Groups["number"], true);
        }

        // "Annex 45" is a place and no number.
        return
            First().Match(PlaceGrammar.Place().Replace(text, place => new string(' ', place.Length)))
                is { Success: true } first
            ? (first.Groups["number"], char.IsLetter(first.Groups["number"].ValueSpan[0]))
            : null;
    }

    private static int OtherWords(string text, Match type, Group number, FoundDate? date)
    {
        var start = type.Success ? Math.Min(type.Index, number.Index) : number.Index;
        var end = number.Index + number.Length;
        if (date is { } stated)
        {
            start = Math.Min(start, stated.Start);
            end = Math.Max(end, stated.End);
        }

        var after = text[end..];
        if (QuotedTitle.At(text, end) is { } title)
            after = after.Replace(title, "", StringComparison.Ordinal);
        return Word().Count(text[..start]) + Word().Count(after);
    }

    private static string Blank(string text, IEnumerable<(int Start, int End)> stretches)
    {
        var blanked = text.ToCharArray();
        foreach (var (start, end) in stretches)
            Array.Fill(blanked, ' ', start, end - start);
        return new string(blanked);
    }

    [GeneratedRegex(@"[*_`\\]")]
    private static partial Regex Emphasis();

    // Word processors turn the hyphen of "UP-6079" into any of them.
    [GeneratedRegex("[\u2010\u2011–—−]")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s")]
    private static partial Regex Compact();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\p{Nd}{4})?\b|\p{Nd}+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Other();

    // What may follow a number reads each text in one way only and is never given back: otherwise "1-II-II-…-" would be tried
    // in twice as many ways with each "-II".
    [GeneratedRegex(
        @"\b(?:Law|Decree|Resolution|Decision|Order|Act|Regulation|Ordinance|Directive|Code|Edict|Proclamation)\s+(?:\(\p{L}{2,5}\)\s+)?(?<number>(?:\p{L}{1,4}[-–]\s?)?"
            + CitationGrammar.Digits
            + CitationGrammar.Parts
            + ")"
            + CitationGrammar.End,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex AfterType();

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])(?<number>\p{Lu}[\p{Lu}'’ʻ]{0,4}[-–]\s?\d{1,6}(?>(?:[-/–](?:\p{Lu}{1,6}|\d{1,4}))*))(?![\p{L}\p{Nd}/-]|[.,'’]\p{Nd})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Prefixed();

    [GeneratedRegex(
        @"^[\s\p{P}]*(?<number>(?:\p{L}[\p{L}'’ʻ]{0,4}\s?[-–]?\s?)?\d{1,6}(?>(?:[-/–](?:\p{Lu}{1,6}|\d{1,4}))*))(?![\p{L}\p{Nd}/-]|[.,]\p{Nd}|\s?[%‰])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex First();
}
