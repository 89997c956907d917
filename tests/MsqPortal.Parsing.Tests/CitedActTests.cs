using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>
/// Sentences as Member States write them, with the title and the places that a reader finds in them (<c>Data/cited-acts.tsv</c>):
/// what the sentence names, and nothing that only looks like a name.
/// </summary>
public sealed class CitedActTests
{
    // Number, title and places; a line break of the answer is written "⏎".
    private static readonly List<(string Text, string Acts)> ByHand =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "cited-acts.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(columns => (columns[0], columns[1])),
    ];

    [Fact]
    public void Titles_and_places_are_those_of_the_sentence()
    {
        ByHand.Count.ShouldBeGreaterThan(100);
        ByHand
            .Select(row => (row.Text, row.Acts, Read: Summary(row.Text)))
            .Where(row => row.Read != row.Acts)
            .Select(row => $"{row.Text}\n  by hand {row.Acts}\n  read    {row.Read}")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Resolution of the United Nations General Assembly No. 70", "Resolution", true)]
    [InlineData("UN General Assembly Resolution 70/1", "Resolution", true)]
    [InlineData("Resolution No. 5 of 2019, adopted by the United Nations", "Resolution", true)]
    [InlineData("Regulation (EU) 2016/679", "Regulation", true)]
    [InlineData("EU Directive No. 2016/2102", "Directive", true)]
    [InlineData("Directive No. 95/46/EC", "Directive", true)]
    [InlineData("Decision No. 4 of the Council of the European Union", "Decision", true)]
    [InlineData("Convention on the Rights of the Child", "Convention", true)]
    [InlineData("Agreement on cooperation of the CIS member states in the field of data", "Agreement", true)]
    [InlineData("Order of the Minister of European Union Affairs No. 5", "Order", false)]
    [InlineData("Decision of the National Security Council No. 5", "Decision", false)]
    [InlineData("Law of the General Assembly No. 5", "Law", false)]
    [InlineData("Resolution of the Cabinet of Ministers No. 5 on the United Nations Day", "Resolution", false)]
    [InlineData("With the United Nations, Resolution No. 5 of the Cabinet was drafted", "Resolution", false)]
    [InlineData("Decision No. 5 of the Security Council of the Federation", "Decision", false)]
    public void An_act_of_an_organization_of_states_keeps_its_type_and_belongs_to_no_state(
        string text,
        string type,
        bool isInternational
    )
    {
        var citation = Citations(text).ShouldHaveSingleItem();
        citation.Type.ShouldBe(type);
        citation.IsInternational.ShouldBe(isInternational);
    }

    [Theory]
    [InlineData("Law No. 13,709 of August 14, 2018", "13,709")]
    [InlineData("Law No. 12.527 of 18 November 2011", "12.527")]
    [InlineData("Law No. 12 527 of 2011", "12 527")]
    [InlineData("Law No. 12\u00A0527 of 2011", "12\u00A0527")]
    [InlineData("Law No. 12\u2009527, Article 3", "12\u2009527")]
    [InlineData("Law No. 12'527 of 2011", "12'527")]
    [InlineData("Decree No. 1.259/2010 was adopted", "1.259/2010")]
    [InlineData("Law No. 78\u201117 of 6 January 1978", "78\u201117")]
    [InlineData("Law No. 2016–1321 of 7 October 2016", "2016–1321")]
    [InlineData("Law No. 2016—1321 of 7 October 2016", "2016—1321")]
    [InlineData("Law No. 5/2017/QH14 dated 19 November 2018", "5/2017/QH14")]
    [InlineData("Decision No. 942/QĐ-TTg of 15 June 2021", "942/QĐ-TTg")]
    [InlineData("Decree No. 021-2019-JUS", "021-2019-JUS")]
    [InlineData("Law No. 12-bis of 2011", "12-bis")]
    [InlineData("Law No. 12-based rules", "12")]
    [InlineData("Law No. 6079.", "6079")]
    [InlineData("Law No. 6079, 2020", "6079")]
    [InlineData("Law No. 6079—the first of its kind", "6079")]
    [InlineData("Law No. 12, 527 pages long", "12")]
    // Neither a number that can be taken whole: none is better than a part of it.
    [InlineData("Law No. 12.52 of 2011", null)]
    [InlineData("Law No. 12,5 of 2011", null)]
    [InlineData("Law No. 13,7091 of 2018", null)]
    [InlineData("Law No. 5/2017/ABCDEFGHIJ of 2018", null)]
    [InlineData("Law No. 1234567 of 2018", null)]
    [InlineData("Law 4727/2020/5", null)]
    [InlineData("Order 14028.5 of 2018", null)]
    [InlineData("Law 4727\u20115 of 2018", null)]
    public void A_number_is_taken_whole_or_not_at_all(string text, string? number) =>
        Citations(text).Select(citation => citation.Number).FirstOrDefault(read => read is not null).ShouldBe(number);

    [Theory]
    [InlineData("Law No. 5 ")]
    [InlineData("Law on a, b and c No. 5\nArticle 7 of the Law implies\n")]
    [InlineData("Law No. 5 on \"a \"b ")]
    [InlineData("Article 5, ")]
    [InlineData("(")]
    public void Repetition_makes_no_title_of_endless_length(string unit)
    {
        // Windows of a fixed length make it so: no title, and no search for one, is longer.
        var citations = Citations(string.Concat(Enumerable.Repeat(unit, 2_000)));
        citations.ShouldAllBe(citation => citation.Title == null || citation.Title.Length < 500);
    }

    private static string Summary(string text) =>
        string.Join(
            " ;; ",
            Citations(text.Replace('⏎', '\n'))
                .Select(citation =>
                    $"{citation.Number ?? "-"} ~ {citation.Title ?? "-"} ~ {(citation.Pinpoints.IsEmpty ? "-" : string.Join("; ", citation.Pinpoints))}"
                )
        );

    private static List<CitationNode> Citations(string text) =>
        [
            .. Seeds
                .Parser.Parse(
                    $"""
                    Member States Questionnaire (MSQ) for the United Nations E-Government Survey 2024

                    COUNTRY NAME*

                    Kenya

                    10. Is there any legislation, law or regulation on data privacy and/or protection? *

                    Yes No

                    {text}
                    """
                )
                .Questions.SelectMany(question => question.Parts)
                .SelectMany(part => part.Citations),
        ];
}
