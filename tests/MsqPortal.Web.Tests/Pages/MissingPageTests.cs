using System.Net;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class MissingPageTests(TestPortals portals)
{
    [Theory]
    [InlineData("/nothing")]
    [InlineData("/xyz/2024")]
    [InlineData("/uzb/1999")]
    [InlineData("/uzb/1999/questions/15")]
    [InlineData("/uzb/2024/questions/99")]
    [InlineData("/uzb/2024/questions/%3Cscript%3E")]
    [InlineData("/uzb/2024/sections/Z")]
    [InlineData("/xyz/2024/closing")]
    [InlineData("/xyz/2024/source")]
    [InlineData("/xyz/2024/source.txt")]
    public async Task A_missing_page_is_404_and_offers_the_responses_that_exist(string address)
    {
        var response = await portals.Seeded.GetAsync(address);
        var page = await portals.Seeded.PageAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.QuerySelector("h1")!.TextContent.ShouldBe("There is no page at this address");
        page.QuerySelector("main a[href='/uzb/2024']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_missing_question_offers_the_sections_of_its_response()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/99");

        page.QuerySelectorAll("main a[href^='/uzb/2024/sections/']").Length.ShouldBe(7);
    }

    [Fact]
    public async Task A_question_that_was_not_found_is_a_page_that_says_so()
    {
        var response = await portals.WithTwoResponses.GetAsync("/kaz/2024/questions/15");
        var page = await portals.WithTwoResponses.PageAsync("/kaz/2024/questions/15");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector("h1")!.TextContent.ShouldStartWith("Is there any legislation");
        page.QuerySelector(".lede")!
            .TextContent.ShouldBe(
                "The last question found in the file from Kazakhstan is Question 10; this one was not found. The wording above is that of the blank questionnaire."
            );
    }

    [Fact]
    public async Task A_response_without_a_closing_question_still_has_its_page()
    {
        var page = await portals.WithTwoResponses.PageAsync("/kaz/2024/closing");

        page.QuerySelector(".lede")!.TextContent.ShouldContain("was not found");
    }
}
