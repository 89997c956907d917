using MsqPortal.Web.Tests.Pages;

namespace MsqPortal.Web.Tests.Imports;

/// <summary>What a refused file says stands in the report of who imports, and nowhere else.</summary>
public sealed class RefusedImportTests(ImportedPortal imported) : IClassFixture<ImportedPortal>
{
    private const string Person = "Wonkaland, contact Ann Personal, ann@personal.example";

    [Theory]
    [InlineData(ImportedPortal.Yes, "ann-1.md")]
    [InlineData(ImportedPortal.No, "File 1")]
    [InlineData(null, "File 1")]
    public async Task A_refusal_quotes_the_file_to_who_imports_alone(string? consent, string publicName)
    {
        var path = imported.Write("ann-1.md", ImportedPortal.Text(Person, "A portal.", consent));

        var refused = await imported.ImportAsync(path);
        File.Delete(path);

        refused.ExitCode.ShouldBe(2);
        refused.Output.ShouldStartWith(
            $"failed    ann-1.md: ann-1.md, line 5: \"{Person}\" is no known name of a Member State"
        );
        var told = await FirstOfLatestAsync("Line 5 names no known Member State.");
        told.ShouldStartWith(publicName);
        told.Contains("SHA-256", StringComparison.Ordinal).ShouldBe(publicName == "ann-1.md");
        foreach (
            var address in (await CrawledPages.CrawlAsync(imported.Portal)).Keys.Concat([
                "/api/v1/imports/files",
                "/api/v1/imports/diagnostics",
                "/imports.json",
            ])
        )
        {
            var text = await imported.Portal.TextAsync(address);
            foreach (var word in new[] { "Wonkaland", "Ann Personal", "personal.example" })
                text.ShouldNotContain(word, Case.Insensitive, address);
        }
    }

    [Fact]
    public async Task Remarks_of_a_refused_file_are_counted_below_its_reason()
    {
        var path = imported.Write(
            "unmarked.md",
            ImportedPortal.Text("Atlantis", "A portal.").Replace("list all.*", "list all.", StringComparison.Ordinal)
        );

        var lines = (await imported.ImportAsync(path)).Output.Split('\n');
        File.Delete(path);

        lines[0].ShouldStartWith("failed    unmarked.md: unmarked.md, line 5: \"Atlantis\" is no known name");
        lines.ShouldNotContain(line => line.Contains(", info "));
        lines.ShouldNotContain(line => line.Contains(", error "), "it is the reason, and told once");
        lines.ShouldContain(line =>
            line.Contains("remarks that refused nothing") || line.Contains("remark that refused nothing")
        );
        lines.ShouldContain(line => line.Contains("mark-missing; the verb parse lists them"));
    }

    private async Task<string> FirstOfLatestAsync(string reason)
    {
        // The portal hears of the import of another process a moment after it has ended.
        for (var tries = 0; ; tries++)
        {
            var told = (await imported.Portal.PageAsync("/imports")).QuerySelector(".imported")!.TextContent.Trim();
            if (told.Contains(reason, StringComparison.Ordinal) || tries == 100)
                return told;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
