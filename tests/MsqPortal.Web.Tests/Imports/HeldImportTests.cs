using System.Net;
using MsqPortal.Web.Tests.Api;
using MsqPortal.Web.Tests.Pages;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Imports;

/// <summary>What is held, by a start or by the verb, is on no page until somebody takes it by name.</summary>
public sealed class HeldImportTests(ImportedPortal imported) : IClassFixture<ImportedPortal>
{
    [Fact]
    public async Task A_start_holds_doubtful_files_and_shows_of_them_state_edition_and_reason_alone()
    {
        // Other tests have made runs of their own since.
        var start = (await ApiAnswer.OfAsync(imported.Portal, "/api/v1/imports")).Items[^1];
        var page = await imported.Portal.PageAsync($"/imports?run={start.GetProperty("run").GetString()}");

        var told = page.QuerySelectorAll(".imported").Select(file => file.TextContent).ToList();
        told.ShouldContain(text => text.Contains("Kazakhstan, 2024") && text.Contains("KGZ, the code of Kyrgyzstan"));
        told.Count(text => text.Contains("Kenya, 2024") && text.Contains("2 different files")).ShouldBe(2);
        told.ShouldContain(text => text.Contains("Norway, 2024") && text.Contains("not published"));
        page.GetElementById("unpublished")!.ParentElement!.TextContent.ShouldContain("Norway, 2024");
        (await imported.Portal.GetAsync("/dnk/2024")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var country in new[] { "kaz", "kgz", "nor", "ken" })
            (await imported.Portal.GetAsync($"/{country}/2024")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var texts = new List<string>();
        foreach (var path in (await CrawledPages.CrawlAsync(imported.Portal)).Keys.Concat(Elsewhere))
            texts.Add(ImportedPortal.WithoutQuery(await imported.Portal.TextAsync(path), "portals of the hidden kind"));
        foreach (var hidden in new[] { "hidden kind", "kgz-msq", "nor.md", "ken-draft", "ken-full" })
            texts.ShouldNotContain(text => text.Contains(hidden, StringComparison.OrdinalIgnoreCase), hidden);
    }

    [Fact]
    public async Task A_file_is_taken_by_name()
    {
        var path = imported.Write("lux-msq-2022.md", ImportedPortal.Text("Luxembourg", "The guichet."));

        var held = await imported.ImportAsync(path);

        held.ExitCode.ShouldBe(2);
        held.Output.ShouldStartWith(
            "held      lux-msq-2022.md: LUX 2024. Its name says 2022, but its text is the response to the edition 2024."
        );
        held.Output.ShouldContain("import --accept FILE");
        held.Output.ShouldEndWith("1 file: 0 created, 0 updated, 0 unchanged, 1 held, 0 failed.\n");
        var accepted = await imported.ImportAsync("--accept", path);
        accepted.ExitCode.ShouldBe(0, accepted.Errors);
        await ShownAsync("/lux/2024/questions/1", "The guichet.");
    }

    [Fact]
    public async Task A_cut_off_file_and_a_draft_beside_the_full_one_change_nothing()
    {
        var full = imported.Write("jpn.md", ImportedPortal.Text("Japan", "The e-Gov portal.", ImportedPortal.Yes));
        await StoreAsync(full);
        var cut = imported.Write("cut.md", ImportedPortal.Text("Japan", ""));

        var alone = await imported.ImportAsync(cut);
        var both = await imported.ImportAsync(full, cut);

        (alone.ExitCode, both.ExitCode).ShouldBe((2, 2));
        alone.Output.ShouldContain("JPN 2024. 2 of 2 stored answers would be lost: 1, consent.");
        both.Output.ShouldContain($"Beside {full}: {cut}; import --accept FILE takes one of them.");
        both.Output.ShouldEndWith("2 files: 0 created, 0 updated, 0 unchanged, 2 held, 0 failed.\n");
        await ShownAsync("/jpn/2024/questions/1", "The e-Gov portal.");
        File.Delete(cut);
    }

    [Fact]
    public async Task An_update_that_cites_no_act_any_more_is_shown_and_the_act_says_that_it_is_gone()
    {
        var path = imported.Write("isl.md", ImportedPortal.Text("Iceland", "Law No. 90 of 27 June 2018."));
        await StoreAsync(path);
        const string Act = "/legal-acts/is-law-2018-06-27-90";
        await ShownAsync(Act, "27 June 2018");

        imported.Write("isl.md", ImportedPortal.Text("Iceland", "None."));
        var updated = await imported.ImportAsync(path);

        updated.ExitCode.ShouldBe(0, updated.Output);
        var gone = await imported.Portal.GetAsync(Act);
        gone.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await imported.Portal.TextAsync(Act)).ShouldContain("No response cites this legal act any more");
        (await imported.Portal.GetAsync($"{Act}.json")).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_start_does_not_bring_an_earlier_version_back()
    {
        var path = imported.Write("irl.md", ImportedPortal.Text("Ireland", "The first text."));
        await StoreAsync(path);
        var elsewhere = Path.Combine(SeedsFolder.TemporaryFolder(), "new.md");
        await File.WriteAllTextAsync(
            elsewhere,
            ImportedPortal.Text("Ireland", "The second text."),
            TestContext.Current.CancellationToken
        );
        await StoreAsync(elsewhere);

        await using var again = await imported.StartAsync();

        (await again.TextAsync("/irl/2024/questions/1")).ShouldContain("The second text.");
        (await again.TextAsync("/imports")).ShouldContain("does not come back at a start");
    }

    [Theory]
    [InlineData("import needs a file or a folder.", "import")]
    [InlineData("--publish FILE and --reason TEXT go together", "import", "--publish", "dnk.md")]
    [InlineData("--publish FILE and --reason TEXT go together", "import", "--publish", "dnk.md", "--reason", " ")]
    [InlineData("is a folder; --accept takes files", "import", "--accept", ".")]
    public async Task What_is_asked_for_wrongly_is_one_sentence(string sentence, params string[] arguments)
    {
        var outcome = await PortalProcess.RunAsync(arguments);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Errors.ShouldContain(sentence);
    }

    private static string[] Elsewhere =>
        [
            "/search?q=hidden",
            "/search.csv?q=kind",
            "/search.json?q=kind",
            "/search.atom?q=kind",
            "/lookup?q=portals+of+the+hidden+kind",
            "/nor/2024/source.txt",
            "/nor/2024/questions/1",
            "/api/v1/responses/nor/2024",
            "/api/v1/answers",
            "/api/v1/imports/files",
            "/api/v1/imports/diagnostics",
            "/imports.json",
        ];

    private async Task StoreAsync(string path)
    {
        var outcome = await imported.ImportAsync(path);
        outcome.ExitCode.ShouldBe(0, outcome.Output + outcome.Errors);
    }

    private async Task ShownAsync(string address, string text)
    {
        // The portal hears of the import of another process a moment after it has ended.
        for (var tries = 0; tries < 100; tries++)
        {
            if ((await imported.Portal.TextAsync(address)).Contains(text, StringComparison.Ordinal))
                return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        (await imported.Portal.TextAsync(address)).ShouldContain(text);
    }
}
