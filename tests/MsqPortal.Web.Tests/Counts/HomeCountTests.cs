using AngleSharp.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>Every number of home and of the report of an import is what SQL counts.</summary>
[Collection(SharedCounts.Name)]
public sealed class HomeCountTests(CountsPortal counts)
{
    private StoredCounts Stored => counts.Stored;

    private Scope All => Of(_ => true);

    [Fact]
    public async Task Home_shows_what_each_response_and_all_of_them_hold()
    {
        Stored.Acts.Count.ShouldBeGreaterThan(All.Acts.Count, "some act is only linked");
        foreach (var address in new[] { "/", "/?page=2" })
        {
            var page = new ShownPage(await counts.PageAsync(address), address);
            page.Says(
                ".opening dl > div",
                row =>
                    row.QuerySelector("dt")!.TextContent switch
                    {
                        "Responses" => $"Responses{Stored.Files.Count}",
                        "Legal acts cited" => $"Legal acts cited{Said.Number(All.Acts.Count)}",
                        _ => $"Distinct links{Said.Number(All.Links.Count)}",
                    }
            );
            page.Says(
                ".glance tbody tr",
                row =>
                {
                    var one = Of(question => question.Response == row.QuerySelector("a")!.GetAttribute("href"));
                    return string.Join(
                        ' ',
                        ShownPage.Words(row.QuerySelector("th")!),
                        one.FoundOfForm,
                        Said.Number(one.Answered),
                        Said.Number(one.Words),
                        Said.Number(one.Acts.Count),
                        Said.Number(one.Doubts.Count)
                    );
                }
            );
            Pictures.Timeline(page, All.Acts);
            Pictures.Hosts(page, All.Links);
            page.Says(
                ".band .facts dl > div",
                row =>
                    row.QuerySelector("dt")!.TextContent is var fact
                    && fact.StartsWith("Files ", StringComparison.Ordinal)
                        ? $"{fact}{Stored.Imported.GetValueOrDefault(fact.Split(' ')[1])}"
                        : ShownPage.Words(row)
            );
            page.Says(".pager a > span", $"Page {(address == "/" ? 1 : 2)} of {(Stored.Files.Count + 49) / 50}");
            page.HasNoOtherNumber();
        }
    }

    [Fact]
    public async Task An_import_says_what_it_found_in_each_file()
    {
        var page = new ShownPage(await counts.PageAsync("/imports"), "/imports");
        page.Main.QuerySelector(".run > .meta")!
            .TextContent.ShouldContain(Said.Of(Stored.Imported.Values.Sum(), "file"));
        page.Says(
            page.Main.QuerySelectorAll(".imported:has(h3 a) h3 + .meta"),
            "file",
            element =>
            {
                var response = element.Closest(".imported")!.QuerySelector("h3 a")!.GetAttribute("href");
                var file = Stored.Files.Single(stored => stored.Response == response);
                var one = Of(question => question.Response == response);
                return string.Join(
                    " · ",
                    Said.Of(one.SectionsFound, "section"),
                    Said.Of(one.Found, "question"),
                    Said.Of(file.Parts, "part"),
                    Said.Of(one.Citations.Count, "citation"),
                    Said.Of(one.Mentions.Count, "mention of a link", "mentions of links"),
                    Said.Of(file.Diagnostics, "diagnostic")
                );
            }
        );
    }

    private Scope Of(Func<Asked, bool> isPart) => new(Stored, isPart);
}
