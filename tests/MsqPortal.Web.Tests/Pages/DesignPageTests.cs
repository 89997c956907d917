using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Web.Appearance;
using MsqPortal.Web.Pages.Design;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class DesignPageTests(TestPortals portals)
{
    private StyleTokens Tokens => portals.Seeded.Services.GetRequiredService<StyleTokens>();

    [Theory]
    [InlineData(".selection", 4)]
    [InlineData(".row > .mg .note.odd", 1)]
    [InlineData(".row > .mg .note .act", 1)]
    [InlineData(".rawlines li", 1)]
    [InlineData(".readings blockquote", 2)]
    [InlineData(".collate tr.differs", 1)]
    [InlineData(".facet input", 3)]
    [InlineData(".chip", 1)]
    [InlineData(".index.questions a", 4)]
    [InlineData(".pager a", 2)]
    [InlineData(".strip li", 52)]
    [InlineData(".timeline a", 10)]
    [InlineData(".hosts li", 10)]
    public async Task Every_component_is_shown_with_what_a_response_holds(string component, int least)
    {
        var page = await portals.Seeded.PageAsync(PortalUrls.Design);

        page.QuerySelectorAll($".design {component}").Length.ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public async Task Without_a_response_the_page_shows_what_needs_none()
    {
        var page = await portals.Empty.PageAsync(PortalUrls.Design);

        page.QuerySelectorAll(".design .selection").Length.ShouldBe(4);
        page.QuerySelector(".design .strip").ShouldBeNull();
        page.QuerySelectorAll(".toc a")
            .ShouldAllBe(link => page.GetElementById(link.GetAttribute("href")!.TrimStart('#')) != null);
    }

    [Fact]
    public void Every_colour_of_the_style_sheet_is_shown_once()
    {
        DesignPage
            .TextColours.Concat(DesignPage.MarkColours)
            .Concat(DesignPage.Grounds)
            .ShouldBe(Tokens.Colours, ignoreOrder: true);
    }

    [Fact]
    public void Text_and_marks_are_seen_well_in_both_themes()
    {
        foreach (var (colours, least) in new[] { (DesignPage.TextColours, 4.5), (DesignPage.MarkColours, 3.0) })
        foreach (var name in colours)
        {
            Contrast.Of(Tokens.Light(name), Tokens.Light("paper")).ShouldBeGreaterThanOrEqualTo(least, name);
            Contrast.Of(Tokens.Dark(name), Tokens.Dark("paper")).ShouldBeGreaterThanOrEqualTo(least, $"{name}, dark");
        }
    }

    [Fact]
    public void A_browser_paints_the_ground_of_the_style_sheet_around_a_page()
    {
        Theme.LightGround.ShouldBe(Tokens.Light("paper"));
        Theme.DarkGround.ShouldBe(Tokens.Dark("paper"));
    }
}
