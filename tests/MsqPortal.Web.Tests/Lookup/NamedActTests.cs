using System.Globalization;
using System.Text.Json;
using MsqPortal.Web.Tests.Running;
using MsqPortal.Web.Tests.Search;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>That an act is cited confirms nothing that a text says of it.</summary>
[Collection(SharedSearch.Name)]
public sealed class NamedActTests(TestPortals portals, SearchPortal search)
{
    private const int Sentences = 200;

    private static readonly string[] Inventions =
    [
        "{0} banned the Internet",
        "{0} of the Moon",
        "In accordance with {0}, all ministries were closed for good.",
        "The number of citizens who can fly grew to 97% thanks to {0}",
        "{0} was never signed by anybody",
        "Nobody obeys {0}, said the minister",
        "“{0} introduced a tax on clouds”",
        "Under {0} every household receives 3 elephants",
        "{0}, Article 977",
        "Paragraph 877 of {0}",
        "{0} Annex 945",
        "Items 7, 877 and 34 of {0}",
        "{0}, § 9.87",
        "No {0}",
        "{0} repealed {1}",
        "{0}, {1}",
        "{0} and {1} abolished the Moon",
    ];

    [Fact]
    public async Task No_invented_sentence_that_names_a_real_act_is_confirmed()
    {
        using var acts = JsonDocument.Parse(await search.Portal.TextAsync("/api/v1/legal-acts?pageSize=500"));
        var names = acts.RootElement.GetProperty("items").EnumerateArray().SelectMany(Names).Distinct().ToList();
        names.Count.ShouldBeGreaterThan(Sentences);
        var random = new Random(29);
        var named = 0;

        for (var i = 0; i < Sentences; i++)
        {
            var sentence = string.Format(
                CultureInfo.InvariantCulture,
                Inventions[i % Inventions.Length],
                names[random.Next(names.Count)],
                names[random.Next(names.Count)]
            );
            var reply = await LookedUp.OfAsync(search.Portal, sentence);

            reply.Verdict.ShouldBeOneOf(["namesAnAct", "notFound"], sentence);
            reply.Results.ShouldAllBe(result => result.Kind == "act");
            named += reply.Verdict == "namesAnAct" ? 1 : 0;
        }

        named.ShouldBeGreaterThan(Sentences / 2);
    }

