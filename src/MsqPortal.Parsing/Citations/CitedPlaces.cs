namespace MsqPortal.Parsing.Citations;

/// <summary>
/// Rule "Places": a place belongs to the act that it stands with, before it ("Items 7 and 34, Annex 24, Decree …"), with words that
/// point back to it ("Annex 1 of the above-mentioned Decree"), or after it ("(Item 3)", ", Annex 2", "The Paragraph 6 implies").
/// One that stands with none of them is no place of an act.
/// </summary>
internal sealed class CitedPlaces
{
    private readonly string text;
    private readonly List<FoundPlace> places;
    private readonly FoundCitation?[] owners;

    /// <summary>Gives the places of a part to the acts that they stand with.</summary>
    /// <param name="part">The text.</param>
    /// <param name="titles">Titles of its citations; what stands in a title is no place of the act.</param>
    /// <param name="references">Words of the part that point back, in its order.</param>
    public CitedPlaces(
        PlainPart part,
        Dictionary<FoundCitation, FoundTitle> titles,
        IReadOnlyList<PlacedReference> references
    )
    {
        text = part.Text;
        var taken = part.Citations.SelectMany(citation => Taken(citation, titles)).OrderBy(span => span.Start).ToList();
        places = [.. Outside(PlaceGrammar.Read(text), taken)];
        owners = new FoundCitation?[places.Count];
        List<(int Start, FoundCitation Act)> actStarts =
        [
            .. part
                .Citations.Select(citation => (citation.Start, citation.Found))
                .Concat(references.Select(reference => (reference.Start, reference.Named)))
                .OrderBy(mention => mention.Start),
        ];
        List<(int End, FoundCitation Act)> actEnds =
        [
            .. part
                .Citations.Select((citation, i) => (EndOf(i, part, titles), citation.Found))
                .Concat(references.Select(reference => (reference.End, reference.Named)))
                .OrderBy(mention => mention.Item1),
        ];
        GiveForward(actStarts);
        GiveBackward(actEnds, actStarts);
    }

    /// <summary>The places with the acts that they belong to, in the order of the text.</summary>
    public IEnumerable<(FoundCitation Act, string Place)> Owned =>
        owners.Zip(places).Where(pair => pair.First is not null).Select(pair => (pair.First!, pair.Second.Text));

    // From the last place to the first: "Article 5, section 2 of Annex 3, Law": each leads to the one after it.
    private void GiveForward(List<(int Start, FoundCitation Act)> actStarts)
    {
        var mention = actStarts.Count - 1;
        for (var i = places.Count - 1; i >= 0; i--)
        {
            while (mention >= 0 && actStarts[mention].Start >= places[i].End)
                mention--;
            if (mention + 1 == actStarts.Count)
                continue;
            var next = actStarts[mention + 1];
            if (
                i + 1 < places.Count
                && places[i + 1].Start < next.Start
                && PlaceLinks.Join(Between(places[i].End, places[i + 1].Start))
            )
                owners[i] = owners[i + 1];
            owners[i] ??= PlaceLinks.LeadTo(Between(places[i].End, next.Start), places[i].Text) ? next.Act : null;
        }
    }

    private void GiveBackward(
        List<(int End, FoundCitation Act)> actEnds,
        List<(int Start, FoundCitation Act)> actStarts
    )
    {
        var (mention, next) = (-1, 0);
        for (var i = 0; i < places.Count; i++)
        {
            while (mention + 1 < actEnds.Count && actEnds[mention + 1].End <= places[i].Start)
                mention++;
            while (next < actStarts.Count && actStarts[next].Start < places[i].End)
                next++;
            if (owners[i] is not null || mention < 0)
                continue;
            var (end, act) = actEnds[mention];
            // Another act begins between: it has the word.
            if (next > 0 && actStarts[next - 1].Start > end)
                continue;
            var goesOn = i > 0 && owners[i - 1] == act && PlaceLinks.Join(Between(places[i - 1].End, places[i].Start));
            if (
                goesOn
                || PlaceLinks.Follow(
                    Between(end, places[i].Start),
                    places[i].Text,
                    text.AsSpan(EndOfRow(i)),
                    act.Node.Type
                )
            )
                owners[i] = act;
        }
    }

    /// <summary>Where the row of places ends that begins with this one: "Annex 1, Goal 9".</summary>
    private int EndOfRow(int first)
    {
        var last = first;
        while (
            last + 1 < places.Count
            && last - first < 8
            && PlaceLinks.Join(Between(places[last].End, places[last + 1].Start))
        )
            last++;
        return places[last].End;
    }

    private ReadOnlySpan<char> Between(int from, int until) => text.AsSpan(from, Math.Max(0, until - from));

    // Behind the title; without one actEnds date and issuer: "Law No. 12 of 2020, Article 7".
    private static int EndOf(int index, PlainPart part, Dictionary<FoundCitation, FoundTitle> titles)
    {
        var citation = part.Citations[index];
        if (titles.TryGetValue(citation.Found, out var title) && title.End > citation.End)
            return title.End;
        var until = index + 1 < part.Citations.Length ? part.Citations[index + 1].Start : part.Text.Length;
        return BesideCitation.Past(part.Text, citation.End, until, hasBracket: false).End;
    }

    private static IEnumerable<(int Start, int End)> Taken(
        PlacedCitation citation,
        Dictionary<FoundCitation, FoundTitle> titles
    )
    {
        yield return (citation.Start, citation.End);
        if (titles.TryGetValue(citation.Found, out var title))
            yield return (title.Start, title.End);
    }

    private static IEnumerable<FoundPlace> Outside(IEnumerable<FoundPlace> found, List<(int Start, int End)> taken)
    {
        var (next, until) = (0, 0);
        foreach (var place in found)
        {
            for (; next < taken.Count && taken[next].Start < place.End; next++)
                until = Math.Max(until, taken[next].End);
            if (until <= place.Start)
                yield return place;
        }
    }
}
