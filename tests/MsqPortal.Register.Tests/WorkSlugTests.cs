using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

public sealed class WorkSlugTests
{
    [Theory]
    [InlineData("Decree", "6079", "2020-10-05", "ut-decree-2020-10-05-6079")]
    [InlineData("Decree", "DE-6079", "2020-10-05", "ut-decree-2020-10-05-6079")]
    [InlineData("Decree", "DE-6079", null, "ut-decree-6079")]
    [InlineData("Law", "400-I", "1997-04-25", "ut-law-1997-04-25-400-i")]
    [InlineData("Cabinet Resolution", "507", "2021-08-09", "ut-cabinet-resolution-2021-08-09-507")]
    [InlineData("Loi organique n°", "2015-912", null, "ut-loi-organique-n-2015-912")]
    [InlineData("Décret", "12", null, "ut-decret-12")]
    [InlineData("Order", "53/НҚ", "2023-03-14", "ut-order-2023-03-14-53-u043du049b")]
    [InlineData("Law", "13,709", "2018-08-14", "ut-law-2018-08-14-13709")]
    [InlineData("Law", "12 527", null, "ut-law-12527")]
    [InlineData("Regulation", "2016/679", null, "ut-regulation-2016-679")]
    [InlineData(null, "12", null, "ut-12")]
    [InlineData("Law", null, "1997-04-25", "ut-law-1997-04-25")]
    public void A_slug_holds_country_type_date_and_number(string? type, string? number, string? date, string slug) =>
        ActsOf(Cite(type, number, date)).Works.Single().Slug.ShouldBe(slug);

    [Theory]
    [InlineData("Act", "Data Protection Act, 2019", "ut-data-protection-act-2019")]
    [InlineData("Law", "On citizens’ appeals", "ut-law-on-citizens-appeals")]
    public void An_act_without_number_is_called_by_its_title(string type, string title, string slug) =>
        ActsOf(Cite(type, title: title)).Works.Single().Slug.ShouldBe(slug);

    [Fact]
    public void Without_number_date_and_title_the_document_or_the_words_are_the_name()
    {
        ActsOf(Cite("Law", document: "12")).Works.Single().Slug.ShouldBe("ut-law-laws-example-12");
        ActsOf(Cite("Law") with { Text = "law on **education**" }).Works.Single().Slug.ShouldBe("ut-law-on-education");
        ActsOf(Cite() with { Text = "…" }).Works.Single().Slug.ShouldBe("ut");
    }

    [Fact]
    public void The_first_act_in_the_text_keeps_the_slug_that_two_want() =>
        ActsOf(
            Cite("Order", "5", "2020-01-01", "Minister of Health"),
            Cite("Order", "5", "2020-01-01", "Minister of Justice"),
            Cite("Order", "5-2", "2020-01-01"),
            Cite("Order", "5", "2020-01-01", "Minister of Finance")
        )
            .Works.Select(work => work.Slug)
            .ShouldBe([
                "ut-order-2020-01-01-5",
                "ut-order-2020-01-01-5-3",
                "ut-order-2020-01-01-5-2",
                "ut-order-2020-01-01-5-4",
            ]);

    [Fact]
    public void Later_mentions_of_an_act_do_not_move_it()
    {
        CitedAct[] first = [Cite("Decree", "DE-60", "2022-01-28", document: "5")];
        CitedAct[] later =
        [
            Cite("Resolution", "60", "2022-01-28", document: "6", edition: "2026"),
            Cite("Decree", "60", "2021-01-28", document: "5", edition: "2026"),
        ];
        var before = ActsOf(first);
        var after = ActsOf([.. first, .. later]);
        after.WorkOf(0).Slug.ShouldBe(before.WorkOf(0).Slug);
        after.WorkOf(0).Citations.Length.ShouldBe(3);
    }

    [Fact]
    public void Long_names_that_differ_at_the_end_stay_two_slugs()
    {
        var words = new string('a', 400);
        var slugs = ActsOf(Cite("Law", title: words + " one"), Cite("Law", title: words + " two"))
            .Works.Select(work => work.Slug)
            .ToList();
        slugs[0].ShouldNotBe(slugs[1]);
        slugs.ShouldAllBe(slug => slug.Length <= 120);
    }
}
