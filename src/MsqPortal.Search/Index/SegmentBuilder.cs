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
        .. FacetGroups.All.Select((_, group) => new FacetColumnBuilder(group, facets)),
    ];
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
        ReadRegion(answer.Wording, -1, RegionKind.Wording);
        for (short part = 0; part < answer.Parts.Length; part++)
        {
            var (label, markdown, identifiers, spellings, urls) = answer.Parts[part];
            ReadRegion(label ?? "", part, RegionKind.Label);
            length += ReadRegion(markdown, part, RegionKind.Text);
            foreach (var identifier in identifiers)
                ReadRegion(identifier, part, RegionKind.Identifier);
            foreach (var spelling in spellings)
                ReadRegion(spelling, part, RegionKind.Spelling);
            foreach (var url in urls)
                ReadRegion(url, part, RegionKind.Url);
        }

        regions.Add([.. found]);
        lengths.Add(length);

        int ReadRegion(string text, short part, RegionKind kind)
        {
            var region = new Region(position, part, kind);
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
