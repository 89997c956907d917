using System.Text.Json;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>Each way in which readers name an act or an answer.</summary>
public sealed class LookupTests(TestPortals portals)
{
    private const string Act = "/legal-acts/uz-decree-2020-10-05-6079";

    [Theory]
    [InlineData("https://lex.uz/docs/5030957")]
    [InlineData("http://www.lex.uz/uz/acts/-5030957#5032386")]
    [InlineData("lex.uz/en/pdfs/5030957?ONDATE=01.01.2021")]
    [InlineData("HTTPS://LEX.UZ/DOCS/5030957")]
    [InlineData(" (<https://lex.uz/docs/5030957>:). ")]
    [InlineData("**“https://lex.uz/ru/docs/5030957”**,")]
    [InlineData("[the Decree](https://lex.uz/docs/5030957)")]
    [InlineData("[Decree No. 6079](https://lex.uz/docs/5030957)")]
    [InlineData("5030957")]
    [InlineData("-5030957")]
    [InlineData("−5030957")]
    [InlineData("6079")]
    [InlineData("No. 6079")]
    [InlineData("No.6079.")]
    [InlineData("UP-6079")]
    [InlineData("#UP-6079")]
    [InlineData("UP–6079")]
    [InlineData("UP—6079")]
    [InlineData("UP‑6079")]
    [InlineData("UP − 6079")]
    [InlineData("up-6079")]
    [InlineData("ПФ-6079")]
    [InlineData("No. 6079 dated October 5, 2020")]
    [InlineData("No. 6079 of 2020")]
    [InlineData("05.10.2020 No. 6079")]
    [InlineData("Decree of the President of the Republic of Uzbekistan No. 6079 dated October 5, 2020")]
    [InlineData("uz-decree-2020-10-05-6079")]
    [InlineData("/legal-acts/uz-decree-2020-10-05-6079")]
    [InlineData("https://portal.example/legal-acts/uz-decree-2020-10-05-6079")]
    [InlineData("/ru/legal-acts/uz-decree-2020-10-05-6079")]
    [InlineData("https://portal.example/zh/legal-acts/uz-decree-2020-10-05-6079#places")]
    public async Task An_act_is_found_by_whatever_names_it(string query)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("act", query);
        reply.Urls.ShouldBe([Act]);
        reply.Results[0].Kind.ShouldBe("act");
        reply.Results[0].Label.ShouldBe("Decree No. 6079, 5 October 2020 (Uzbekistan)");
    }

    [Theory]
    [InlineData("/uzb/2024/questions/15", "/uzb/2024/questions/15")]
    [InlineData("http://127.0.0.1:5080/uzb/2024/questions/15", "/uzb/2024/questions/15")]
    [InlineData("https://portal.example/ru/uzb/2024/questions/15#L640", "/uzb/2024/questions/15")]
    [InlineData("<http://localhost:5080/uzb/2024/questions/15?q=law>", "/uzb/2024/questions/15")]
    [InlineData("portal.example/UZB/2024/questions/49A/sheet", "/uzb/2024/questions/49a")]
    [InlineData("/uzb/2024/questions/15.json", "/uzb/2024/questions/15")]
    [InlineData("/zh/uzb/2024/closing", "/uzb/2024/closing")]
    public async Task An_address_of_a_page_of_the_portal_leads_to_its_answer(string query, string url)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("answer", query);
        reply.Urls.ShouldBe([url]);
        reply.Results[0].Label.ShouldEndWith(", Uzbekistan 2024");
        (await portals.Seeded.PageAsync($"/lookup?q={Uri.EscapeDataString(query)}"))
            .GetElementById("verdict")!
            .TextContent.ShouldBe("An address of this portal");
    }

    [Theory]
    [InlineData("/uzb/2024")]
    [InlineData("https://portal.example/fr/uzb/2024/")]
    [InlineData("http://localhost/uzb/2024/sections/D")]
    [InlineData("/uzb/2024/source?lines=637-655#L637")]
    [InlineData("/uzb/2024.json")]
    public async Task An_address_of_another_page_of_a_response_leads_to_the_response(string query)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("choice", query);
        reply.Results.ShouldHaveSingleItem().Kind.ShouldBe("response");
        reply.Urls.ShouldBe(["/uzb/2024"]);
    }

    [Theory]
    [InlineData("/uzb/2024/questions/515")]
    [InlineData("/uzb/2022")]
    [InlineData("https://portal.example/xyz/2024/questions/1")]
    [InlineData("/legal-acts/uz-decree-1999-01-01-1")]
    public async Task An_address_of_a_page_that_is_not_there_is_not_found(string query) =>
        (await LookedUp.OfAsync(portals.Seeded, query)).Verdict.ShouldBe("notFound", query);

    [Theory]
    [InlineData("https://lex.uz/docs/5030958")]
    [InlineData("[Decree No. 6078](https://lex.uz/docs/5030957)")]
    [InlineData("5030958")]
    [InlineData("50309577")]
    [InlineData("6078")]
    [InlineData("60790")]
    [InlineData("PP-6079")]
    [InlineData("XY-6079")]
    [InlineData("Law No. 6079")]
    [InlineData("No. 6079 dated October 6, 2020")]
    [InlineData("No. 6079 dated October 35, 2020")]
    [InlineData("No. 6079 of 2019")]
    [InlineData("No. 6079 dated November 2020")]
    [InlineData("Decree of the President of the Republic of Uzbekistan No. 6078 dated October 5, 2020")]
    [InlineData("uz-decree-2020-10-05-607")]
    [InlineData("https://openbudget.uz/em")]
    [InlineData("ensuring the information insecurity of the departmental digital infrastructure")]
    public async Task What_differs_by_a_digit_a_date_a_prefix_or_a_word_is_not_found(string query)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("notFound", query);
        reply.Results.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("400-I", "uz-law-1997-04-24-400-i")]
    [InlineData("Law 813", "uz-law-2022-12-30-813")]
    [InlineData("ZRU-813", "uz-law-2022-12-30-813")]
    [InlineData("PP-5234", "uz-decree-2021-08-26-5234")]
    [InlineData("On openness of activity of public authorities", "uz-law-2014-05-05-369")]
    [InlineData("«on Openness of  activity of **public** authorities»", "uz-law-2014-05-05-369")]
    [InlineData("Constitution of the Republic of Uzbekistan", "uz-constitution")]
    public async Task Numbers_with_a_suffix_prefixes_as_cited_and_titles_lead_to_their_act(string query, string slug) =>
        (await LookedUp.OfAsync(portals.Seeded, query)).Urls.ShouldBe([$"/legal-acts/{slug}"]);

    [Fact]
    public async Task Two_acts_of_one_number_and_a_document_cited_under_two_numbers_are_a_choice()
    {
        var number = await LookedUp.OfAsync(portals.Seeded, "507");
        var document = await LookedUp.OfAsync(portals.Seeded, "https://lex.uz/docs/6200851");

        number.Verdict.ShouldBe("choice");
        number.Results.Length.ShouldBe(2);
        document.Verdict.ShouldBe("choice");
        document.Urls.ShouldBe([
            "/legal-acts/uz-resolution-2022-09-20-182",
            "/legal-acts/uz-resolution-2022-09-20-516",
        ]);
    }

    [Theory]
    [InlineData("ensuring the information security of the departmental digital infrastructure")]
    [InlineData("“Ensuring the   information\nsecurity of the *departmental* digital infrastructure,”")]
    public async Task A_quoted_sentence_leads_to_its_place_in_the_answer(string query)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("answer");
        var found = reply.Results.ShouldHaveSingleItem();
        found.Kind.ShouldBe("answer");
        found.Label.ShouldBe("Question 5, Uzbekistan 2024");
        var (path, fragment) = (found.Url.Split('#')[0], found.Url.Split('#')[1]);
        path.ShouldBe("/uzb/2024/questions/5");
        (await portals.Seeded.PageAsync(path))
            .GetElementById(fragment)!
            .TextContent.ShouldContain("ensuring the information security");
    }

    [Fact]
    public async Task A_quotation_may_run_from_a_label_over_several_lines()
    {
        var reply = await LookedUp.OfAsync(
            portals.Seeded,
            "Decree of the President of the Republic of Uzbekistan No. 3549 of February 19, 2018. The Paragraph 6 implies that, the status of the heads"
        );

        reply.Results.ShouldHaveSingleItem().Url.ShouldStartWith("/uzb/2024/questions/5#L");
    }

    [Fact]
    public async Task A_quotation_from_anywhere_in_an_answer_leads_to_it()
    {
        using var answers = JsonDocument.Parse(await portals.Seeded.TextAsync("/api/v1/answers?pageSize=500"));
        var random = new Random(3);
        var asked = 0;
        foreach (var answer in answers.RootElement.GetProperty("items").EnumerateArray())
        {
            var words = string.Join(
                    '\n',
                    answer
                        .GetProperty("parts")
                        .EnumerateArray()
                        .Select(part => $"{part.GetProperty("label")}\n{part.GetProperty("markdown")}")
                )
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var length = random.Next(6, 30);
            var question = answer.GetProperty("question").GetString();
            if (words.Length < length || question is not { Length: < 3 })
                continue;
            var quotation = string.Join(' ', words.Skip(random.Next(words.Length - length)).Take(length));

            var reply = await LookedUp.OfAsync(portals.Seeded, quotation);

            // It names an act, and acts come first.
            if (reply.Results is [{ Kind: "act" }, ..])
                continue;
            var pages = reply.Urls.Select(url => url.Split('#')[0]);
            pages.ShouldContain($"/uzb/2024/questions/{question}", quotation);
            asked++;
        }

        asked.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task An_address_that_is_no_document_leads_to_the_answers_that_name_it()
    {
        var one = await LookedUp.OfAsync(portals.Seeded, "http://openbudget.uz/en");
        var several = await LookedUp.OfAsync(portals.Seeded, "openbudget.uz");

        one.Verdict.ShouldBe("answer");
        one.Urls.ShouldBe(["/uzb/2024/questions/15#L641"]);
        several.Verdict.ShouldBe("choice");
        several.Results.ShouldAllBe(result => result.Kind == "answer");
    }
}
