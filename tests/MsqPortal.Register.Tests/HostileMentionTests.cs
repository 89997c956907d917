using System.Text.RegularExpressions;
using CsCheck;
using MsqPortal.Parsing;
using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

/// <summary>What holds for any mentions.</summary>
public sealed partial class HostileMentionTests
{
    private static readonly string?[] Types =
    [
        null,
        "Decree",
        "Resolution",
        "Law",
        "Act",
        "Constitution",
        "International instrument",
        "\uD800",
        "",
    ];
    private static readonly string?[] Issuers =
    [
        null,
        "President",
        "Cabinet of Ministers",
        "Minister of Health",
        "Minister of Justice",
        "Ministerial",
        "Republic of Utopia",
        "the of",
        "\uDFFF",
    ];
    private static readonly string?[] Numbers =
    [
        null,
        "60",
        "DE-60",
        "RE-60",
        "60-I",
        "60-II",
        "61",
        "53/НҚ",
        "2016/679",
        "-",
        "\uD800-1",
        "٣",
        "99999999999999999999999999999",
    ];
    private static readonly string?[] Dates =
    [
        null,
        "2020-05-01",
        "2020-05-02",
        "2021-05-01",
        "0001-01-01",
        "9999-12-31",
    ];
    private static readonly string?[] Titles =
    [
        null,
        "On forests and their protection",
        "on Forests, and their protection",
        "*",
        "A\u0000B",
    ];
    private static readonly string?[] Documents =
    [
        null,
        "1",
        "2",
        "3",
        "00000",
        "x",
        "99999999999999999999999999999999999999999",
    ];

    private static readonly Gen<CitedAct> Citation = Gen.Select(
        OneOf(Types),
        OneOf(Issuers),
        OneOf(Numbers),
        OneOf(Dates),
        OneOf(Titles),
        OneOf(Documents),
        (type, issuer, number, date, title, document) => Cite(type, number, date, issuer, title, document)
    );

    private static readonly Gen<StateMentions> AnyMentions = Gen.Select(
        Citation.Array[0, 40],
        Gen.Select(OneOf(Documents), OneOf(Titles), Gen.Int[0, 1]).Array[0, 10],
        (citations, links) =>
            new StateMentions(
                State,
                [.. citations],
                [
                    .. links.Select(
                        (link, i) =>
                            Link(
                                link.Item3 == 0 ? $"https://laws.example/{link.Item1}" : $"https://{i % 3}.example",
                                link.Item2
                            )
                    ),
                ]
            )
    );

    [Fact]
    public void The_order_of_the_mentions_does_not_change_the_acts() =>
        Gen.Select(AnyMentions, Gen.Int[0, 1000])
            .Sample(
                (mentions, seed) =>
                {
                    int[] order = [.. Enumerable.Range(0, mentions.Citations.Length)];
                    new Random(seed).Shuffle(order);
                    var shuffled = mentions with { Citations = [.. order.Select(index => mentions.Citations[index])] };
                    Sets(ActRegister.Build(shuffled, Databases), index => order[index])
                        .ShouldBe(Sets(ActRegister.Build(mentions, Databases), index => index));
                }
            );

    [Fact]
    public void Every_mention_is_in_one_act_and_every_document_in_one_at_least() =>
        AnyMentions.Sample(mentions =>
        {
            var register = ActRegister.Build(mentions, Databases);
            register
                .Works.SelectMany(work => work.Citations.Select(citation => citation.Index))
                .Order()
                .ShouldBe(Enumerable.Range(0, mentions.Citations.Length));
            mentions
                .Links.Select(link => link.Document)
                .Concat(mentions.Citations.Select(cited => cited.Document))
                .OfType<DocumentKey>()
                .ShouldAllBe(document => register.WorksWith(document).Any());
        });

    [Fact]
    public void No_act_has_two_numbers_or_two_suffixes() =>
        AnyMentions.Sample(mentions =>
            ActRegister.Build(mentions, Databases).Works.Select(NumbersOf).ShouldAllBe(numbers => numbers.Count <= 1)
        );

