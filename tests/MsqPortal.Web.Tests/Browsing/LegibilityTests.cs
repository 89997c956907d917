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
        "/uzb/2024/sections/D",
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
        "/uzb/2024/questions/99",
        "/zh",
        "/ru/uzb/2024",
        "/ru/uzb/2024/sections/D",
        "/ru/portals?country=EGY",
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
          // A letter after a soft hyphen has a box at the hyphen as well, before its own.
          const box = (node, at) => { range.setStart(node, at); range.setEnd(node, at + 1); return [...range.getClientRects()].at(-1); };
          if (document.documentElement.scrollWidth > width) faults.push(`is ${document.documentElement.scrollWidth} wide`);
          for (const text of document.querySelectorAll('svg text')) {
            const size = parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()?.a ?? 1);
            if (text.getBoundingClientRect().width > 0 && size < 12) faults.push(`${text.textContent} is ${size} px`);
          }
          for (const holder of document.querySelectorAll('body :not(svg *)')) {
            const size = parseFloat(getComputedStyle(holder, holder.matches('.unseen') ? '::before' : null).fontSize);
            if (size < 12 && holder.checkVisibility() && !holder.matches('script, .visually-hidden')) faults.push(`${holder.className} is ${size} px`);
          }
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, holder = node.parentElement;
            if (!node.data.trim() || holder.closest('svg, script, .visually-hidden, .word, thead, .hash') || !holder.checkVisibility()) continue;
            // Numbers within a hash are elements of their own.
            const hashes = holder.closest('p, li, dd')?.textContent.match(/[0-9a-f]{32,}/g) ?? [];
            for (const { 0: word, index } of node.data.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}0-9](?:[\p{Script=Latin}\p{Script=Cyrillic}0-9.\/／:_-]*[\p{Script=Latin}\p{Script=Cyrillic}0-9])?/gu)) {
              if (word.length < 2 || hashes.some(hash => hash.includes(word))) continue;
              const first = box(node, index), last = box(node, index + word.length - 1);
              if (!first?.width || !last?.width) continue;
              const isOneLine = Math.abs(first.top - last.top) < 4;
              if (isOneLine && last.left < first.left) faults.push(`${word} runs backwards`);
              if (isOneLine || word.length > 60) continue;
              for (let at = index + 1; at < index + word.length; at++) {
                const [before, after] = [box(node, at - 1), box(node, at)];
                if (Math.abs(before.top - after.top) > 4 && /^(\p{L}\p{L}|[0-9][\p{L}0-9]|[0-9]／|／[0-9])$/u.test(node.data.slice(at - 1, at + 1)))
                  faults.push(`${word} is broken`);
                // In headings and lists; what a response says is left as it is.
                if (Math.abs(before.top - after.top) > 4 && at === index + 2 && /^\p{L}-\p{L}/u.test(word) && holder.closest('h1, h2, .toc, .facet, .index, .trail, .pager'))
                  faults.push(`${word} leaves a letter alone`);
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
            (await page.GotoAsync(address))!.Status.ShouldBeOneOf(200, 404);
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

    private Task<IPage> OpenAsync() => hard.Browser.OpenAsync(hard.Portal);
}
