using System.Security.Cryptography;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Pages;

public sealed class SourcePageTests(TestPortals portals)
{
    private static readonly string[] Original = File.ReadAllText(SeedsFolder.SeedResponse).Split('\n');

    [Fact]
    public async Task Every_line_has_its_number_and_its_address()
    {
        var page = await portals.Seeded.PageAsync("/uzb/2024/source");
        var line = page.GetElementById("L496")!;

        page.QuerySelectorAll(".rawlines > li").Length.ShouldBe(Original.Length);
        line.QuerySelector("a")!.TextContent.ShouldBe("496");
        line.QuerySelector("code")!.TextContent.ShouldBe(Original[495]);
        line.QuerySelector("a.reads")!.GetAttribute("href").ShouldBe("/uzb/2024/questions/9");
    }

    [Fact]
    public async Task The_plain_text_keeps_every_line_in_its_place()
    {
        var lines = (await portals.Seeded.TextAsync("/uzb/2024/source.txt")).TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe(Original.Length + 1);
        foreach (var (number, line) in Original.Index().Skip(39))
            lines[number].ShouldBe(line);
    }

    [Fact]
    public async Task The_plain_text_names_the_hash_of_the_original_and_what_is_withheld()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(SeedsFolder.SeedResponse)));
        var response = await portals.Seeded.GetAsync("/uzb/2024/source.txt");
        var text = await portals.Seeded.TextAsync("/uzb/2024/source.txt");

        response.Headers.GetValues("X-Original-SHA256").ShouldBe([hash]);
        response.Headers.GetValues("X-Withheld").Single().ShouldContain("withheld by policy");
        text.ShouldEndWith(
            $"<!-- SHA-256 of the original file: {hash}; 7 passages withheld by policy: names and contact data of persons, and notes on them -->\n"
        );
    }
}
