using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>An import tells what it changes, question by question and act by act, before it does and afterwards.</summary>
public sealed class ImportChangeTests(PostgresFixture postgres) : ImportTest(postgres)
{
    private static readonly string Before = Denmark()
        .With("9", "☐ Yes ☐ No\n\nLaw No. 502 of 23 May 2018.")
        .With("10", "☒ Yes ☐ No\n\nLaw No. 606 of 12 June 2013.")
        .With("11", "A strategy.")
        .With("15", "The same.")
        .ToString();

    private static readonly string After = Denmark()
        .With("9", "☒ Yes ☐ No\n\nLaw No. 502 of 23 May 2018.")
        .With("10", "☒ Yes ☐ No\n\nLaw No. 701 of 1 July 2020.")
        .With("12", "A register.")
        .With("15", "The same.")
        .ToString();

    private static readonly string[] Expected =
    [
        "BoxesChanged 9 NotPreserved Yes",
        "AnswerChanged 10",
        "QuestionAppeared 12",
        "QuestionVanished 11",
        "ActAppeared dk-law-2020-07-01-701 Law No. 701 of 2020-07-01",
        "ActVanished dk-law-2013-06-12-606 Law No. 606 of 2013-06-12",
    ];

    [Fact]
    public async Task A_changed_file_tells_what_changed_and_a_dry_run_tells_the_same()
    {
        var first = await Portal.ImportAsync(Portal.Write("dnk.md", Before));
        first.Files[0].Changes.ShouldBeEmpty();

        var path = Portal.Write("dnk.md", After);
        (await Portal.ImportAsync(path, isDryRun: true)).Files[0].Changes.Select(Told).ShouldBe(Expected);
        Database.ImportChanges.ShouldBeEmpty();

        (await Portal.ImportAsync(path)).Files[0].Changes.Select(Told).ShouldBe(Expected);
        Database.ImportChanges.OrderBy(change => change.Ordinal).AsEnumerable().Select(Told).ShouldBe(Expected);
    }

    [Fact]
    public async Task Other_bytes_with_the_same_content_change_nothing()
    {
        await Portal.ImportAsync(Portal.Write("dnk.md", Before));
        var report = await Portal.ImportAsync(Portal.Write("dnk.md", Before + "\n\n"));

        report.Files[0].Status.ShouldBe(ImportedFileStatus.Updated);
        report.Files[0].Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_import_changed_goes_with_a_response_that_does_not_consent_any_more()
    {
        await Portal.ImportAsync(Portal.Write("dnk.md", Before));
        await Portal.ImportAsync(Portal.Write("dnk.md", After));
        await Portal.ImportAsync(
            Portal.Write("dnk.md", Denmark().With("9", "None.").WithConsent("☐ Yes ☒ No").ToString())
        );

        Database.ImportChanges.ShouldBeEmpty();
    }

    private static SmallResponse Denmark() => new("Denmark");

    private static string Told(ImportChange change) =>
        string.Join(
            ' ',
            new object?[]
            {
                change.Kind,
                change.Question,
                change.SelectionBefore,
                change.SelectionAfter,
                change.Slug,
                change.ActName,
            }.Where(value => value is not null)
        );
}
