using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>A citation within one line, before its link is known.</summary>
/// <param name="Start">Index of its first character in the plain line.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Node">What it says.</param>
internal sealed record FoundCitation(int Start, int End, CitationNode Node)
{
    /// <summary>Index after the type word.</summary>
    public int TypeEnd { get; init; } = Start;

    /// <summary>Where the number stands, its sign included; null for an act without one.</summary>
    public (int Start, int End)? Number { get; init; }

    /// <summary>The date and where it stands; null without one.</summary>
    public FoundDate? Date { get; init; }
}

/// <summary>Finds the citations of a line of plain text (without emphasis).</summary>
internal static class CitationReader
{
    /// <summary>How far after its number a date may stand.</summary>
    private const int LongestGap = 300;

    public static List<FoundCitation> Read(string text, int line)
    {
        var found = new List<FoundCitation>();
        var numbers = CitationGrammar.Number().Matches(text);
        for (var i = 0; i < numbers.Count; i++)
        {
            var from = i == 0 ? 0 : numbers[i - 1].Index + numbers[i - 1].Length;
            var until = i + 1 < numbers.Count ? numbers[i + 1].Index : text.Length;
            if (ReadNumbered(text, numbers[i], from, until, line) is { } citation)
                found.Add(citation);
        }

        found.AddRange(
            CitationsWithoutSign.Read(text, line).Where(other => !found.Exists(known => Overlap(known, other)))
        );
        return [.. found.OrderBy(citation => citation.Start)];
    }

    private static FoundCitation? ReadNumbered(string text, Match number, int from, int until, int line)
    {
        var sentence = Math.Max(from, Sentence.Start(text, number.Index));
        if (TypeOf(text, sentence, number.Index) is not { } type)
            return null;
        var issuer = CitationGrammar.Issuer().Match(text, type.Index + type.Length);
        if (!issuer.Success)
            issuer = CitationGrammar.Issuer().Match(text, number.Index + number.Length);
        var word = type.Groups["type"].Value;
        var issuerName =
            issuer.Success ? issuer.Groups["issuer"].Value
            : type.Groups["issuer"].Success ? type.Groups["issuer"].Value
            : InternationalActs.IssuerBefore(text, type.Index, word);
        var date = DateOf(text, type.Index, number, until);
        var end = Math.Max(number.Index + number.Length, date?.End ?? 0);
        var written = NumberText.WithoutBlanks(number.Groups["number"].Value);
        return new FoundCitation(
            type.Index,
            end,
            new CitationNode(text[type.Index..end], Capitalized(word), issuerName, written, date?.Date, null, [], line)
            {
                IsInternational = InternationalActs.Is(
                    word,
                    issuerName,
                    written,
                    text.AsSpan(sentence, type.Index - sentence),
                    text.AsSpan(end, Math.Min(text.Length - end, 80))
                ),
            }
        )
        {
            TypeEnd = type.Index + type.Length,
            Number = (number.Index, number.Index + number.Length),
            Date = date,
        };
    }

    /// <summary>
    /// The first type word of the sentence in which the number stands: "Law … on amendments to the law … No. 445"; but the one at
    /// the number, when another clause has the first: "The Law on Privacy and Decree No. 7".
    /// </summary>
    private static Match? TypeOf(string text, int sentence, int number)
    {
        Match? first = null;
        Match? last = null;
        for (
            var type = CitationGrammar.Type().Match(text, sentence, number - sentence);
            type.Success;
            type = type.NextMatch()
        )
            (first, last) = (first ?? type, type);
        return
            last is not null
            && last != first
            && string.IsNullOrWhiteSpace(text[(last.Index + last.Length)..number])
            && !CitationGrammar.NamedWithin().IsMatch(text.AsSpan(sentence, last.Index - sentence))
            ? last
            : first;
    }

    private static bool Overlap(FoundCitation one, FoundCitation other) =>
        one.Start < other.End && other.Start < one.End;

    private static string Capitalized(string type) => char.ToUpperInvariant(type[0]) + type[1..];

    // Rule "Dates of acts": between type and number after "dated", else after the number: at once, or after "dated".
    private static FoundDate? DateOf(string text, int typeStart, Match number, int until)
    {
        var numberEnd = number.Index + number.Length;
        var window = text[typeStart..Math.Min(until, numberEnd + LongestGap)];
        foreach (var found in DateReader.Read(window))
        {
            var date = found with { Start = found.Start + typeStart, End = found.End + typeStart };
            var isDated = text.AsSpan(typeStart, found.Start)
                .TrimEnd()
                .EndsWith("dated", StringComparison.OrdinalIgnoreCase);
            if (date.End <= number.Index && isDated)
                return date;
            if (date.Start < numberEnd)
                continue;
            var between = text[numberEnd..date.Start];
            if (between.Contains(". ", StringComparison.Ordinal) || between.Contains("; ", StringComparison.Ordinal))
                return null;
            if (isDated || between.Trim(' ', ',', '.', '(').ToLowerInvariant() is "" or "of" or "from" or "on")
                return date;
            // "No. 507 of the Cabinet of Ministers of … of August 9, 2021"
            if (
                CitationGrammar.Issuer().Match(text, numberEnd) is { Success: true } issuer
                && date.Start - (issuer.Index + issuer.Length) < 12
            )
                return date;
        }

        return null;
    }
}
