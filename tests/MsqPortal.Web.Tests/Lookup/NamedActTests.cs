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
                names[random.Next(names.Count)]
            );
            var reply = await LookedUp.OfAsync(search.Portal, sentence);

            reply.Verdict.ShouldBeOneOf("namesAnAct", "notFound");
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
    public async Task An_act_may_be_named_by_its_title(string query, string slug)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("namesAnAct");
        reply.Urls.ShouldBe([$"/legal-acts/{slug}"]);
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
