using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

/// <summary>Contradictions of the kinds that a person found in a real response, told of a state that does not exist.</summary>
public sealed class FindingTests
{
    [Fact]
    public void One_document_under_two_numbers()
    {
        var finding = Find(
                Cite("Resolution", "516", "2022-09-20", document: "62", line: 10),
                Cite("Resolution", "182", "2020-03-25", document: "47", line: 20),
                Cite("Resolution", "182", "2022-09-20", document: "62", line: 30),
                Cite("Resolution", "182", "2020-03-25", document: "47", line: 40),
                Cite("Resolution", "182", "2022-09-20", line: 50)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("document-two-numbers");
        finding.Severity.ShouldBe(DiscrepancySeverity.Contradiction);
        finding.Key.ShouldBe("document-two-numbers-laws-example-62");
        finding.Lines().ShouldBe("10 (20) 30 (40)");
        finding.Acts.ShouldBe(["ut-resolution-2022-09-20-516", "ut-resolution-2022-09-20-182"]);
        finding.Evidence.SelectMany(evidence => evidence.Differing).ShouldBe(["516", "182"]);
        finding.Message.ShouldBe(
            "Document 62 of laws.example is cited as No. 516 of 20 September 2022 and No. 182 of 20 September 2022."
        );
    }

    [Fact]
    public void One_act_with_two_dates()
    {
        var finding = Find(
                Cite("Decree", "60", "2023-01-28", document: "58", line: 10),
                Cite("Decree", "60", "2022-01-28", document: "58", line: 20),
                Cite("Decree", "60", "2022-01-28", document: "58", line: 30)
            )
            .ShouldHaveSingleItem();
        finding.Key.ShouldBe("act-two-dates-ut-decree-2022-01-28-60");
        finding.Lines().ShouldBe("10 20 30");
        finding
            .Evidence.Select(evidence => evidence.Differing.Single())
            .ShouldBe(["January 28, 2023", "January 28, 2022", "January 28, 2022"]);
        finding.Message.ShouldBe("No. 60 is cited with the dates 28 January 2023 and 28 January 2022.");
    }

    [Fact]
    public void One_act_with_two_documents()
    {
        var finding = Find(
                Cite("Decree", "162", "2023-05-25", document: "6472548", line: 10),
                Cite("Decree", "162", "2023-05-25", line: 15),
                Cite("Decree", "162", "2023-05-25", document: "6472568", line: 20)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("act-two-documents");
        finding.Severity.ShouldBe(DiscrepancySeverity.Hint);
        finding.Lines().ShouldBe("10 20");
        finding.Evidence.Select(evidence => evidence.DocumentId).ShouldBe(["6472548", "6472568"]);
    }

    [Fact]
    public void Ids_of_two_databases_or_of_two_kinds_are_no_two_documents()
    {
        var regulation = Cite("Regulation", "2016/679", issuer: "EU");
        Find(
                regulation with
                {
                    Document = new("union.example", "32016r0679"),
                },
                regulation with
                {
                    Document = new("union.example", "reg2016"),
                },
                regulation with
                {
                    Document = new("laws.example", "7"),
                }
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void An_international_instrument_beside_a_document_is_no_second_number() =>
        Find(
                Cite("Law", "43", "2016-05-01", document: "5"),
                Cite("Resolution", "66", issuer: "United Nations", document: "5") with
                {
                    IsInternational = true,
                }
            )
            .ShouldBeEmpty();

    [Fact]
    public void Contradictions_come_first_then_the_order_of_the_text()
    {
        var findings = Find(
            Cite("Decree", "1", "2020-01-01", document: "1", line: 10, edition: "2024"),
            Cite("Decree", "1", "2020-01-01", document: "2", line: 20, edition: "2024"),
            Cite("Law", "2", "2020-01-01", document: "3", line: 40, edition: "2024"),
            Cite("Decree", "2", "2020-01-01", document: "3", line: 50, edition: "2024"),
            Cite("Law", "3", "2020-01-01", document: "4", line: 30, edition: "2024"),
            Cite("Decree", "3", "2020-01-01", document: "4", line: 60, edition: "2024")
        );
        findings.Select(finding => finding.Evidence[0].Place.Line).ShouldBe([30, 40, 10]);
    }

    [Fact]
    public void What_a_mention_perhaps_means_proves_nothing() =>
        Find(Cite("Decree", "6079", "2020-10-05", document: "10"), Cite(null, "6079", document: "11")).ShouldBeEmpty();

    [Fact]
    public void Emphasis_does_not_hide_the_words_that_differ() =>
        Find(
                Cite("Decree", "60", "2023-01-28", document: "58") with
                {
                    Quote = "The plan of 1 May 2020 follows Decree No. **60** dated **January 28**, 2023.",
                    Text = "Decree No. 60 dated January 28, 2023",
                },
                Cite("Decree", "60", "2022-01-28", document: "58") with
                {
                    Quote = "Decree No. 60 of 28 January 2022",
                    Text = "Decree No. 60 of 28 January 2022",
                }
            )
            .ShouldHaveSingleItem()
            .Evidence.SelectMany(evidence => evidence.Differing)
            .ShouldBe(["January 28, 2023", "28 January 2022"]);
}
