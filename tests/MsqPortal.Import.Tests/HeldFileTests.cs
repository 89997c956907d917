using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>A file in doubt stores nothing until somebody takes it deliberately.</summary>
public sealed class HeldFileTests(PostgresFixture postgres) : ImportTest(postgres)
{
    private static readonly string Denmark = new SmallResponse("Denmark")
        .With("1", "One portal.")
        .With("2", "A second one.")
        .With("3", "A third one.")
        .With("4", "A fourth one.")
        .ToString();

    [Theory]
    [InlineData(
        "kgz-msq-2024.md",
        "Its name begins with KGZ, the code of Kyrgyzstan, but its text is the response of Denmark."
    )]
    [InlineData("KGZ.md", "Its name begins with KGZ, the code of Kyrgyzstan, but its text is the response of Denmark.")]
    [InlineData(
        "kg_msq_2024.md",
        "Its name begins with KG, the code of Kyrgyzstan, but its text is the response of Denmark."
    )]
    [InlineData("dnk-msq-2022.md", "Its name says 2022, but its text is the response to the edition 2024.")]
    [InlineData("Denmark 2022, final.md", "Its name says 2022, but its text is the response to the edition 2024.")]
    public async Task A_name_that_contradicts_the_text_is_held_and_can_be_accepted(string name, string reason)
    {
        var path = Portal.Write(name, Denmark);

        var held = await HeldAsync(path, HeldFor.Name);
        held.Reason.ShouldBe(reason);
        (await Database.QuestionnaireResponses.AnyAsync(Ct)).ShouldBeFalse();

        var accepted = await Portal.ImportAsync(new ImportRequest([]) { Accepted = [path] });

        accepted.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Created);
        // What is stored by decision is not asked about again, whatever its name.
        (await Portal.ImportAsync(path))
            .Files[0]
            .Status.ShouldBe(ImportedFileStatus.Unchanged);
    }

    [Theory]
    [InlineData("dnk-msq-2024.md")]
    [InlineData("DK 2024.md")]
    [InlineData("no.md")]
    [InlineData("no-marks.md")]
    [InlineData("my response.md")]
    [InlineData("draft-20220131.md")]
    [InlineData("dnk-2024-received-2023.md")]
    public async Task A_name_that_agrees_or_names_nothing_is_not_held(string name) =>
        (await Portal.ImportAsync(Portal.Write(name, Denmark)))
            .Files.ShouldHaveSingleItem()
            .Status.ShouldBe(ImportedFileStatus.Created);

    [Fact]
    public async Task More_than_half_of_the_answers_gone_is_held_with_what_would_be_lost()
    {
        await Portal.ImportAsync(Portal.Write("dnk.md", Denmark));
        var before = await DatabasePicture.ContentAsync(Database);
        var path = Portal.Write(
            "dnk.md",
            new SmallResponse("Denmark").With("2", "A second one.").With("3", "").ToString()
        );

        var held = await HeldAsync(path, HeldFor.LostAnswers);

        held.Reason.ShouldBe("3 of 4 stored answers would be lost: 1, 3, 4.");
        (await DatabasePicture.ContentAsync(Database)).ShouldBe(before);
        var dry = await Portal.ImportAsync(new ImportRequest([path]) { IsDryRun = true, Accepted = [path] });
        dry.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Updated);
        (await DatabasePicture.ContentAsync(Database)).ShouldBe(before);
        (await Portal.ImportAsync(new ImportRequest([path]) { Accepted = [path] }))
            .Files.ShouldHaveSingleItem()
            .Status.ShouldBe(ImportedFileStatus.Updated);
    }

    [Fact]
    public async Task Half_of_the_answers_gone_is_an_update()
    {
        await Portal.ImportAsync(Portal.Write("dnk.md", Denmark));

        var report = await Portal.ImportAsync(
            Portal.Write("dnk.md", new SmallResponse("Denmark").With("2", "Another.").With("3", "Another.").ToString())
        );

        report.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Updated);
    }

    [Fact]
    public async Task Different_files_of_one_response_in_one_run_are_all_held_and_one_can_be_accepted()
    {
        var draft = Portal.Write("draft.md", new SmallResponse("Denmark").With("1", "One portal.").ToString());
        var full = Portal.Write("full.md", Denmark);
        Portal.Write("ken.md", new SmallResponse("Kenya").With("1", "One portal.").ToString());

        var report = await Portal.ImportAsync(Portal.Folder);

        report
            .Files.Select(file => (file.FileName, file.Status, file.HeldFor))
            .ShouldBe([
                ("draft.md", ImportedFileStatus.Held, HeldFor.SeveralFiles),
                ("full.md", ImportedFileStatus.Held, HeldFor.SeveralFiles),
                ("ken.md", ImportedFileStatus.Created, null),
            ]);
        report.NeedsAttention.ShouldBeTrue();
        report
            .Files[0]
            .Reason.ShouldBe(
                "2 different files of one import are this response, and only one of them can be it. "
                    + $"Beside {draft}: {full}; import --accept FILE takes one of them."
            );
        report.Files[1].Reason!.ShouldContain($"Beside {full}: {draft};");
        (
            await Database
                .ImportedFiles.Where(file => file.Status == ImportedFileStatus.Held)
                .Select(file => file.Reason)
                .ToListAsync(Ct)
        ).ShouldAllBe(reason =>
            reason == "2 different files of one import are this response, and only one of them can be it."
        );

        var both = await Portal.ImportAsync(new ImportRequest([]) { Accepted = [draft, full] });
        both.Count(ImportedFileStatus.Held).ShouldBe(2);
        var one = await Portal.ImportAsync(new ImportRequest([Portal.Folder]) { Accepted = [full] });
        one.Files.Select(file => file.Status)
            .ShouldBe([ImportedFileStatus.Held, ImportedFileStatus.Created, ImportedFileStatus.Unchanged]);
        (await Portal.ImportAsync(Portal.Folder))
            .Files.Select(file => file.Reason?.Split(". ")[^1])
            .ShouldBe([
                "3 of 4 stored answers would be lost: 2, 3, 4.",
                $"Beside {full}: {draft}; import --accept FILE takes one of them.",
                null,
            ]);
    }

    [Fact]
    public async Task The_same_bytes_under_two_names_are_one_file()
    {
        Portal.Write("one.md", Denmark);
        Portal.Write("two.md", Denmark);

        (await Portal.ImportAsync(Portal.Folder))
            .Files.Select(file => file.Status)
            .ShouldBe([ImportedFileStatus.Created, ImportedFileStatus.Unchanged]);
    }

    [Fact]
    public async Task Nothing_is_recorded_of_a_held_file_beyond_state_edition_and_reason()
    {
        var text = Denmark.Replace("One portal.", "Portals of a secret kind.", StringComparison.Ordinal);

        var report = await Portal.ImportAsync(Portal.Write("kgz-secret-2024.md", text));

        var record = await Database.ImportedFiles.Include(file => file.Diagnostics).SingleAsync(Ct);
        (record.FileName, record.ContentHash, record.QuestionCount, record.Diagnostics.Count).ShouldBe(
            (null, null, 0, 0)
        );
        (record.Iso3, record.Edition, record.Reason).ShouldBe(("DNK", "2024", report.Files[0].Reason));
        (await DatabasePicture.EverythingAsync(Database)).ShouldNotContain(row => row.Contains("secret"));
    }

    private async Task<ImportedFileReport> HeldAsync(string path, HeldFor why)
    {
        var file = (await Portal.ImportAsync(path)).Files.ShouldHaveSingleItem();
        (file.Status, file.HeldFor).ShouldBe((ImportedFileStatus.Held, why));
        return file;
    }
}
