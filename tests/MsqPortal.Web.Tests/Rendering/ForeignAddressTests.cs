using System.Text;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Tests.Browsing;

namespace MsqPortal.Web.Tests.Rendering;

public sealed class ForeignAddressTests(PortalHardToShow hard) : IClassFixture<PortalHardToShow>
{
    [Theory]
    [InlineData("https://p\u0430ypal.gov.ke/login?a=\u0431", "https://xn--pypal-4ve.gov.ke/login?a=\u0431")]
    [InlineData("HTTP://P\u0430ypal.gov.ke:8080", "HTTP://xn--pypal-4ve.gov.ke:8080")]
    [InlineData("https://lex.uz/\u0434\u043e\u043a", "https://lex.uz/\u0434\u043e\u043a")]
    [InlineData("https://lex.uz", "https://lex.uz")]
    [InlineData("no address", "no address")]
    public void A_link_names_the_host_that_a_browser_asks_for(string address, string asked) =>
        ForeignAddress.Asked(address).ShouldBe(asked);

    [Theory]
    [InlineData("/egy/2024/questions/9", "https://xn--pypal-4ve.gov.ke/login")]
    [InlineData("/egy/2024/questions/10", "https://www.xn--pypal-4ve.gov.ke")]
    [InlineData("/egy/2024/questions/10/sheet", "https://www.xn--pypal-4ve.gov.ke")]
    [InlineData("/portals?country=EGY", "https://xn--pypal-4ve.gov.ke")]
    public async Task So_does_every_link_of_a_page_with_or_without_a_scheme_in_the_source(string page, string asked)
    {
        var links = (await hard.Portal.PageAsync(page)).QuerySelectorAll("a[rel~=nofollow]");
        var addresses = links.Select(link => link.GetAttribute("href")!).ToList();

        addresses.ShouldContain(asked);
        addresses
            .Where(address => address.StartsWith("http", StringComparison.Ordinal))
            .ShouldAllBe(address => Ascii.IsValid(new Uri(address).Authority));
    }
}
