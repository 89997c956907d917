using System.Globalization;
using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>
/// Measures the parser against lists that a person wrote by reading Uzbekistan's response (<c>Data/*.tsv</c>), not by
/// running it.
/// </summary>
public sealed class ReadByHandTests(ITestOutputHelper output)
{
    private sealed record Mention(string Question, string? Number, DateOnly? Date);

    private static readonly List<(QuestionNode Question, CitationNode Citation)> Found =
    [
        .. Seeds.UzbekistanTree.Questions.SelectMany(question =>
            question.Parts.SelectMany(part => part.Citations).Select(citation => (question, citation))
        ),
    ];

    private static readonly List<Dictionary<string, string>> ByHand = Rows("uzb-msq-2024-citations.tsv");

    [Fact]
    public void Numbered_citations_are_found_with_recall_and_precision_of_at_least_98_percent()
    {
        var expected = ByHand.Where(row => row["kind"] == "act").Select(Expected).ToList();
        var actual = Found
            .Where(found => found.Citation is { Number: not null, IsInternational: false })
            .Select(found => new Mention(found.Question.Number, found.Citation.Number, found.Citation.Date))
            .ToList();
        expected.Count.ShouldBe(108);
        var common = CommonCount(expected, actual);
        output.WriteLine($"{common} of {expected.Count} by hand, {actual.Count} found");
        ((double)common / expected.Count).ShouldBeGreaterThanOrEqualTo(0.98);
        ((double)common / actual.Count).ShouldBeGreaterThanOrEqualTo(0.98);
    }

    [Fact]
    public void At_least_95_percent_of_the_numbered_citations_with_a_document_have_the_right_one()
    {
        var expected = ByHand.Where(row => row["kind"] == "act" && row["documentId"].Length > 0).ToList();
        var wrong = expected
            .Where(row => !row["documentId"].Split(',').Contains(At(row)?.Document?.Key.Id))
            .Select(row => $"{row["line"]}: {row["documentId"]}, not {At(row)?.Document?.Key.Id}")
            .ToList();
        output.WriteLine($"{expected.Count - wrong.Count} of {expected.Count}\n{string.Join('\n', wrong)}");
        ((double)wrong.Count / expected.Count).ShouldBeLessThanOrEqualTo(0.05);
    }

    [Fact]
    public void A_citation_without_a_document_gets_none()
    {
        var without = ByHand.Where(row => row["kind"] == "act" && row["documentId"].Length == 0).ToList();
        without.Count.ShouldBe(6);
        without.ShouldAllBe(row => At(row)!.Document == null);
    }

    [Fact]
    public void Types_and_titles_stand_as_cited_and_no_act_gets_a_title_that_the_source_does_not_give_it()
    {
        foreach (var row in Acts())
        {
            var citation = At(row).ShouldNotBeNull($"line {row["line"]}");
            citation.Type?.ToLowerInvariant().ShouldBe(row["type"].ToLowerInvariant(), $"line {row["line"]}");
        }

        Acts()
            .Where(row => Words(At(row)!.Title) != Words(row["title"]))
            .Select(row => $"{row["line"]}: {row["title"]} != {At(row)!.Title}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Each_act_has_the_places_that_stand_with_it() =>
        Acts()
            .Concat(ByHand.Where(row => row["kind"] == "constitution"))
            .Where(row => !Places(row["pinpoints"].Split(';')).SetEquals(Places(At(row)!.Pinpoints)))
            .Select(row => $"{row["line"]}: {row["pinpoints"]} != {string.Join(';', At(row)!.Pinpoints)}")
            .ShouldBeEmpty();

    [Fact]
    public void An_international_instrument_has_the_type_that_the_response_writes() =>
        Found
            .Select(found => found.Citation)
            .Where(citation => citation.IsInternational)
            .Select(citation => $"{citation.Line} {citation.Type}")
            .ShouldBe(
                ByHand.Where(row => row["kind"] == "international").Select(row => $"{row["line"]} {row["type"]}")
            );

    [Fact]
    public void All_documents_are_resolved_from_all_their_spellings()
    {
        var rows = Rows("uzb-msq-2024-documents.tsv");
        var spellings = rows.SelectMany(row => row["spellings"].Split(" | ")).ToList();
        rows.Count.ShouldBe(62);
        // The 79th spelling of the host is that of its front page, which is no document.
        spellings.Count.ShouldBe(78);
        var links = Seeds
            .UzbekistanTree.Questions.SelectMany(question => question.Parts)
            .SelectMany(part => part.Links)
            .ToList();
        foreach (var row in rows)
        {
            var ofDocument = links.Where(link => link.Document?.Key.Id == row["documentId"]).ToList();
            ofDocument
                .Select(link => link.RawUrl)
                .Distinct()
                .ShouldBe(row["spellings"].Split(" | "), ignoreOrder: true, row["documentId"]);
            ofDocument
                .Select(link => link.Line)
                .Distinct()
                .ShouldBe(row["lines"].Split(',').Select(Line), ignoreOrder: true, row["documentId"]);
        }

        links
            .Where(link => link.Document is not null)
            .Select(link => link.Document!.Key.Id)
            .Distinct()
            .Count()
            .ShouldBe(62);
    }

    [Fact]
    public void Back_references_point_to_the_act_named_before()
    {
        var expected = Rows("uzb-msq-2024-back-references.tsv")
            .Select(row => (row["question"], Line(row["line"]), Line(row["refersToLine"])))
            .ToList();
        var actual = Seeds
            .UzbekistanTree.Questions.SelectMany(question =>
                question
                    .Parts.SelectMany(part => part.BackReferences)
                    .Select(reference => (question.Number, reference.Line, reference.RefersToLine))
            )
            .ToList();
        var common = CommonCount(expected, actual);
        output.WriteLine(
            $"{common} of {expected.Count}; missed {string.Join(' ', expected.Except(actual))}; beyond {string.Join(' ', actual.Except(expected))}"
        );
        ((double)common / expected.Count).ShouldBeGreaterThanOrEqualTo(0.9);
        common.ShouldBe(actual.Count);
    }

    private static Mention Expected(Dictionary<string, string> row) =>
        new(
            row["question"],
            row["number"],
            row["date"].Length == 0 ? null : DateOnly.Parse(row["date"], CultureInfo.InvariantCulture)
        );

    private static IEnumerable<Dictionary<string, string>> Acts() => ByHand.Where(row => row["kind"] == "act");

    private static HashSet<string> Places(IEnumerable<string> written) =>
        [.. written.Select(place => place.Trim().ToLowerInvariant()).Where(place => place.Length > 0)];

    private static CitationNode? At(Dictionary<string, string> row) =>
        Found
            .FirstOrDefault(found =>
                found.Citation.Line == Line(row["line"]) && (found.Citation.Number ?? "") == row["number"]
            )
            .Citation;

    private static int Line(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Words(string? title) =>
        title is null ? "" : string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Each mention counts as often as it occurs.</summary>
    private static int CommonCount<T>(IEnumerable<T> expected, IEnumerable<T> actual)
        where T : notnull
    {
        var left = actual.CountBy(mention => mention).ToDictionary();
        return expected.CountBy(mention => mention).Sum(pair => Math.Min(pair.Value, left.GetValueOrDefault(pair.Key)));
    }

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", file));
        var columns = lines[0].Split('\t');
        return
        [
            .. lines
                .Skip(1)
                .Select(line => columns.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second)),
        ];
    }
}
