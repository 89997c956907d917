using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>Whatever stands in the public text is found, however short it is and however it is spelt.</summary>
public sealed class StandingTextTests(TestPortals portals)
{
    [Theory]
    [InlineData("30,875", "/uzb/2024/closing", 1908)]
    [InlineData("30 875", "/uzb/2024/closing", 1908)]
    [InlineData("“30,875”", "/uzb/2024/closing", 1908)]
    [InlineData("30,875", "/uzb/2024/questions/38", 1460)]
    [InlineData("328 students", "/uzb/2024/questions/44", 1698)]
    [InlineData("328  STUDENTS.", "/uzb/2024/questions/44", 1698)]
    [InlineData("20 petabytes", "/uzb/2024/closing", 1936)]
    [InlineData("20\u00A0petabytes", "/uzb/2024/closing", 1936)]
    [InlineData("**20** _petabytes_", "/uzb/2024/closing", 1936)]
    [InlineData("66%", "/uzb/2024/closing", 1882)]
    [InlineData("66 %", "/uzb/2024/closing", 1882)]
    [InlineData("Article 29", "/uzb/2024/questions/9", 504)]
    [InlineData("the **Article 29** of", "/uzb/2024/questions/9", 504)]
    [InlineData("Goal 9", "/uzb/2024/questions/23", 868)]
    [InlineData("5G", "/uzb/2024/questions/18", 739)]
    [InlineData("5g", "/uzb/2024/questions/18", 739)]
    [InlineData("Zoomrad", "/uzb/2024/closing", 1890)]
    public async Task A_short_text_is_found_as_whole_words_with_its_sentence(string query, string page, int line)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBeOneOf("answer", "choice");
        var found = reply.Results.FirstOrDefault(result => result.Url.Split('#')[0] == page);
        found.ShouldNotBeNull(string.Join(' ', reply.Urls));
        found.Kind.ShouldBe("answer");
        found.StartLine.ShouldBe(line);
        QuotedLine.Words(found.Text).ShouldContain(QuotedLine.Words(query));
    }

    [Theory]
    [InlineData('\'')]
    [InlineData('’')]
    [InlineData('‘')]
    [InlineData('\u02BC')]
    [InlineData('\u02BB')]
    [InlineData('`')]
    public async Task Every_apostrophe_is_one(char apostrophe) =>
        (
            await LookedUp.OfAsync(portals.Seeded, $"expanding the population{apostrophe}s opportunities")
        ).Verdict.ShouldBeOneOf("answer", "choice");

    [Theory]
    [InlineData("875")]
    [InlineData("875 system organizations")]
    [InlineData("their 30 ")]
    [InlineData("4 percent (16 million)")]
    [InlineData("30,87")]
    [InlineData("30,8755")]
    [InlineData("329 students")]
    [InlineData("20 petabyte")]
    [InlineData("petabytes 20")]
    [InlineData("67%")]
    [InlineData("5GG")]
    [InlineData("https://my.gov.uz/ru/site")]
    public async Task A_piece_of_a_number_or_of_a_word_is_not(string query) =>
        (await LookedUp.OfAsync(portals.Seeded, query)).Verdict.ShouldBe("notFound", query);

    [Theory]
    [InlineData("the")]
    [InlineData("The!")]
    [InlineData("government")]
    [InlineData("—")]
    [InlineData("*")]
    [InlineData(".")]
    [InlineData("@")]
    [InlineData("\uFE0F")]
    public async Task One_common_word_and_no_word_at_all_are_too_short(string query)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBe("tooShort");
        reply.Results.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Is there any legislation, law or regulation on the use of new/emerging technologies", "question")]
    [InlineData("E-government and digital government are used interchangeably in this Questionnaire", "question")]
    [InlineData(
        "Please note that these responses do not directly affect the UN E-Government Development Index",
        "source"
    )]
    [InlineData("<https://publicadministration.un.org/egovkb>", "source")]
    [InlineData("publicadministration.un.org/egovkb", "source")]
    [InlineData("Ministry of Digital Technologies of the Republic of Uzbekistan Email", "source")]
    [InlineData("Institutional / Organizational Framework", "source")]
    [InlineData("Thank you for taking time to complete", "source")]
    public async Task What_is_printed_with_the_questions_is_found_and_is_no_answer(string query, string kind)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Verdict.ShouldBeOneOf("answer", "choice");
        reply.Results.ShouldAllBe(result => result.Kind == kind);
        reply.Results[0].Text.ShouldNotBeNull();
        reply.Results[0].StartLine.ShouldNotBeNull();
    }

    [Fact]
    public async Task Words_of_an_answer_are_those_of_the_answer_even_where_its_question_has_them()
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, "Internet of Things");

        reply.Results.ShouldNotBeEmpty();
        reply.Results.ShouldAllBe(result => result.Kind == "answer");
    }

    [Theory]
    [InlineData("Shukurov Jakhongir")]
    [InlineData("Shukurov")]
    [InlineData("jakhongir")]
    [InlineData("Your name* Shukurov")]
    [InlineData("depstrategy@digital.uz")]
    [InlineData("depstrategy")]
    [InlineData("mailto:depstrategy@digital.uz")]
    [InlineData("j.shukurov@digital.uz")]
    [InlineData("loschm@un.org")]
    [InlineData("email: loschm@un.org")]
    [InlineData("saae.kwon@un.org")]
    [InlineData("daljani@un.org")]
    public async Task What_is_withheld_is_never_found(string query) =>
        (await LookedUp.OfAsync(portals.Seeded, query)).Verdict.ShouldBe("notFound", query);

    [Fact]
    public async Task What_a_setting_shows_is_found() =>
        (await LookedUp.OfAsync(portals.WithContact, "Shukurov Jakhongir"))
            .Results.ShouldHaveSingleItem()
            .Text.ShouldBe("Shukurov Jakhongir");

    /// <summary>One of the respondent's mailboxes stands in an answer as well, where it is public.</summary>
    [Fact]
    public async Task A_mailbox_is_found_where_it_is_public_and_nowhere_else()
    {
        var found = (await LookedUp.OfAsync(portals.Seeded, "info@digital.uz")).Results.ShouldHaveSingleItem();

        found.Kind.ShouldBe("answer");
        found.StartLine.ShouldBe(388);
    }

    [Theory]
    [InlineData("Your name")]
    [InlineData("please contact Madeleine Losch")]
    [InlineData("withheld by policy")]
    [InlineData("Email*")]
    public async Task What_stands_beside_it_is_shown_without_it(string query)
    {
        var reply = await LookedUp.OfAsync(portals.Seeded, query);

        reply.Results.ShouldNotBeEmpty();
        foreach (var result in reply.Results)
        {
            result.Text!.ShouldNotContain("Shukurov", Case.Insensitive);
            result.Text!.ShouldNotContain("@un.org", Case.Insensitive);
            result.Text!.ShouldNotContain("@digital.uz", Case.Insensitive);
        }
    }
}
