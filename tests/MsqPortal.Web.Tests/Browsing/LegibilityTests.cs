using Microsoft.Playwright;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>Text that is hard to show stays legible: nothing overflows, breaks, shrinks or runs backwards.</summary>
public sealed class LegibilityTests(PortalHardToShow hard) : IClassFixture<PortalHardToShow>
{
    private static readonly int[] Widths = [320, 768, 1024, 1440];

    private static readonly string[] Pages =
    [
        "/",
        "/uzb/2024",
        "/egy/2024",
        "/uzb/2024/sections/F",
        "/uzb/2024/questions/49a",
        "/egy/2024/questions/4",
        "/egy/2024/questions/9",
        "/egy/2024/questions/9/sheet",
        "/egy/2024/source",
        "/search?q=register",
        "/legal-acts?country=EGY",
        "/legal-acts/eg-law-2019-05-08-811-iv",
        "/discrepancies?country=EGY",
        "/discrepancies/uz-id-out-of-order-lex-uz-4831939-2019-07-02",
        "/portals?country=EGY",
        "/lookup?q=12",
        "/imports",
        "/about/design",
        "/ar",
        "/ar/egy/2024/questions/9",
        "/ar/legal-acts/eg-law-2019-05-08-811-iv",
        "/ar/discrepancies?country=EGY",
        "/ar/imports",
    ];

    // Characters of one number or word stand beside each other, in their order. Hashes are longer than a line of a phone; what is
    // drawn for ears alone has no lines.
    private const string Faults = """
        () => {
          const faults = [], width = document.documentElement.clientWidth, range = document.createRange();
          const boxes = (node, from, to) => { range.setStart(node, from); range.setEnd(node, to); return range.getClientRects(); };
          if (document.documentElement.scrollWidth > width) faults.push(`is ${document.documentElement.scrollWidth} wide`);
          for (const text of document.querySelectorAll('svg text')) {
            const size = parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()?.a ?? 1);
            if (text.getBoundingClientRect().width > 0 && size < 12) faults.push(`${text.textContent} is ${size} px`);
          }
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, holder = node.parentElement;
            if (!node.data.trim() || holder.closest('svg, script, .visually-hidden, .word, thead, .hash') || !holder.checkVisibility()) continue;
            for (const { 0: word, index } of node.data.matchAll(/[A-Za-z0-9](?:[A-Za-z0-9.\/:_-]*[A-Za-z0-9])?/g)) {
              if (word.length < 2 || /^[0-9a-f]{32,}$/.test(word)) continue;
              const first = boxes(node, index, index + 1)[0], last = boxes(node, index + word.length - 1, index + word.length)[0];
              if (!first?.width || !last?.width) continue;
              const isOneLine = Math.abs(first.top - last.top) < 4;
              if (isOneLine && last.left < first.left) faults.push(`${word} runs backwards`);
              if (isOneLine || word.length > 60) continue;
              for (let at = index + 1; at < index + word.length; at++) {
                const [before, after] = [boxes(node, at - 1, at)[0], boxes(node, at, at + 1)[0]];
                if (Math.abs(before.top - after.top) > 4 && /[0-9]{2}|[0-9][A-Za-z]|[A-Za-z]{2}/.test(node.data.slice(at - 1, at + 1)))
                  faults.push(`${word} is broken`);
              }
            }
          }
          return [...new Set(faults)];
        }
        """;

    [Fact]
    public async Task Nothing_overflows_breaks_shrinks_or_runs_backwards_at_any_width()
    {
        var page = await OpenAsync();
        var faults = new List<string>();
        foreach (var address in Pages)
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            await page.EvaluateAsync(
                "() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })"
            );
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                var found = await page.EvaluateAsync<string[]>(Faults);
                faults.AddRange(found.Select(fault => $"{address} at {width} px: {fault}"));
            }
        }

        await page.Context.CloseAsync();
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_line_of_the_source_runs_in_its_own_direction()
    {
        var page = await OpenAsync();
        foreach (var address in new[] { "/egy/2024/source", "/egy/2024/questions/4", "/ar/egy/2024/source" })
        {
            await page.GotoAsync(address);
            var directions = await page.EvaluateAsync<string[]>(
                "() => ['بوابة', 'English first'].map(words => getComputedStyle([...document.querySelectorAll('.rawlines code')]"
                    + ".find(line => line.textContent.startsWith(words))).direction)"
            );
            directions.ShouldBe(["rtl", "ltr"], address);
        }

        await page.Context.CloseAsync();
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

    private Task<IPage> OpenAsync() => hard.Browser.OpenAsync(hard.Portal);
}
