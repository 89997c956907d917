using Microsoft.Playwright;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>Pictures say what they say where it can be read: within themselves, and nothing over anything else.</summary>
public sealed class PictureLegibilityTests(PortalHardToShow hard) : IClassFixture<PortalHardToShow>
{
    private static readonly int[] Widths = [320, 640, 1024, 1440];

    // What a picture writes lies within it, and over nothing else that it writes.
    private const string FaultsOfPictures = """
        () => {
          const faults = [];
          for (const picture of document.querySelectorAll('svg')) {
            const frame = picture.getBoundingClientRect(), texts = [...picture.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
            if (!picture.checkVisibility()) continue;
            texts.forEach(([words, box], index) => {
              if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`${words} leaves its picture`);
              for (const [others, other] of texts.slice(index + 1)) {
                const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
                // A box has room above and below its letters.
                const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) - box.height / 4;
                if (across > 1 && down > 1) faults.push(`${words} meets ${others}`);
              }
            });
          }
          return faults;
        }
        """;

    [Fact]
    public async Task No_text_of_a_picture_leaves_it_or_meets_another_in_any_language()
    {
        var page = await OpenAsync();
        var faults = new List<string>();
        var pictures = 0;
        foreach (var language in Language.All)
        {
            foreach (var plain in new[] { "/discrepancies", "/legal-acts", "/uzb/2024" })
            {
                var address = PageAddress.In(language, plain);
                await page.GotoAsync(address);
                foreach (var width in Widths)
                {
                    await page.SetViewportSizeAsync(width, 900);
                    pictures += await page.Locator("svg:visible text:visible").CountAsync();
                    var found = await page.EvaluateAsync<string[]>(FaultsOfPictures);
                    faults.AddRange(found.Select(fault => $"{address} at {width} px: {fault}"));
                }
            }
        }

        await page.Context.CloseAsync();
        pictures.ShouldBeGreaterThan(500);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Bars_begin_where_lines_of_text_do()
    {
        var page = await OpenAsync();
        foreach (var (address, isRightToLeft) in new[] { ("/", false), ("/ar", true) })
        {
            await page.GotoAsync(address);
            var places = await page.EvaluateAsync<double[][]>(
                """
                () => [...document.querySelectorAll('.hbar')].map(bar => {
                  const track = bar.getBoundingClientRect(), drawn = bar.querySelector('rect').getBoundingClientRect();
                  return [drawn.left - track.left, track.right - drawn.right];
                })
                """
            );
            places.ShouldNotBeEmpty();
            places.ShouldAllBe(place => Math.Abs(place[isRightToLeft ? 1 : 0]) < 1, address);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Figures_keep_off_their_bars_in_every_language()
    {
        var page = await OpenAsync();
        foreach (var address in Language.All.Select(language => PageAddress.In(language, "/")))
        {
            await page.GotoAsync(address);
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                var gaps = await page.EvaluateAsync<double[]>(
                    """
                    () => [...document.querySelectorAll('.n:has(+ .track)')].map(figure => {
                      const range = document.createRange();
                      range.selectNodeContents(figure);
                      const words = range.getBoundingClientRect(), bar = figure.nextElementSibling.getBoundingClientRect();
                      return Math.max(words.left - bar.right, bar.left - words.right, words.top - bar.bottom, bar.top - words.bottom);
                    })
                    """
                );
                gaps.ShouldNotBeEmpty();
                // Beside its bar a figure stands off; above it the line has its own room.
                gaps.ShouldAllBe(gap => gap > 4 || (width > 320 && gap > -4), $"{address} at {width} px");
            }
        }

        await page.Context.CloseAsync();
    }

    private Task<IPage> OpenAsync() => hard.Browser.OpenAsync(hard.Portal);
}
