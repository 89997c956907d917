using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>Every kind of page under axe: WCAG 2.2 AA and the best practices, in both themes, on a phone and a desk.</summary>
public sealed class AccessibilityTests(TestPortals portals)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly int[] Widths = [360, 1440];
    private static readonly string[] Standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
    private static readonly string[] StandardAndBestPractice = [.. Standard, "best-practice"];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_on_any_kind_of_page(ColorScheme scheme)
    {
        var violations = new List<string>();
        var page = await portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions { ColorScheme = scheme }
        );
        foreach (var kind in PageKinds.All)
        {
            await kind.GoAsync(page, portals);
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                violations.AddRange(
                    from violation in await ViolationsAsync(page, kind)
                    select $"{kind.Name}, {width} px: {violation}"
                );
            }
        }

        await page.Context.CloseAsync();
        violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_would_tell_of_a_violation()
    {
        var page = await portals.Browser.OpenAsync(portals.Seeded);
        await page.GotoAsync("/about");
        await page.EvaluateAsync("() => document.querySelector('#quickfind').labels[0].remove()");
        await page.EvaluateAsync("() => document.querySelector('#quickfind').removeAttribute('placeholder')");

        (await ViolationsAsync(page, new PageKind("about", "/about"))).ShouldHaveSingleItem().ShouldStartWith("label ");
        await page.Context.CloseAsync();
    }

    // The bindings of axe for Playwright take twice as long: they bring the script for each run, and ask for more.
    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, PageKind kind)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<JsonElement>(
            """
            async tags => {
              const { violations } = await axe.run({
                runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], iframes: false });
              return violations.map(({ id, nodes }) =>
                `${id} ×${nodes.length}: ${nodes.slice(0, 3).map(({ target, html, any }) =>
                  [target, html.slice(0, 200), any[0]?.message ?? ''].join(' ')).join(' | ')}`);
            }
            """,
            // The landmarks of the reference, which is not ours, share their names; no success criterion forbids it.
            kind.IsReference
                ? Standard
                : StandardAndBestPractice
        );
        return found.EnumerateArray().Select(violation => violation.GetString()!);
    }
}
