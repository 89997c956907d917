using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>Citations whose number has no "No." before it, and acts without a number: constitutions, acts of a year.</summary>
internal static class CitationsWithoutSign
{
    public static IEnumerable<FoundCitation> Read(string text, int line)
    {
        foreach (Match match in CitationGrammar.BareNumber().Matches(text))
        {
            var type = CitationGrammar.Type().Match(match.Value).Groups["type"];
            // The issuer may stand as an adjective before the type: "Executive Order", "Presidential Decree".
            var adjective = CitationGrammar.Type().Match(text, Math.Max(0, match.Index - "Presidential ".Length));
            var issuer =
                match.Groups["issuer"].Success ? match.Groups["issuer"].Value
                : adjective.Groups["issuer"].Success ? adjective.Groups["issuer"].Value
                : InternationalActs.IssuerBefore(text, match.Index, type.Value);
            var number = match.Groups["number"];
            var found = Cite(text, line, match, type.Value, issuer, number.Value, null);
            var isInternational = InternationalActs.Is(
                type.Value,
                issuer,
                number.Value,
                text.AsSpan(Math.Max(0, match.Index - 20), Math.Min(20, match.Index)),
                text.AsSpan(found.End, Math.Min(text.Length - found.End, 80))
            );
            yield return found with
            {
                TypeEnd = match.Index + type.Index + type.Length,
                Number = (number.Index, number.Index + number.Length),
                Node = found.Node with { IsInternational = isInternational },
            };
        }

        foreach (Match match in CitationGrammar.Constitution().Matches(text))
            yield return Cite(text, line, match, "Constitution", match.Groups["issuer"].Value, null, null);
        foreach (Match match in CitationGrammar.InternationalInstrument().Matches(text))
        {
            var found = Cite(text, line, match, match.Groups["type"].Value, null, null, match.Value.TrimEnd());
            yield return found with
            {
                Node = found.Node with { IsInternational = true },
            };
        }

        foreach (Match match in CitationGrammar.ActOfYear().Matches(text))
            yield return Cite(
                text,
                line,
                match,
                "Act",
                null,
                null,
                $"{match.Groups["title"].Value}, {match.Groups["year"].Value}"
            );
    }

    private static FoundCitation Cite(
        string text,
        int line,
        Match match,
        string type,
        string? issuer,
        string? number,
        string? title
    )
    {
        var end = match.Index + match.Value.TrimEnd().Length;
        var date = number is null ? null : DateAfter(text, end);
        var node = new CitationNode(text[match.Index..end], type, issuer, number, date?.Date, null, [], line)
        {
            Title = title,
        };
        return new FoundCitation(match.Index, end, node) { Date = date };
    }

    private static FoundDate? DateAfter(string text, int end)
    {
        var window = text[end..Math.Min(text.Length, end + 40)];
        foreach (var date in DateReader.Read(window))
        {
            var between = window[..date.Start].Trim(' ', ',', '(').ToLowerInvariant();
            return between is "" or "of" or "dated" or "from"
                ? date with
                {
                    Start = date.Start + end,
                    End = date.End + end,
                }
                : null;
        }

        return null;
    }
}
