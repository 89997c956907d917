using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

/// <summary>One act that is called by the names of two types.</summary>
public sealed class TypeFindingTests
{
    [Fact]
    public void One_act_with_two_types_and_two_documents_is_two_findings()
    {
        var findings = Find(
            Cite("Resolution", "3917", "2018-08-22", "President", document: "3879197", line: 10),
            Cite("Decision", "3917", "2018-08-22", "President of Utopia", document: "3879207", line: 20)
        );
        findings.Select(finding => finding.Rule).ShouldBe(["act-two-types", "act-two-documents"]);
        findings[0].Lines().ShouldBe("10 20");
        findings[0].Evidence.Select(evidence => evidence.Differing.Single()).ShouldBe(["Resolution", "Decision"]);
        findings[0].Message.ShouldBe("No. 3917 of 22 August 2018 is cited as “Resolution” and “Decision”.");
    }

    [Fact]
    public void Two_types_with_one_document() =>
        Find(
                Cite("Decree", "5278", "2017-12-12", document: "34", line: 10),
                Cite("Resolution", "5278", "2017-12-12", document: "34", line: 20),
                Cite("Act", "5278", "2017-12-12", document: "34", line: 25),
                Cite("Resolution", "5278", "2017-12-12", document: "34", line: 30)
            )
            .Single(finding => finding.Rule == "act-two-types")
            .Lines()
            .ShouldBe("10 20 25 30");

    [Fact]
    public void Act_is_the_word_for_any_type() =>
        Find(Cite("Act", "12", "2005-01-01"), Cite("Law", "12", "2005-01-01")).ShouldBeEmpty();

    [Theory]
    [InlineData("RE-5234")]
    [InlineData("РЭ-5234")]
    public void A_prefix_that_marks_another_type(string number)
    {
        var finding = Find(
                Cite("Decree", "5234", "2021-08-26", document: "56", line: 10),
                Cite("Decree", number, "2021-08-26", document: "56", line: 20)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("prefix-against-type");
        finding.Lines().ShouldBe("10 20");
        finding.Evidence[1].Differing.ShouldBe(["Decree", number]);
        finding.Message.ShouldBe(
            $"No. 5234 of 26 August 2021 is cited as “Decree” and with the number {number}, whose prefix marks “Resolution”."
        );
    }
}
