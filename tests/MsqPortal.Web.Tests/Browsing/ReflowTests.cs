using Microsoft.Playwright;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>Narrow windows and large type lose nothing (WCAG 1.4.4 and 1.4.10).</summary>
public sealed class ReflowTests(TestPortals portals)
{
    // A window of 1280 px at 400 %, and a small phone.
    private const int Narrowest = 320;

    // Longer than what stands for its kind.
    private static readonly PageKind[] Longest =
    [
        new("question-long", "/uzb/2024/questions/2"),
        new("sheet-long", "/uzb/2024/questions/2/sheet"),
        new("search-filtered", "/search?q=muxlisa+OR+5030957&section=D&type=Decree"),
        new("search-all", "/search"),
    ];

    private const string Unfold = "() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })";

    // Texts that can be seen; pictures are drawn anew for the room there is.
    private const string Texts = """
        () => {
          const texts = new Set(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { data, parentElement: holder } = walker.currentNode;
            if (data.trim() && !holder.closest('svg') && holder.checkVisibility({ visibilityProperty: true }))
              texts.add(data.trim());
          }
          return [...texts];
        }
        """;

    [Fact]
    public async Task No_page_scrolls_sideways_on_the_narrowest_screen()
    {
        var page = await OpenAsync(Narrowest);
        foreach (var kind in PageKinds.All.Concat(Longest))
        {
            await kind.GoAsync(page, portals);
            await page.EvaluateAsync(Unfold);
            (await WidthAsync(page)).ShouldBeLessThanOrEqualTo(Narrowest, kind.Name);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task At_200_percent_every_text_is_still_there_and_no_page_scrolls_sideways()
    {
        const int Window = 1280;
        var page = await OpenAsync(Window);
        foreach (var kind in PageKinds.All.Where(kind => !kind.IsReference))
        {
            await page.SetViewportSizeAsync(Window, 720);
            await kind.GoAsync(page, portals);
            await page.EvaluateAsync(Unfold);
            var texts = await page.EvaluateAsync<string[]>(Texts);
            await page.SetViewportSizeAsync(Window / 2, 360);

            texts.Length.ShouldBeGreaterThan(20, kind.Name);
            texts.Except(await page.EvaluateAsync<string[]>(Texts)).ShouldBeEmpty(kind.Name);
            (await WidthAsync(page)).ShouldBeLessThanOrEqualTo(Window / 2, kind.Name);
        }

        await page.Context.CloseAsync();
    }

    private Task<IPage> OpenAsync(int width) =>
        portals.Browser.OpenAsync(
            portals.Seeded,
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 720 },
            }
        );

    private static Task<int> WidthAsync(IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
}
