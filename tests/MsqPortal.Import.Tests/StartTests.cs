using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>A start imports what lies in the folder; nobody has named a file.</summary>
public sealed class StartTests(PostgresFixture postgres) : ImportTest(postgres)
{
    private static readonly string Former = new SmallResponse("Denmark").With("1", "The first text.").ToString();
    private static readonly string Present = new SmallResponse("Denmark").With("1", "The second text.").ToString();

    [Fact]
    public async Task An_earlier_version_does_not_come_back_at_a_start()
    {
        var old = await StoreBothAsync();

        var file = (await StartAsync()).Files.ShouldHaveSingleItem();

        (file.Status, file.HeldFor).ShouldBe((ImportedFileStatus.Held, HeldFor.EarlierVersion));
        file.Reason.ShouldBe(
            "It is an earlier version of the response that is stored, and does not come back at a start. "
                + "No stored answer would be lost."
        );
        (await TextAsync()).ShouldBe(Present);
        (await Portal.ImportAsync(old)).Files[0].Status.ShouldBe(ImportedFileStatus.Updated);
        (await TextAsync()).ShouldBe(Former);
    }

    [Fact]
    public async Task The_stored_text_is_read_anew_while_the_folder_holds_an_earlier_version_or_nothing()
    {
        var old = await StoreBothAsync();
        await OutdateAsync();

        (await StartAsync())
            .Files.Select(file => (file.FileName, file.Status, file.Ordinal, file.Total))
            .ShouldBe([("old.md", ImportedFileStatus.Held, 1, 1), ("new.md", ImportedFileStatus.Updated, 2, 2)]);

        File.Delete(old);
        Portal.Write("ken.md", new SmallResponse("Kenya").With("1", "One portal.").ToString());
        await OutdateAsync();
        (await StartAsync())
            .Files.Select(file => (file.FileName, file.Status))
            .ShouldBe([("ken.md", ImportedFileStatus.Created), ("new.md", ImportedFileStatus.Updated)]);
        (await Database.QuestionnaireResponses.Select(row => row.ParserVersion).Distinct().SingleAsync(Ct)).ShouldBe(
            Parsing.ResponseParser.Version
        );
        (await StartAsync()).Files.ShouldAllBe(file => file.Status == ImportedFileStatus.Unchanged);
    }

    [Fact]
    public async Task A_new_file_of_a_start_is_stored_once_although_the_response_is_out_of_date()
    {
        await Portal.ImportAsync(Portal.Write("dnk.md", Former));
        await OutdateAsync();
        Portal.Write("dnk.md", Present);

        (await StartAsync()).Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Updated);
        (await TextAsync()).ShouldBe(Present);
    }

    /// <returns>The file of the earlier version, in the folder alone.</returns>
    private async Task<string> StoreBothAsync()
    {
        var old = Portal.Write("old.md", Former);
        await Portal.ImportAsync(old);
        var other = Directory.CreateDirectory(Path.Combine(Portal.Folder, "elsewhere")).Name;
        (await Portal.ImportAsync(Portal.Write($"{other}/new.md", Present)))
            .Files[0]
            .Status.ShouldBe(ImportedFileStatus.Updated);
        return old;
    }

    private Task<ImportReport> StartAsync() =>
        Portal.ImportAsync(new ImportRequest([Portal.Folder]) { IsStart = true });

    private Task<int> OutdateAsync() =>
        Database.QuestionnaireResponses.ExecuteUpdateAsync(
            row => row.SetProperty(response => response.ParserVersion, 0),
            Ct
        );

    private Task<string> TextAsync() => Database.QuestionnaireResponses.Select(row => row.SourceText).SingleAsync(Ct);
}