    [Fact]
    public void Slugs_and_keys_are_unique_and_fit_into_addresses() =>
        AnyMentions.Sample(mentions =>
        {
            var register = ActRegister.Build(mentions, Databases);
            var slugs = register.Works.Select(work => work.Slug).ToList();
            var found = DiscrepancyRules.OfState(mentions, register, Databases);
            slugs.Distinct().Count().ShouldBe(slugs.Count);
            found.DistinctBy(finding => finding.Key).Count().ShouldBe(found.Length);
            slugs.Concat(found.Select(finding => finding.Key)).ShouldAllBe(name => Address().IsMatch(name));
            found.SelectMany(finding => finding.Acts).Except(slugs).ShouldBeEmpty();
            found.ShouldAllBe(finding => finding.Evidence.Any(evidence => !evidence.Differing.IsEmpty));
        });

    [Fact]
    public void Any_text_is_read() =>
        Gen
            .String.Array[0, 6]
            .Sample(texts =>
            {
                var cited = Cite() with
                {
                    Type = texts.ElementAtOrDefault(0),
                    Issuer = texts.ElementAtOrDefault(1),
                    Number = texts.ElementAtOrDefault(2),
                    Title = texts.ElementAtOrDefault(3),
                    Text = texts.ElementAtOrDefault(4) ?? "",
                    Quote = texts.ElementAtOrDefault(5) ?? "",
                    Date = new DateOnly(2020, 1, 1),
                    Document = new DocumentKey("laws.example", texts.ElementAtOrDefault(2) ?? ""),
                };
                Find(cited, cited with { Type = "Law", Date = new DateOnly(2021, 1, 1) });
                var text = new ResponseText("2024", [.. texts.Select(text => new AnswerText(text, text, []))]);
                DiscrepancyRules.OfResponse(text, ActsOf(cited));
            });

    [Theory]
    [InlineData("one number, many dates")]
    [InlineData("one number, many issuers")]
    [InlineData("one number, many documents")]
    [InlineData("one document, many numbers")]
    [InlineData("two numbers in each document")]
    [InlineData("one title, many dates")]
    [InlineData("numbers without date")]
    [InlineData("nothing at all")]
    public void Fifty_thousand_mentions_of_one_kind_stay_in_exactly_one_act_each(string kind)
    {
        static string Day(int i) => DateOnly.FromDayNumber(700_000 + i).ToString("O");
        CitedAct One(int i) =>
            kind switch
            {
                "one number, many dates" => Cite("Law", "5", i % 2 == 0 ? Day(i) : null, document: $"{i}"),
                "one number, many issuers" => Cite("Law", "5", "2020-01-01", $"Minister {i}"),
                "one number, many documents" => Cite("Law", "5", "2020-01-01", document: $"{i}"),
                "one document, many numbers" => Cite("Law", $"{i}", Day(i), document: "1"),
                "two numbers in each document" => Cite("Law", $"{i % 2}", Day(i / 2), document: $"{i / 2}"),
                "one title, many dates" => i % 2 == 0
                    ? Cite("Law", "5", Day(i), title: "On fees", document: "1")
                    : Cite("Law", date: Day(i), title: "On fees"),
                "numbers without date" => Cite(i % 3 == 0 ? "Law" : null, "5", issuer: $"Minister {i}"),
                _ => Cite(),
            };
        var mentions = Mentions([.. Enumerable.Range(0, 50_000).Select(One)]);
        var register = ActRegister.Build(mentions, Databases);
        register
            .Works.SelectMany(work => work.Citations)
            .Select(citation => citation.Index)
            .Order()
            .SequenceEqual(Enumerable.Range(0, 50_000))
            .ShouldBeTrue();
        // Comparing every mention with every other would keep the test run for hours.
        var found = DiscrepancyRules
            .OfState(mentions, register, Databases)
            .AddRange(DiscrepancyRules.OfResponse(new ResponseText("2024", []), register));
        found.Select(discrepancy => discrepancy.Key).Distinct().Count().ShouldBe(found.Length);
    }

    private static Gen<string?> OneOf(string?[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Numbers without the prefixes above; "60" is no number besides "60-I".</summary>
    private static List<string> NumbersOf(Work work)
    {
        var numbers = work
            .Citations.Select(citation => citation.Cited.Number)
            .Where(number => number is not (null or "-"))
            .Select(number => number!.Replace("DE-", "").Replace("RE-", ""))
            .Distinct()
            .ToList();
        if (numbers.Exists(number => number.StartsWith("60-", StringComparison.Ordinal)))
            numbers.Remove("60");
        return numbers;
    }

    private static IEnumerable<string> Sets(ActRegister register, Func<int, int> original) =>
        register
            .Works.Select(work => string.Join(' ', work.Citations.Select(citation => original(citation.Index)).Order()))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Address();
}
