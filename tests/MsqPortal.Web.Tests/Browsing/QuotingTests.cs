using Microsoft.Playwright;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>What a reader selects is what the response says: no letters of notes, no line numbers, no margin notes.</summary>
public sealed class QuotingTests(PortalHardToShow hard) : IClassFixture<PortalHardToShow>
{
    [Fact]
    public async Task A_paragraph_is_selected_without_the_letter_of_its_note()
    {
        var page = await OpenAsync("/uzb/2024/questions/15");

        (await page.SelectedAsync("#L637")).ShouldBe(
            "Law of the Republic of Uzbekistan on the State budget of the Republic of Uzbekistan for 2023 No. 813 dated December 30, 2022\n\n"
                + "https://lex.uz/ru/docs/6333242"
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_whole_answer_is_selected_without_line_numbers_notes_and_hosts()
    {
        foreach (
            var address in new[] { "/uzb/2024/questions/15", "/uzb/2024/questions/2", "/ar/uzb/2024/questions/15" }
        )
        {
            var page = await OpenAsync(address);
            var rows = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.prose')].map(row => {
                  const words = row.cloneNode(true);
                  words.querySelectorAll('.key, .host').forEach(added => added.remove());
                  return words.textContent;
                })
                """
            );
            var selected = await page.EvaluateAsync<string>(
                """
                () => {
                  const rows = [...document.querySelectorAll('.row:has(> .prose)')], range = document.createRange();
                  range.setStartBefore(rows[0]); range.setEndAfter(rows.at(-1));
                  getSelection().removeAllRanges(); getSelection().addRange(range);
                  return getSelection().toString();
                }
                """
            );
            var labels = await page.Locator(".rowhead h2").AllTextContentsAsync();
            var said = Selecting.Words(selected);
            // Labels of parts stand between the rows.
            labels
                .Aggregate(said, (text, label) => text.Replace(Selecting.Words(label), ""))
                .ShouldBe(
                    labels.Aggregate(
                        Selecting.Words(string.Concat(rows)),
                        (text, label) => text.Replace(Selecting.Words(label), "")
                    )
                );
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Lines_of_the_source_are_selected_without_their_numbers()
    {
        var page = await OpenAsync("/egy/2024/source");

        var selected = await page.SelectedAsync(".rawlines");

        Selecting
            .Words(selected)
            .ShouldBe(
                Selecting
                    .Words(
                        await File.ReadAllTextAsync(PortalHardToShow.Response, TestContext.Current.CancellationToken)
                    )
                    .Replace("TestPerson", "[withheldbypolicy]")
                    .Replace("person@tests.example", "[withheldbypolicy]")
            );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Hidden_characters_are_shown_and_selected_as_they_are()
    {
        var page = await OpenAsync("/egy/2024/questions/9");
        foreach (var place in new[] { "#L64 .prose", ".rawlines li:has([data-code='U+202E']) code" })
        {
            (await page.SelectedAsync(place)).ShouldStartWith(
                "bidi \u202egpj.exe\u202c; Zero\u200bwidth; soft\u00adhyphen; host p\u0430ypal.gov.ke with"
            );
            (
                await page.Locator($"{place} .unseen")
                    .EvaluateAllAsync<string[]>(
                        "marks => marks.map(mark => getComputedStyle(mark, '::before').content)"
                    )
            ).ShouldBe(["\"U+202E\"", "\"U+202C\"", "\"U+200B\""]);
            (await page.Locator($"{place} .host").First.TextContentAsync()).ShouldBe(" (xn--pypal-4ve.gov.ke)");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_meets_a_citation_once()
    {
        var page = await OpenAsync("/uzb/2024/questions/15");

        var stops = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#L637 :is(.tx, .mg) a')].filter(link => link.tabIndex >= 0).map(link => link.pathname)"
        );

        stops.ShouldBe(["/legal-acts/uz-law-2022-12-30-813", "/ru/docs/6333242"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Marked_lines_are_in_sight_without_a_script_and_a_fragment_goes_before()
    {
        var page = await hard.Browser.OpenAsync(
            hard.Portal,
            new BrowserNewContextOptions { JavaScriptEnabled = false }
        );
        await page.GotoAsync("/uzb/2024/source?lines=637-655");
        await Assertions.Expect(page.Locator("#L637")).ToBeInViewportAsync();
        await page.GotoAsync("/uzb/2024/source?lines=637-655#L1900");
        await Assertions.Expect(page.Locator("#L1900")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#L637")).Not.ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var page = await hard.Browser.OpenAsync(hard.Portal);
        await page.GotoAsync(address);
        return page;
    }
}
