using Microsoft.Playwright;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>Of what stands around a quotation, a selection takes nothing along.</summary>
public sealed class QuotedAloneTests(PortalHardToShow hard) : IClassFixture<PortalHardToShow>
{
    [Fact]
    public async Task What_the_portal_says_around_a_quotation_is_no_part_of_it()
    {
        foreach (
            var (address, place, words) in new[]
            {
                ("/search?q=budget", ".snip", ".snip > [dir], .snip > span:first-child"),
                ("/uzb/2024/questions/15", ".qhead", "h1, .selection bdi, .selection .boxes"),
                ("/legal-acts/uz-resolution-2018-08-22-3917", ".readings section", "blockquote, .ref"),
                ("/discrepancies", ".readings section", "blockquote, .ref"),
            }
        )
        {
            var page = await OpenAsync(address);
            var said = await page.EvaluateAsync<string>(
                "([place, words]) => [...document.querySelector(place).querySelectorAll(words)].filter(part => !part.parentElement.closest(words)).map(part => part.textContent).join('')",
                new[] { place, words }
            );

            Selecting.Words(await page.SelectedAsync(place)).ShouldBe(Selecting.Words(said), address);
            said.ShouldNotBeEmpty();
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_reference_of_an_answer_can_be_selected()
    {
        var page = await OpenAsync("/uzb/2024/questions/15");
        await page.Locator(".cite-this summary").ClickAsync();

        (await page.SelectedAsync(".cite-this .reference")).ShouldNotBeEmpty();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await hard.Browser.OpenAsync(hard.Portal);
        await page.GotoAsync(address);
        return page;
    }
}
