using AngleSharp.Dom;
using Microsoft.Extensions.Primitives;
using MsqPortal.Web.Pages.Source;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class MarkedSourceTests(TestPortals portals)
{
    [Fact]
    public async Task The_lines_of_the_address_are_marked_and_named()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/source?lines=637-655");

        page.QuerySelectorAll("li.marked")
            .Select(line => line.Id)
            .ShouldBe(Enumerable.Range(637, 19).Select(line => $"L{line}"));
        page.QuerySelector(".marked-range")!.TextContent.ShouldStartWith("Lines 637–655 are marked.");
        page.QuerySelector("link[rel=canonical]")!
            .GetAttribute("href")
            .ShouldBe($"{portals.Seeded.Client.BaseAddress}uzb/2024/source");
    }

    [Fact]
    public async Task Every_number_beside_an_answer_leads_to_its_line_among_the_marked_lines_of_the_answer()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/questions/15");
        var links = page.QuerySelectorAll(".loc a:not(.here), .rawlines a")
            .Select(link => link.GetAttribute("href")!)
            .ToList();

        links.Count.ShouldBeGreaterThan(33);
        links.ShouldAllBe(link => link.StartsWith("/uzb/2024/source?lines=629-661#L", StringComparison.Ordinal));
        page.QuerySelector("#L637 .here")!.GetAttribute("href").ShouldBe("#L637");
    }

    [Theory]
    [InlineData("5", 5, 5)]
    [InlineData("5-9", 5, 9)]
    [InlineData("1-100", 1, 100)]
    public void Lines_of_the_text_are_read(string text, int first, int last) =>
        LineRange.Of(text, 100).ShouldBe(new LineRange(first, last));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0")]
    [InlineData("0-5")]
    [InlineData("-5")]
    [InlineData("5-")]
    [InlineData("9-5")]
    [InlineData("5-101")]
    [InlineData("5-9-12")]
    [InlineData(" 5")]
    [InlineData("+5")]
    [InlineData("٥")]
    [InlineData("5–9")]
    [InlineData("99999999999999999999")]
    [InlineData("<script>")]
    public void Everything_else_marks_nothing(string text) => LineRange.Of(text, 100).ShouldBeNull();

    [Fact]
    public void Two_ranges_mark_nothing() => LineRange.Of(new StringValues(["1", "2"]), 100).ShouldBeNull();
}