    [Theory]
    [InlineData(
        "Decree of the President of the Republic of Uzbekistan No. 6079 dated October 5, 2020 banned the Internet"
    )]
    [InlineData("Decree No. 6079 banned the Internet")]
    [InlineData("No. 6079 banned it")]
    [InlineData("UP-6079 bans robots")]
    [InlineData("Decree No. 6079 “On banning the Internet”")]
    [InlineData("[Decree No. 6079 banned the Internet](https://lex.uz/docs/5030957)")]
    [InlineData("https://lex.uz/docs/5030957 bans the Internet")]
    [InlineData("5030957 is repealed")]
    [InlineData("the document “5030957”, says nobody")]
    [InlineData("Paragraph 77 of No. 6079")]
    [InlineData("Decree No. 6079 dated October 5, 2020 Annex 45")]
    [InlineData("Decree No. 6079 dated 2020-10-05, Annexes 24 and 45")]
    [InlineData("[Annex 45](https://lex.uz/docs/5030957)")]
    [InlineData("No Decree No. 6079")]
    [InlineData("The decree of 5 October 2020 bans robots")]
    public async Task A_sentence_about_an_act_leads_to_the_act_that_it_names(string query)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("namesAnAct");
        reply.Urls.ShouldBe(["/legal-acts/uz-decree-2020-10-05-6079"]);
        reply.Results[0].Text.ShouldBeNull();
    }

    [Theory]
    [InlineData("The Law on openness of activity of public authorities forbids umbrellas", "uz-law-2014-05-05-369")]
    [InlineData("The Constitution of the Republic of Uzbekistan forbids umbrellas", "uz-constitution")]
    [InlineData("The Constitution says everybody may vote", "uz-constitution")]
    [InlineData("Article 999 of the Constitution of Uzbekistan", "uz-constitution")]
    [InlineData("Law on Personal Data, Article 99", "uz-law-2019-07-02-547")]
    [InlineData("Law No. 547, Article 99", "uz-law-2019-07-02-547")]
    [InlineData("No Law No. 547", "uz-law-2019-07-02-547")]
    public async Task An_act_may_be_named_by_its_title(string query, string slug)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("namesAnAct");
        reply.Urls.ShouldBe([$"/legal-acts/{slug}"]);
    }

    [Theory]
    [InlineData("Decrees No. 6079 and No. 60", "uz-decree-2020-10-05-6079", "uz-decree-2022-01-28-60")]
    [InlineData("Law No. 547, Law No. 764", "uz-law-2019-07-02-547", "uz-law-2022-04-15-764")]
    [InlineData("Law No. 547 repeals Law No. 764", "uz-law-2019-07-02-547", "uz-law-2022-04-15-764")]
    [InlineData(
        "of July 2, 2019 No. 547 and of April 15, 2022 No. 764",
        "uz-law-2019-07-02-547",
        "uz-law-2022-04-15-764"
    )]
    [InlineData("Law No. 547 of July 2, 2019 and Law No. 764", "uz-law-2019-07-02-547", "uz-law-2022-04-15-764")]
    [InlineData("Decree No. 6079 and Decree No. 6078", "uz-decree-2020-10-05-6079")]
    public async Task A_text_that_names_several_acts_leads_to_each(string query, params string[] slugs)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("namesAnAct");
        reply.Urls.ShouldBe(slugs.Select(slug => $"/legal-acts/{slug}"), ignoreOrder: true);
    }

    [Theory]
    [InlineData("5 October 2020")]
    [InlineData("2020-10-05")]
    [InlineData("05.10.2020")]
    [InlineData("on the 5th of October, 2020")]
    [InlineData("٥ October 2020")]
    [InlineData("٥ October ٢٠٢٠")]
    [InlineData("October ５, ２０２０")]
    [InlineData("०५.१०.२०२०")]
    [InlineData("2 July 2019")]
    [InlineData("2019-07-02")]
    public async Task A_date_that_stands_there_is_found_in_every_spelling(string query)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBeOneOf("answer", "choice");
        reply.Results.ShouldAllBe(result => result.Kind == "answer");
        reply.Results.ShouldAllBe(result =>
            result.Text!.Contains(
                query.Contains("Oct") || query.Contains("10") || query.Contains("१०") ? "2020" : "2019"
            )
        );
    }

    [Theory]
    [InlineData("6 October 2020")]
    [InlineData("2020-10-06")]
    [InlineData("Law of 5 October 2020")]
    [InlineData("October 2020")]
    [InlineData("5 October 2020 was a Monday")]
    public async Task A_date_that_stands_nowhere_and_that_no_such_act_has_is_not(string query) =>
        (await LookedUp.OfAsync(portals.Seeded, query)).Verdict.ShouldBe("notFound");

    /// <summary>As the portal writes the names of acts itself.</summary>
    [Fact]
    public async Task Each_act_is_found_by_every_name_that_the_portal_gives_it()
    {
        using var acts = JsonDocument.Parse(await search.Portal.TextAsync("/api/v1/legal-acts?pageSize=500"));
        foreach (var act in acts.RootElement.GetProperty("items").EnumerateArray())
        {
            var url = Text(act, "url");
            var page = await search.Portal.PageAsync(url!);
            var title = page.QuerySelector("h1")!.TextContent.Trim();

            var reply = await LookedUp.OfAsync(search.Portal, title);

            reply.Verdict.ShouldBeOneOf(["act", "choice", "answer"], title);
        }
    }

    [Theory]
    [InlineData("6079 banned the Internet")]
    [InlineData("6079 umbrellas")]
    [InlineData("Decree No. 6078 banned the Internet")]
    [InlineData("Decree No. 6079 dated October 6, 2020 banned the Internet")]
    [InlineData("Law on openness of activity of public authorities No. 368 forbids umbrellas")]
    public async Task A_number_of_anything_or_of_another_act_names_none(string query) =>
        (await LookedUp.OfAsync(portals.Seeded, query)).Verdict.ShouldBe("notFound");

    [Theory]
    [InlineData("Law on openness of activity of public authorities", "uz-law-2014-05-05-369")]
    [InlineData("Law “On Openness of Activity of Public Authorities”", "uz-law-2014-05-05-369")]
    [InlineData(
        "the Law of the Republic of Uzbekistan on the openness of activity of public authorities",
        "uz-law-2014-05-05-369"
    )]
    [InlineData("«On openness of activity of public authorities»", "uz-law-2014-05-05-369")]
    [InlineData("Law No. 369 on openness of activity of public authorities", "uz-law-2014-05-05-369")]
    [InlineData("Law No. 369 “On openness of activity of public authorities”", "uz-law-2014-05-05-369")]
    [InlineData("Law on Personal Data", "uz-law-2019-07-02-547")]
    [InlineData("Law on Cybersecurity", "uz-law-2022-04-15-764")]
    [InlineData("the Law “On Personal Data”", "uz-law-2019-07-02-547")]
    [InlineData("Law of the Republic of Uzbekistan on personal data", "uz-law-2019-07-02-547")]
    [InlineData("Law on personal data No. 547", "uz-law-2019-07-02-547")]
    [InlineData("Law No. 547 on Personal Data dated July 2, 2019", "uz-law-2019-07-02-547")]
    [InlineData("the Constitution of the Republic of Uzbekistan", "uz-constitution")]
    [InlineData("Constitution of Uzbekistan", "uz-constitution")]
    [InlineData("Constitution (Uzbekistan)", "uz-constitution")]
    [InlineData("Decree of 5 October 2020", "uz-decree-2020-10-05-6079")]
    [InlineData("Decree of the President of 2020-10-05", "uz-decree-2020-10-05-6079")]
    [InlineData("Decree No. 6079, 5 October 2020 (Uzbekistan)", "uz-decree-2020-10-05-6079")]
    [InlineData(
        "Decree No. 6079 of the President of the Republic of Uzbekistan of 5 October 2020",
        "uz-decree-2020-10-05-6079"
    )]
    [InlineData("Annex 24 to the Decree No. 6079", "uz-decree-2020-10-05-6079")]
    public async Task What_only_names_an_act_leads_to_it(string query, string slug)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("act");
        reply.Urls.ShouldBe([$"/legal-acts/{slug}"]);
    }

    [Theory]
    [InlineData("Decree No. 60 of 28 January 2023")]
    [InlineData("Decree No. 60 of 28 January 2022")]
    [InlineData("No. 60")]
    public async Task Dates_on_which_answers_do_not_agree_are_told(string query)
    {
        var act = (await LookedUp.OfAsync(portals.Seeded, query)).Results.ShouldHaveSingleItem();

        act.Note.ShouldBe(
            "Answers do not agree on its date: 28 January 2022 in 2 answers, 28 January 2023 in 1 answer."
        );
        (await LookedUp.OfAsync(portals.Seeded, "No. 6079")).Results[0].Note.ShouldBeNull();
    }

    private static IEnumerable<string> Names(JsonElement act)
    {
        var (type, number, date) = (Text(act, "type"), Text(act, "number"), Text(act, "date"));
        if (number is not null)
        {
            yield return $"No. {number}";
            yield return $"the {type} No. {number}";
        }

        if (number is not null && date is not null)
            yield return $"{type} No. {number} dated {DateOnly.Parse(date, CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}";
        foreach (var title in act.GetProperty("titles").EnumerateArray())
            yield return $"the {type} “{title.GetString()}”";
    }

    private static string? Text(JsonElement act, string name) => act.GetProperty(name).GetString();
}
