using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

public sealed class UnnumberedActTests
{
    [Fact]
    public void The_constitution_of_the_state_is_one_act()
    {
        var register = ActsOf(
            Cite("Constitution", issuer: "Republic of Utopia"),
            Cite("Constitution", issuer: "Republic Of Utopia", document: "8"),
            Cite("Constitution", issuer: "Utopia", date: "1992-12-08"),
            Cite("Constitution", issuer: "Autonomous Island")
        );
        register.Works.Select(work => work.Slug).ShouldBe(["ut-constitution", "ut-constitution-autonomous-island"]);
        register.Works[0].Citations.ShouldAllBe(citation => citation.Confidence == Confidence.Certain);
    }

    [Fact]
    public void Named_laws_are_told_apart_by_title_and_date()
    {
        Clusters(
                Cite("Act", title: "Data Protection Act, 2019"),
                Cite("Act", title: "Data protection act 2019"),
                Cite("Act", title: "Cybercrimes Act, 2018")
            )
            .ShouldBe("0 1 | 2");
        Clusters(
                Cite("Law", title: "On the budget", date: "2020-12-30"),
                Cite("Law", title: "On the budget", date: "2021-12-30"),
                Cite("Law", title: "On the budget")
            )
            .ShouldBe("0 | 1 | 2");
    }

    [Fact]
    public void A_title_joins_the_only_numbered_act_that_has_it()
    {
        var register = ActsOf(
            Cite("Law", "395", "2015-12-09", title: "On Electronic Government"),
            Cite("Law", title: "On electronic government"),
            Cite("Law", title: "On electronic government", date: "2003-01-01"),
            Cite("Order", title: "On electronic government")
        );
        register.WorkOf(1).Number.ShouldBe("395");
        register.WorkOf(0).Citations[1].Confidence.ShouldBe(Confidence.Likely);
        register.WorkOf(2).Number.ShouldBeNull();
        register.WorkOf(3).Number.ShouldBeNull();
    }

    [Fact]
    public void Date_and_type_join_only_where_one_act_has_them()
    {
        Clusters(Cite("Decree", "60", "2022-01-28"), Cite("Decree", date: "2022-01-28")).ShouldBe("0 1");
        Clusters(
                Cite("Decree", "60", "2022-01-28"),
                Cite("Decree", "61", "2022-01-28"),
                Cite("Decree", date: "2022-01-28"),
                Cite("Law", date: "2022-01-28")
            )
            .ShouldBe("0 | 1 | 2 | 3");
    }

    [Fact]
    public void A_document_joins_a_mention_without_number_to_its_act() =>
        Clusters(
                Cite("Decree", "60", "2022-01-28", document: "5"),
                Cite("Decree", document: "5"),
                Cite("Decree", document: "6"),
                Cite("Decree", document: "6")
            )
            .ShouldBe("0 1 | 2 3");

    [Fact]
    public void Words_alone_are_a_name() =>
        Clusters(
                Cite("Code") with
                {
                    Text = "the Labour Code",
                },
                Cite("Code") with
                {
                    Text = "the **Labour** Code",
                },
                Cite("Code") with
                {
                    Text = "the Civil Code",
                }
            )
            .ShouldBe("0 1 | 2");

    [Fact]
    public void A_document_that_no_mention_has_is_an_act_titled_by_the_words_beside_it()
    {
        var mentions = Mentions(Cite("Decree", "60", "2022-01-28", document: "5")) with
        {
            Links =
            [
                Link("https://laws.example/5", "Decree"),
                Link("https://laws.example/77", "Fees"),
                Link("https://www.laws.example/77", "Rules of fees"),
                Link("https://laws.example/77", "Rules of fees"),
                Link("https://laws.example/78", null),
                Link("https://portal.example", "A portal"),
            ],
        };
        var works = ActRegister.Build(mentions, Databases).Works;
        works
            .Select(work => work.Slug)
            .ShouldBe(["ut-decree-2022-01-28-60", "ut-laws-example-77", "ut-laws-example-78"]);
        works[1]
            .ShouldSatisfyAllConditions(
                work => work.Type.ShouldBeNull(),
                work => work.Number.ShouldBeNull(),
                work => work.Titles.ShouldBe(["Rules of fees"]),
                work => work.Citations.ShouldBeEmpty()
            );
        works[2].Titles.ShouldBeEmpty();
    }
}
