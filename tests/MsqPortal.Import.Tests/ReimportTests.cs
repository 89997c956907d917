using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class ReimportTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Fact]
    public async Task A_new_response_is_created()
    {
        var report = await Portal.ImportAsync(Portal.Write("one.md", Responses.Seed));

        var file = report.Files.ShouldHaveSingleItem();
        file.Status.ShouldBe(ImportedFileStatus.Created, file.Reason);
        var stored = await Database.QuestionnaireResponses.Include(row => row.ImportedFile).SingleAsync(Ct);
        stored.SourceText.ShouldBe(Responses.Seed);
        stored.ContentHash.ShouldBe(file.ContentHash);
        stored.ImportedFile!.Status.ShouldBe(ImportedFileStatus.Created);
        (await Database.Answers.CountAsync(Ct)).ShouldBe(file.QuestionCount);
        (await Database.AnswerParts.CountAsync(Ct)).ShouldBe(file.PartCount);
        (await Database.Citations.CountAsync(Ct)).ShouldBe(file.CitationCount);
        (await Database.LinkMentions.CountAsync(Ct)).ShouldBe(file.LinkCount);
        (await Database.Diagnostics.CountAsync(Ct)).ShouldBe(file.DiagnosticCount);
    }

    [Fact]
    public async Task The_same_file_again_is_unchanged_and_moves_no_row()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        var first = await Portal.ImportAsync(path);
        var before = await DatabasePicture.ContentAsync(Database);

        var second = await Portal.ImportAsync(path);

        second.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Unchanged);
        second.Files[0].QuestionCount.ShouldBe(first.Files[0].QuestionCount);
        (await DatabasePicture.ContentAsync(Database)).ShouldBe(before);
    }

    [Fact]
    public async Task A_response_read_by_an_older_parser_is_read_again_and_keeps_ids_and_addresses()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);
        var id = await Database.QuestionnaireResponses.Select(row => row.Id).SingleAsync(Ct);
        var keys = await DatabasePicture.ConceptKeysAsync(Database);
        await Database.QuestionnaireResponses.ExecuteUpdateAsync(
            row => row.SetProperty(response => response.ParserVersion, 0),
            Ct
        );

        var report = await Portal.ImportAsync(path);

        report.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Updated);
        (await Database.QuestionnaireResponses.Select(row => row.Id).SingleAsync(Ct)).ShouldBe(id);
        (await DatabasePicture.ConceptKeysAsync(Database)).ShouldBe(keys, ignoreOrder: true);
    }

    [Fact]
    public async Task A_changed_file_replaces_the_rows_of_its_response_and_nothing_else()
    {
        var other = TestPortal.Catalog.MemberStates.All.First(state => !Responses.Seed.Contains(state.Name));
        Portal.Write("one.md", Responses.Seed);
        Portal.Write("two.md", Responses.Of(other.Name));
        var first = await Portal.ImportAsync(Portal.Folder);
        first.Count(ImportedFileStatus.Created).ShouldBe(2);
        var seedIso3 = first.Files[0].Iso3!;
        var before = await DatabasePicture.ResponseAsync(Database, seedIso3);
        var otherBefore = await DatabasePicture.ResponseAsync(Database, other.Iso3);

        Portal.Write("two.md", Responses.Changed(Responses.Of(other.Name)));
        var second = await Portal.ImportAsync(Portal.Folder);

        second.Files.Select(file => file.Status).ShouldBe([ImportedFileStatus.Unchanged, ImportedFileStatus.Updated]);
        (await DatabasePicture.ResponseAsync(Database, seedIso3)).ShouldBe(before);
        (await DatabasePicture.ResponseAsync(Database, other.Iso3)).ShouldNotBe(otherBefore);
        (await Database.QuestionnaireResponses.CountAsync(Ct)).ShouldBe(2);
    }

    [Fact]
    public async Task Acts_and_links_that_nothing_names_any_more_are_gone_and_shared_ones_stay()
    {
        var other = TestPortal.Catalog.MemberStates.All.First(state => !Responses.Seed.Contains(state.Name));
        var url = "https://only-here.example/page";
        var act = "Decree of the President No. 98765 dated March 3, 2021";
        var text = Responses
            .Of(other.Name)
            .Replace("Others (if any)", $"Others (if any)\n\n{act}, {url}", StringComparison.Ordinal);
        Portal.Write("one.md", Responses.Seed);
        Portal.Write("two.md", text);
        await Portal.ImportAsync(Portal.Folder);
        (await Database.PortalLinks.CountAsync(link => link.Url == url, Ct)).ShouldBe(1);
        (await Database.LegalActs.CountAsync(row => row.Number == "98765", Ct)).ShouldBe(1);
        var links = await Database.PortalLinks.CountAsync(Ct);
        var acts = await Database.LegalActs.CountAsync(Ct);

        Portal.Write("two.md", Responses.Of(other.Name));
        await Portal.ImportAsync(Portal.Folder);

        (await Database.PortalLinks.CountAsync(link => link.Url == url, Ct)).ShouldBe(0);
        (await Database.LegalActs.CountAsync(row => row.Number == "98765", Ct)).ShouldBe(0);
        (await Database.PortalLinks.CountAsync(Ct)).ShouldBe(links - 1);
        (await Database.LegalActs.CountAsync(Ct)).ShouldBe(acts - 1);
    }

    [Fact]
    public async Task Another_file_of_the_same_response_updates_it_in_a_later_run()
    {
        await Portal.ImportAsync(Portal.Write("one.md", Responses.Seed));

        var report = await Portal.ImportAsync(Portal.Write("renamed.md", Responses.Changed(Responses.Seed)));

        report.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Updated);
        (await Database.QuestionnaireResponses.SingleAsync(Ct)).FileName.ShouldBe("renamed.md");
    }

    [Fact]
    public async Task The_same_path_named_twice_is_one_file()
    {
        var path = Portal.Write("one.md", Responses.Seed);

        var report = await Portal.ImportAsync([path, Portal.Folder]);

        report.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Created);
    }

    [Fact]
    public async Task A_run_is_recorded_with_its_files()
    {
        Portal.Write("one.md", Responses.Seed);
        Portal.Write("two.md", "nothing");

        var report = await Portal.ImportAsync(Portal.Folder);

        var run = await Database
            .ImportRuns.Include(row => row.Files)
                .ThenInclude(file => file.Diagnostics)
            .SingleAsync(Ct);
        run.Outcome.ShouldBe(ImportOutcome.Completed);
        run.EndedAt.ShouldNotBeNull();
        run.Files.OrderBy(file => file.Ordinal)
            .Select(file => (file.FileName, file.Status, file.Reason, file.Line, file.Diagnostics.Count))
            .ShouldBe([
                ("one.md", ImportedFileStatus.Created, null, null, report.Files[0].Diagnostics.Length),
                (null, ImportedFileStatus.Failed, report.Files[1].PublicReason, null, 0),
            ]);
    }

    [Fact]
    public async Task Progress_tells_each_file_in_ordinal_order_and_how_many_there_are()
    {
        foreach (var name in new[] { "b.md", "a.md", "B.MD", "README.md", "c.txt" })
            Portal.Write(name, "nothing");
        var progress = new RecordedProgress();

        await Portal.ImportAsync([Portal.Folder], progress: progress);

        progress
            .Files.Select(file => $"{file.Ordinal}/{file.Total} {file.FileName}")
            .ShouldBe(["1/3 B.MD", "2/3 a.md", "3/3 b.md"]);
    }

    private sealed class RecordedProgress : IProgress<ImportedFileReport>
    {
        public List<ImportedFileReport> Files { get; } = [];

        public void Report(ImportedFileReport value) => Files.Add(value);
    }
}
