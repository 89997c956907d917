using System.Net;
using MsqPortal.Web.Tests.Pages;

namespace MsqPortal.Web.Tests.Imports;

/// <summary>A No takes a response out of every page, search, file, feed and lookup, and only a decision brings it back.</summary>
public sealed class ConsentPageTests(ImportedPortal imported) : IClassFixture<ImportedPortal>
{
    private const string Act = "/legal-acts/se-law-2021-03-03-98765";

    [Fact]
    public async Task A_No_withdraws_what_was_published_and_a_decision_publishes_it_with_its_reason()
    {
        var path = imported.Write(
            "secret.md",
            ImportedPortal.Text(
                "Sweden",
                "The secret portal, https://secret.example/, by the Law No. 98765 of 3 March 2021.",
                ImportedPortal.Yes
            )
        );
        var stored = await imported.ImportAsync(path);
        stored.ExitCode.ShouldBe(0, stored.Output + stored.Errors);
        await StatusAsync("/swe/2024", HttpStatusCode.OK);
        await StatusAsync(Act, HttpStatusCode.OK);
        (await imported.Portal.PageAsync("/search?q=secret")).Body!.TextContent.ShouldContain("secret portal");

        imported.Write("secret.md", ImportedPortal.Text("Sweden", "The secret portal.", ImportedPortal.No));
        var dry = await imported.ImportAsync("--dry-run", path);
        dry.Output.ShouldContain("the published response of Sweden 2024 would be withdrawn\n");
        dry.Output.ShouldContain("Held for consent: the response would be stored and not published;");
        var withdrawn = await imported.ImportAsync("--accept", path);

        withdrawn.ExitCode.ShouldBe(2);
        withdrawn.Output.ShouldStartWith("held      secret.md: SWE 2024. It does not consent to be published");
        withdrawn.Output.ShouldContain("the published response of Sweden 2024 is withdrawn\n");
        withdrawn.Output.ShouldContain("Held for consent: the response is stored and not published;");
        withdrawn.Output.ShouldContain("import --publish FILE --reason TEXT");
        await StatusAsync("/swe/2024", HttpStatusCode.NotFound);
        (await imported.Portal.GetAsync(Act)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await imported.Portal.TextAsync("/swe/2024")).ShouldContain("held for consent");
        (await imported.Portal.TextAsync("/api/v1/responses/swe/2024")).ShouldContain("held for consent");
        await NothingIsShownAsync();

        var published = await imported.ImportAsync(
            "--publish",
            path,
            "--reason",
            "Published by the <ministry> itself in June."
        );

        published.ExitCode.ShouldBe(0, published.Output + published.Errors);
        await StatusAsync("/swe/2024", HttpStatusCode.OK);
        var consent = (await imported.Portal.PageAsync("/swe/2024")).GetElementById("consent")!;
        consent.TextContent.ShouldContain("Published by the <ministry> itself in June.");
        consent.TextContent.ShouldContain("“No” is marked. It was decided to publish");
        (await imported.Portal.TextAsync("/uzb/2024.json")).ShouldNotContain("ministry");
        (await imported.Portal.TextAsync("/swe/2024.json")).ShouldContain("itself in June.");

        var again = await imported.ImportAsync("--publish", path, "--reason", "Published by the ministry in July.");

        again.Output.ShouldContain("reason of publication changed: consent\n");
        (await imported.Portal.PageAsync("/imports"))
            .QuerySelector(".changes dt")!
            .TextContent.ShouldBe("Reason of publication changed");
        (await imported.Portal.TextAsync("/api/v1/imports/files")).ShouldContain("publicationReasonChanged");
    }

    [Fact]
    public async Task The_rule_stands_on_the_page_about_the_portal()
    {
        var consent = (await imported.Portal.PageAsync("/about")).GetElementById("consent")!;

        consent.TextContent.ShouldContain("stored and not published, and neither is any earlier version");
        consent.QuerySelector("a")!.GetAttribute("href").ShouldBe("/imports");
    }

    private async Task NothingIsShownAsync()
    {
        var pages = (await CrawledPages.CrawlAsync(imported.Portal)).Keys.Concat([
            "/search?q=portal",
            "/search.csv",
            "/search.json",
            "/search.atom?q=portal",
            "/lookup?q=the+secret+portal",
            "/api/v1/answers",
            "/api/v1/legal-acts",
            "/api/v1/portal-links",
            "/api/v1/imports/files",
            "/api/v1/imports/diagnostics",
        ]);
        foreach (var path in pages)
        {
            var text = ImportedPortal.WithoutQuery(await imported.Portal.TextAsync(path), "the secret portal");
            text.ShouldNotContain("secret", Case.Insensitive, path);
            text.ShouldNotContain("98765", Case.Insensitive, path);
        }
    }

    private async Task StatusAsync(string address, HttpStatusCode expected)
    {
        // The portal hears of the import of another process a moment after it has ended.
        for (var tries = 0; tries < 100; tries++)
        {
            if ((await imported.Portal.GetAsync(address)).StatusCode == expected)
                return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        (await imported.Portal.GetAsync(address)).StatusCode.ShouldBe(expected, address);
    }
}
