using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class DryRunTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Fact]
    public async Task A_dry_run_reports_what_an_import_would_do()
    {
        Portal.Write("1.md", Responses.Seed);
        Portal.Write("2.md", "nothing");

        var dry = await Portal.ImportAsync(Portal.Folder, isDryRun: true);
        var real = await Portal.ImportAsync(Portal.Folder);

        dry.IsDryRun.ShouldBeTrue();
        dry.Files.Select(Told).ShouldBe(real.Files.Select(Told));
        dry.Files.Select(file => file.Status).ShouldBe([ImportedFileStatus.Created, ImportedFileStatus.Failed]);
    }

    [Fact]
    public async Task A_dry_run_leaves_nothing_in_an_empty_database()
    {
        await Portal.ImportAsync(Portal.Write("1.md", Responses.Seed), isDryRun: true);

        (await DatabasePicture.EverythingAsync(Database)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dry_run_of_a_changed_file_leaves_every_row_where_it_was()
    {
        await Portal.ImportAsync(Portal.Write("1.md", Responses.Seed));
        var before = await DatabasePicture.EverythingAsync(Database);

        var path = Portal.Write("1.md", Responses.Changed(Responses.Seed));
        var dry = await Portal.ImportAsync(path, isDryRun: true);

        dry.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Updated);
        (await DatabasePicture.EverythingAsync(Database)).ShouldBe(before);
    }

    private static object Told(ImportedFileReport file) =>
        (file.FileName, file.Status, file.Reason, file.Iso3, file.QuestionCount, file.PartCount, file.DiagnosticCount);
}
