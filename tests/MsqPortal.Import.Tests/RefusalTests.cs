using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class RefusalTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Fact]
    public async Task A_file_without_any_question_of_the_form_is_no_questionnaire()
    {
        var file = await RefuseAsync(Portal.Write("shopping.md", "# Shopping\n\n1. Bread\n2. Milk\n"));

        file.Reason.ShouldBe(
            "shopping.md is no questionnaire response: none of the form's questions was found; check the file."
        );
    }

    [Fact]
    public async Task An_unknown_Member_State_is_refused_with_the_line()
    {
        var file = await RefuseAsync(Portal.Write("one.md", Responses.Of("Atlantis")));

        file.Line.ShouldBe(Array.IndexOf(Responses.Of("Atlantis").Split('\n'), "Atlantis") + 1);
        file.Reason.ShouldBe(
            $"one.md, line {file.Line}: \"Atlantis\" is no known name of a Member State; "
                + "correct the name, or add it to seeds/member-states.json."
        );
    }

    [Fact]
    public async Task An_unknown_edition_is_refused_with_the_line()
    {
        var edition = TestPortal.Catalog.Forms[0].Form.Edition;
        var title = TestPortal.Catalog.Forms[0].Form.Title;
        var text = Responses.Seed.Replace(title, title.Replace(edition, "1999"), StringComparison.Ordinal);

        var file = await RefuseAsync(Portal.Write("one.md", text));

        file.Reason!.ShouldStartWith($"one.md, line {file.Line}: ");
        file.Reason!.ShouldContain(" edition 1999");
        file.Reason!.ShouldEndWith("; add the form of that edition under seeds/forms.");
    }

    [Fact]
    public async Task A_missing_path_is_refused()
    {
        (await RefuseAsync(Path.Combine(Portal.Folder, "none.md"))).Reason.ShouldBe(
            "none.md does not exist; check the path."
        );
    }

    [Fact]
    public async Task An_empty_path_is_refused()
    {
        (await RefuseAsync("")).Reason.ShouldBe("The empty path does not exist; check the path.");
    }

    [Fact]
    public async Task A_folder_without_responses_is_refused()
    {
        Portal.Write("readme.md", Responses.Seed);
        Portal.Write("notes.txt", Responses.Seed);
        Directory.CreateDirectory(Path.Combine(Portal.Folder, "below"));
        Portal.Write("below/one.md", Responses.Seed);

        var file = await RefuseAsync(Portal.Folder);

        file.Reason.ShouldBe(
            $"{Path.GetFileName(Portal.Folder)} holds no response; a response is a *.md file other than README.md."
        );
    }

    [Theory]
    [InlineData("empty.md", "")]
    [InlineData("binary.md", "a\0b")]
    public async Task An_unreadable_file_is_refused(string fileName, string text)
    {
        (await RefuseAsync(Portal.Write(fileName, text))).Reason!.ShouldStartWith($"{fileName} is ");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused()
    {
        var path = Portal.Write("one.md", Responses.Seed);

        var report = await Portal.ImportAsync([path], options: new ImportOptions(MaximumFileBytes: 1000));

        report.Files.ShouldHaveSingleItem().Reason!.ShouldStartWith("one.md is larger than 1,000 bytes");
    }

    [Fact]
    public async Task A_file_that_fails_leaves_the_database_as_it_was_and_the_others_go_on()
    {
        var states = TestPortal
            .Catalog.MemberStates.All.Where(state => !Responses.Seed.Contains(state.Name))
            .Take(2)
            .ToList();
        var path = Portal.Write("1.md", Responses.Of(states[0].Name));
        await Portal.ImportAsync(path);
        var before = await DatabasePicture.ResponseAsync(Database, states[0].Iso3);
        Portal.Write("1.md", Responses.Changed(Responses.Of(states[0].Name)));
        Portal.Write("2.md", Responses.Of(states[1].Name));
        await RefuseLinkMentionsOfAsync(states[0].Iso3);

        var report = await Portal.ImportAsync(Portal.Folder);

        report.Files.Select(file => file.Status).ShouldBe([ImportedFileStatus.Failed, ImportedFileStatus.Created]);
        report
            .Files[0]
            .Reason.ShouldBe("1.md could not be imported because of an error in the portal; its log tells more.");
        Portal.Log.Messages.ShouldContain(message => message.Contains("   at "), "the log holds the stack trace");
        (await DatabasePicture.ResponseAsync(Database, states[0].Iso3)).ShouldBe(before);
        var stored = await Database
            .ImportedFiles.OrderBy(file => file.Id)
            .LastAsync(file => file.Status == ImportedFileStatus.Failed, Ct);
        stored.Reason.ShouldBe("The file could not be imported because of an error in the portal.");
        stored.FileName.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_of_the_contact_block_is_in_reasons_diagnostics_or_logs()
    {
        await Portal.ImportAsync(Portal.Write("good.md", Responses.Seed));
        var contact = await Database.QuestionnaireResponses.SingleAsync(Ct);
        var personal = contact.RespondentEmails.Append(contact.RespondentName!).ToList();
        personal.Count.ShouldBeGreaterThan(1);
        await RefuseLinkMentionsOfAsync(contact.Iso3);
        Portal.Write("changed.md", Responses.Changed(Responses.Seed));
        Portal.Write("unknown.md", Responses.Of("Atlantis"));
        Portal.Write("nameless.md", Responses.Of(""));
        Portal.Write("cut.md", Responses.Seed[..Responses.Seed.IndexOf("A. ", StringComparison.Ordinal)]);
        Portal.Write("contact.md", Responses.Seed[Responses.Seed.IndexOf("Contact", StringComparison.Ordinal)..]);

        await Portal.ImportAsync(Portal.Folder);

        var told = (await Database.ImportedFiles.Select(file => file.Reason ?? "").ToListAsync(Ct))
            .Concat(await Database.Diagnostics.Select(diagnostic => diagnostic.Message).ToListAsync(Ct))
            .Concat(Portal.Log.Messages);
        told.ShouldNotContain(text => personal.Exists(text.Contains));
    }

    private async Task<ImportedFileReport> RefuseAsync(string path)
    {
        var report = await Portal.ImportAsync(path);

        (await Database.QuestionnaireResponses.CountAsync(Ct)).ShouldBe(0);
        (await Database.LegalActs.CountAsync(Ct)).ShouldBe(0);
        (await Database.PortalLinks.CountAsync(Ct)).ShouldBe(0);
        var file = report.Files.ShouldHaveSingleItem();
        file.Status.ShouldBe(ImportedFileStatus.Failed);
        return file;
    }

    /// <summary>Makes the database fail late in the work on one response.</summary>
    private async Task RefuseLinkMentionsOfAsync(string iso3)
    {
        await Database.Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE refused_by_test (iso3 text);
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $f$
            BEGIN
                IF EXISTS (SELECT FROM answer_parts p JOIN answers a ON a.id = p.answer_id
                           JOIN questionnaire_responses r ON r.id = a.response_id
                           JOIN refused_by_test USING (iso3)
                           WHERE p.id = NEW.answer_part_id) THEN
                    RAISE EXCEPTION 'refused by the test';
                END IF;
                RETURN NEW;
            END $f$;
            CREATE TRIGGER refuse BEFORE INSERT ON link_mentions FOR EACH ROW EXECUTE FUNCTION refuse();
            """,
            Ct
        );
        await Database.Database.ExecuteSqlAsync($"INSERT INTO refused_by_test VALUES ({iso3})", Ct);
    }
}
