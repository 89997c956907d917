using System.Collections.Immutable;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Index;

/// <summary>Reads the words and facets of answers and lays them out for searching.</summary>
internal sealed class SegmentBuilder(Vocabulary vocabulary, ImmutableArray<FacetValues> facets)
{
    private readonly WordReader reader = new();
    private readonly List<Region[]> regions = [];
    private readonly List<int> lengths = [];
    private readonly FacetColumnBuilder[] columns =
    [
        .. Enumerable.Range(0, FacetGroups.FoundInGroup).Select(group => new FacetColumnBuilder(group, facets)),
    ];
    private readonly List<(int Act, int Question)> borders = [];
    private Tokens tokens = new(vocabulary);

    public Segment Build(string key, IReadOnlyList<SearchableAnswer> answers)
    {
        for (var answer = 0; answer < answers.Count; answer++)
        {
            tokens.Answer = answer;
            Read(answers[answer]);
            foreach (var column in columns)
                column.Add(answers[answer].Facets);
        }

        var (terms, counts, starts, data) = tokens.ToPostings(lengths);
        return new Segment
        {
            Key = key,
            AnswerIds = [.. answers.Select(answer => answer.AnswerId)],
            Orders = [.. answers.Select(answer => answer.Order)],
            Terms = terms,
            TermCounts = counts,
            PostingStarts = starts,
            PostingData = data,
            Regions = [.. regions],
            Borders = [.. borders],
            FacetValues =
            [
                .. columns
                    .SelectMany(column => column.ValueColumns())
                    .OrderBy(values => values.Facet)
                    .Select(values => values.Column),
            ],
            FacetThings = [.. columns.Select(column => column.ThingsColumn())],
        };
    }

    private void Read(SearchableAnswer answer)
    {
        var found = new List<Region>();
        var position = 0;
        var length = 0;
        foreach (var (part, (_, markdown, identifiers, _, urls)) in answer.Parts.Index())
        {
            length += ReadRegion(markdown, part, RegionKind.Text);
            foreach (var identifier in identifiers)
                ReadRegion(identifier, part, RegionKind.Identifier);
            foreach (var url in urls)
                ReadRegion(url, part, RegionKind.Url);
        }

        var act = position;
        foreach (var (part, own) in answer.Parts.Index())
        {
            foreach (var spelling in own.Spellings)
                ReadRegion(spelling, part, RegionKind.Spelling);
        }

        borders.Add((act, position));
        ReadRegion(answer.Wording, -1, RegionKind.Wording);
        foreach (var (part, own) in answer.Parts.Index())
            ReadRegion(own.Label ?? "", part, RegionKind.Label);

        regions.Add([.. found]);
        lengths.Add(length);

        int ReadRegion(string text, int part, RegionKind kind)
        {
            var region = new Region(position, (short)part, kind);
            tokens.Weight = region.Weight;
            var end = reader.Read(text, ref tokens, position, isMarkdown: kind is RegionKind.Text);
            if (end == position)
                return 0;
            found.Add(region);
            var read = end - position;
            position = end + Region.Gap;
            return read;
        }
    }
}
