using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>A file on which the program itself fails is told as the portal's error, and the run goes on.</summary>
public sealed class FaultWhileReadingTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Fact]
    public async Task A_program_that_fails_on_every_file_reports_each_and_does_the_rest_of_its_run()
    {
        await Portal.ImportAsync(
            Portal.Write("dnk.md", new SmallResponse("Denmark").With("1", "A portal.").ToString())
        );
        await Database.QuestionnaireResponses.ExecuteUpdateAsync(
            row => row.SetProperty(response => response.ParserVersion, 0),
            Ct
        );
        Portal.Write("ken.md", new SmallResponse("Kenya").With("1", "A portal.").ToString());
        // No file can be read without its limit.
        var broken = new ImportRunner(Portal, TestPortal.Catalog, options: null!, TimeProvider.System, Portal.Log);

        var report = await broken.RunAsync(new ImportRequest([Portal.Folder]) { IsStart = true }, progress: null, Ct);

        report
            .Files.Select(file => (file.FileName, file.Status))
            .ShouldBe([
                ("dnk.md", ImportedFileStatus.Failed),
                ("ken.md", ImportedFileStatus.Failed),
                ("dnk.md", ImportedFileStatus.Updated),
            ]);
        report.NeedsAttention.ShouldBeTrue();
        report
            .Files[1]
            .Reason.ShouldBe("ken.md could not be imported because of an error in the portal; its log tells more.");
        Portal.Log.Messages.ShouldContain(message => message.Contains(nameof(NullReferenceException)));
        (await Database.ImportRuns.OrderBy(run => run.Id).LastAsync(Ct)).Outcome.ShouldBe(ImportOutcome.Completed);
    }
}
