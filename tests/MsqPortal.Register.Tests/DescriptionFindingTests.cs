using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

/// <summary>One document or address that is described as two things.</summary>
public sealed class DescriptionFindingTests
{
    [Fact]
    public void Titles_that_share_nothing_describe_two_things()
    {
        var finding = Find(
                Cite("Law", "1", "2021-11-19", title: "On protection of forests", document: "100", line: 10),
                Cite("Law", "1", "2021-11-19", title: "On forest protection", document: "100", line: 20),
                Cite("Law", "1", "2021-11-19", title: "On excise duty for tobacco", document: "100", line: 30)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("link-described-twice");
        finding.Lines().ShouldBe("10 20 30");
    }

    [Fact]
    public void A_link_beside_two_names()
    {
        var mentions = Mentions() with
        {
            Links =
            [
                Link("https://opinion.example/", "Portal of collective appeals - here citizens …", 10),
                Link("http://www.opinion.example", "Gender-responsive forum", 20),
                Link("https://opinion.example", "Collective appeals of citizens", 30) with
                {
                    Quote = "<https://opinion.example>",
                },
                Link("https://opinion.example", "the portal helps women to be heard", 40),
                Link("https://opinion.example", null, 50),
                Link("https://opinion.example", "Opinion", 60),
                Link("https://opinion.example/other", "Library catalogue of Utopia", 70),
                Link("https://library.example", "National library", 80),
                Link("https://library.example", "The electronic library portal of the Republic of Utopia", 90),
            ],
        };
        var finding = Find(mentions).ShouldHaveSingleItem();
        finding.Lines().ShouldBe("10 20 30");
        finding.Evidence[2].Quote.ShouldBe("Collective appeals of citizens");
        finding.Message.ShouldBe(
            "opinion.example stands beside “Portal of collective appeals”, “Gender-responsive forum” and “Collective appeals of citizens”."
        );
    }

    [Theory]
    [InlineData("The portal is a joint project of donors")]
    [InlineData("It helps women to be heard")]
    [InlineData("Obtaining certificates of marriage")]
    [InlineData("additionally, support for women")]
    [InlineData("Forum of women")]
    [InlineData("A forum for women in remote regions and for girls who want to learn programming")]
    public void What_is_no_name_or_says_the_same_is_no_other_name(string label)
    {
        var mentions = Mentions() with
        {
            Links =
            [
                Link("https://opinion.example/", "Women forum of Utopia", 10),
                Link("https://opinion.example/", label, 20),
                Link("https://opinion.example/", "Portal of collective appeals", 30) with
                {
                    Place = new MentionPlace("2026", "1", 30),
                },
            ],
        };
        Find(mentions).ShouldBeEmpty();
    }
}
