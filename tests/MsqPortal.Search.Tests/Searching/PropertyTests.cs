using System.Collections.Immutable;
using CsCheck;
using MsqPortal.Search.Index;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Searching;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Tests.Searching;

/// <summary>The index beside a reading of all answers one by one.</summary>
public class PropertyTests
{
    private static readonly string[] Words =
    [
        "data",
        "portal",
        "portals",
        "law",
        "e-law",
        "6079",
        "UP-6079",
        "the",
        "once",
        "only",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1]
        .Array[0, 12]
        .Select(numbers => string.Join(' ', numbers.Select(number => Words[number])));

    private static readonly Gen<AnswerFacets> Facets =
        from section in Gen.Int[0, 2]
        from country in Gen.Int[0, 24]
        from flag in Gen.Bool
        from acts in Gen.Select(Gen.Int[0, 1], Gen.Int[0, 1], Gen.Int[0, 2]).Array[0, 4]
        from links in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1]).Array[0, 3]
        select new AnswerFacets(
            section == 0 ? null : $"S{section}",
            flag ? ["new"] : [],
            "yes",
            acts.Length == 0 ? "no" : "yes",
            [.. acts.Select(act => new ActFacets($"T{act.Item1}", $"I{act.Item2}", $"{2020 + act.Item3}"))],
            [.. links.Select(link => new LinkFacets($"h{link.Item1}", $"K{link.Item2}"))],
            $"c{country}",
            "2024"
        );

    private static readonly Gen<SearchableAnswer[]> Answers = Gen.Select(Texts, Texts, Facets)
        .Array[1, 30]
        .Select(rows =>
            rows.Select((row, index) => SmallIndex.Answer(index + 1, row.Item1, wording: row.Item2, facets: row.Item3))
                .ToArray()
        );

    private static readonly Gen<FacetFilter> Filters = Gen.Select(
            OneOf(
                (SearchFacet.Section, "S1"),
                (SearchFacet.Section, "S2"),
                (SearchFacet.Country, "c1"),
                (SearchFacet.ActType, "T0"),
                (SearchFacet.ActType, "T1"),
                (SearchFacet.ActIssuer, "I1"),
                (SearchFacet.ActYear, "2021"),
                (SearchFacet.LinkHost, "h2"),
                (SearchFacet.LinkKind, "K0"),
                (SearchFacet.Flag, "new"),
                (SearchFacet.HasActs, "no"),
                (SearchFacet.FoundIn, "answer"),
                (SearchFacet.FoundIn, "question"),
                (SearchFacet.Section, "unknown")
            ),
            Gen.Bool
        )
        .Array[0, 4]
        .Select(chosen =>
            SmallIndex.Filter([
                .. chosen
                    .Select(pair => pair.Item1)
                    .Distinct()
                    .GroupBy(pair => pair.Item1)
                    .Select(group => (group.Key, group.Select(pair => pair.Item2).ToArray())),
            ])
        );

    [Fact]
    public void EachCountIsTheNumberOfResultsAfterChoosingTheValue() =>
        Gen.Select(Answers, Texts, Filters)
            .Sample(
                (answers, query, filter) =>
                {
                    var index = SmallIndex.Of(answers);
                    var result = index.Search(query, filter).Page(0, 5);
                    result.Total.ShouldBe(index.Find(query, filter).Count);
                    foreach (var facet in Enum.GetValues<SearchFacet>())
                    {
                        var values = index.Snapshot.ValuesOf(facet);
                        for (var number = 0; number < values.Count; number++)
                            result
                                .Facets.Of(facet)[number]
                                .ShouldBe(
                                    index.Search(query, Choose(filter, facet, values[number])).Count(),
                                    $"{facet} {values[number]}"
                                );
                    }
                },
                seed: "0000KOIPe036",
                iter: 300
            );

    [Fact]
    public void FindsWhatAReaderOfAllAnswersFinds() =>
        Gen.Select(Answers, Texts)
            .Sample(
                (answers, text) =>
                {
                    var query = SearchQuery.Read(text);
                    SmallIndex
                        .Of(answers)
                        .Find(text)
                        .Order()
                        .ShouldBe(answers.Where(answer => Has(answer, query)).Select(answer => answer.AnswerId));
                },
                seed: "0000KOIPe036",
                iter: 500
            );

    [Fact]
    public void TellsWhatAReaderOfTheAnswersAloneFinds() =>
        Gen.Select(Answers, Texts)
            .Sample(
                (answers, text) =>
                {
                    var query = SearchQuery.Read(text);
                    SmallIndex
                        .Of(answers)
                        .Search(text)
                        .AllFound()
                        .Where(found => found.FoundIn is FoundIn.Answer)
                        .Select(found => found.AnswerId)
                        .Order()
                        .ShouldBe(answers.Where(answer => Says(answer, query)).Select(answer => answer.AnswerId));
                },
                seed: "0000KOIPe036",
                iter: 500
            );

    [Fact]
    public void NothingThatIsTypedIsAnError()
    {
        var index = SmallIndex.Of([.. Words]);
        var signs = OneOf(
            "\"",
            "“",
            "-",
            "–",
            "*",
            "OR",
            " ",
            "(",
            ")",
            ":",
            "&",
            "|",
            "!",
            "\\",
            "'",
            "\0",
            "\uD800",
            "\uFFFE",
            "é",
            "电",
            "6079",
            "law",
            "<->",
            "%",
            "\t",
            "\n"
        );
        Gen.Select(Gen.String, signs.Array[0, 60].Select(string.Concat))
            .Sample(
                (random, hostile) =>
                {
                    foreach (var text in new[] { random, hostile, hostile + random })
                    {
                        index.Search(text).Page(0, 5).Total.ShouldBeInRange(0, Words.Length);
                        MatchedWords.Of(index.Snapshot, index.Resolve(text)).In(text);
                        SpellingSuggestions
                            .Of(index.Snapshot, SearchQuery.Read(text))
                            .Take(2)
                            .Count()
                            .ShouldBeInRange(0, 2);
                    }
                },
                seed: "0000KOIPe036",
                iter: 3_000
            );
    }

    private static FacetFilter Choose(FacetFilter filter, SearchFacet facet, string value) =>
        SmallIndex.Filter([
            .. Enum.GetValues<SearchFacet>()
                .Where(other => other != facet && filter.Of(other).Count > 0)
                .Select(other => (other, filter.Of(other).ToArray())),
            (facet, [value]),
        ]);

    private static bool Has(SearchableAnswer answer, SearchQuery query) =>
        query.IsEmpty
        || query.Groups.Any(group => group.All(clause => Has(answer, clause.Sought) != clause.IsExcluded));

    // What is sought must stand in the answer's own words, and what is excluded nowhere.
    private static bool Says(SearchableAnswer answer, SearchQuery query) =>
        query.IsEmpty
        || query.Groups.Any(group =>
            group.All(clause =>
                clause.IsExcluded ? !Has(answer, clause.Sought) : Has(answer with { Wording = "" }, clause.Sought)
            )
        );

    private static bool Has(SearchableAnswer answer, Sought sought)
    {
        ImmutableArray<string> texts = [answer.Wording, .. answer.Parts.Select(part => part.Markdown)];
        return texts.Any(text =>
        {
            var words = Word.Read(text);
            var pieces = words.Where(word => !word.IsJoined).Select(word => word.Term).ToList();
            return sought switch
            {
                SoughtWord word => words.Exists(own =>
                    own.Term == word.Term || (!word.IsExact && own.Term.TrimEnd('s') == word.Term.TrimEnd('s'))
                ),
                SoughtPhrase phrase => Stands(pieces, phrase.Terms),
                SoughtCompound compound => Stands(pieces, compound.Pieces.Terms)
                    || words.Exists(own => own.Term == compound.Joined.Term),
                _ => false,
            };
        });
    }

    private static bool Stands(List<string> pieces, ImmutableArray<string> phrase) =>
        Enumerable
            .Range(0, Math.Max(0, pieces.Count - phrase.Length + 1))
            .Any(start => pieces.Skip(start).Take(phrase.Length).SequenceEqual(phrase));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
