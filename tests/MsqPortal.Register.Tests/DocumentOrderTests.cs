using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

/// <summary>Documents whose ids and dates do not grow together.</summary>
public sealed class DocumentOrderTests
{
    [Fact]
    public void A_date_far_from_those_of_the_documents_next_to_it()
    {
        var finding = Find(
                Cite("Law", "1", "2021-11-19", document: "100", line: 10),
                Cite("Law", "2", "2022-01-28", document: "200", line: 20),
                Cite("Law", "3", "2022-06-21", document: "300", line: 30),
                Cite("Law", "4", "2021-07-24", document: "350", line: 40),
                Cite("Law", "4", "2021-07-24", document: "350", line: 50),
                Cite("Law", "5", "2022-07-27", document: "400", line: 60),
                Cite("Law", "6", "2023-07-27", document: "1000", line: 70)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("id-out-of-order");
        finding.Severity.ShouldBe(DiscrepancySeverity.Hint);
        finding.Lines().ShouldBe("40 50 (30) (60)");
        finding.Acts.ShouldBe(["ut-law-2021-07-24-4"]);
        finding.Message.ShouldBe(
            "Document 350 of laws.example is cited with the date 24 July 2021; document 300 has the date 21 June 2022 and document 400 has the date 27 July 2022."
        );
    }

    [Fact]
    public void Of_two_dates_of_one_document_the_one_out_of_order_is_pointed_out() =>
        Find(
                Cite("Law", "1", "2021-11-19", document: "100", line: 10),
                Cite("Decree", "60", "2023-01-28", document: "200", line: 20),
                Cite("Decree", "60", "2022-01-28", document: "200", line: 30),
                Cite("Law", "3", "2022-04-15", document: "300", line: 40),
                Cite("Law", "4", "2022-07-24", document: "350", line: 50)
            )
            .Single(finding => finding.Rule == "id-out-of-order")
            .Lines()
            .ShouldBe("20 (10) (40)");

    [Fact]
    public void Ids_without_an_order_say_nothing()
    {
        CitedAct[] shuffled =
        [
            .. Enumerable
                .Range(0, 30)
                .Select(i => Cite("Law", $"{i + 1}", $"{1990 + (i * 7 % 30)}-01-01", document: $"{i + 1}")),
        ];
        Find(shuffled).ShouldBeEmpty();
        Find(
                Cite("Law", "1", "2021-11-19", document: "100"),
                Cite("Law", "2", "2001-01-28", document: "200"),
                Cite("Law", "3", "2022-06-21", document: "300")
            )
            .ShouldBeEmpty();
    }
}
