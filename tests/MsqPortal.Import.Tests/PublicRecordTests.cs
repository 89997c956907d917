using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>
/// Everybody reads what an import records, and nobody but who imports reads its report: of a refused file the record quotes
/// nothing, and names only one that consents to be published.
/// </summary>
public sealed class PublicRecordTests(PostgresFixture postgres) : ImportTest(postgres)
{
    private const string Person = "Wonkaland, contact Ann Personal, ann@personal.example";
    private const string Yes = "☒ Yes ☐ No";
    private const string No = "☐ Yes ☒ No";

    [Fact]
    public async Task What_stands_for_an_unknown_Member_State_is_told_to_who_imports_alone()
    {
        var file = await RefuseAsync("ann.md", Text(Person, Yes));

        file.Reason.ShouldBe(
            $"ann.md, line 5: \"{Person}\" is no known name of a Member State; correct the name, or add it to seeds/member-states.json."
        );
        var record = await RecordAsync();
        record.Reason.ShouldBe("Line 5 names no known Member State.");
        record.Diagnostics.ShouldContain(diagnostic =>
            diagnostic.Line == 5 && diagnostic.Message == "This line names no known Member State."
        );
        (record.FileName, record.ContentHash).ShouldBe(("ann.md", file.ContentHash));
        await IsNotPublicAsync("Wonkaland", "Personal");
    }

    public static TheoryData<string, string> TextsWithoutConsent =>
        new()
        {
            { Text(Person, No), "Line 5 names no known Member State." },
            { Text(Person, "Yes No"), "Line 5 names no known Member State." },
            { Text(Person, consent: null), "Line 5 names no known Member State." },
            {
                Text("Denmark", No).Replace("2024", "2020", StringComparison.Ordinal),
                "There is no form of edition 2020; the file was read with the form of 2024."
            },
            { Text("", No), "No Member State was read; write its name on the line below \"COUNTRY NAME\"." },
            {
                "Ann Personal, ann@personal.example",
                "The file is no questionnaire response: none of the form's questions was found."
            },
            { "Ann\0Personal", "The file is not a text: line 1 holds a NUL byte." },
            { " ", "The file is empty." },
        };

    [Theory]
    [MemberData(nameof(TextsWithoutConsent))]
    public async Task Of_a_refused_file_without_consent_no_name_hash_or_word_is_recorded(string text, string reason)
    {
        var file = await RefuseAsync("ann-personal.md", text);

        file.Reason!.ShouldStartWith("ann-personal.md");
        var record = await RecordAsync();
        (record.Reason, record.FileName, record.ContentHash).ShouldBe((reason, null, null));
        (record.DiagnosticCount, record.QuestionCount, record.Diagnostics.Count).ShouldBe((0, 0, 0));
        await IsNotPublicAsync("Personal", "Wonkaland", "personal");
    }

    [Fact]
    public async Task Of_a_path_that_is_no_file_nothing_of_its_folders_is_recorded()
    {
        var missing = Path.Combine(Portal.Folder, "ann-personal.md");
        var folder = Directory.CreateDirectory(Path.Combine(Portal.Folder, "personal")).FullName;

        await Portal.ImportAsync([missing, folder]);

        (
            await Database.ImportedFiles.OrderBy(file => file.Ordinal).Select(file => file.Reason).ToListAsync(Ct)
        ).ShouldBe(["The file does not exist.", "The folder holds no response."]);
        await IsNotPublicAsync("personal", Path.GetFileName(Portal.Folder));
    }

    [Fact]
    public async Task What_a_file_without_consent_leaves_out_is_not_recorded()
    {
        await Portal.ImportAsync(Portal.Write("dnk.md", Text("Denmark", Yes)));

        var held = await Portal.ImportAsync(
            Portal.Write("kgz.md", new SmallResponse("Denmark").With("2", "").WithConsent(No).ToString())
        );

        held.Files[0].Reason!.ShouldContain("stored answers would be lost");
        (await RecordAsync()).Reason.ShouldBe(
            "Its name begins with KGZ, the code of Kyrgyzstan, but its text is the response of Denmark."
        );
    }

    private static string Text(string state, string? consent)
    {
        var response = new SmallResponse(state).With("1", "A portal.").With("2", "Another.");
        return (consent is null ? response : response.WithConsent(consent)).ToString();
    }

    private async Task<ImportedFileReport> RefuseAsync(string name, string text)
    {
        var file = (await Portal.ImportAsync(Portal.Write(name, text))).Files.ShouldHaveSingleItem();
        file.Status.ShouldBe(ImportedFileStatus.Failed);
        return file;
    }

    private Task<ImportedFile> RecordAsync() =>
        Database.ImportedFiles.AsNoTracking().Include(file => file.Diagnostics).OrderBy(file => file.Id).LastAsync(Ct);

    private async Task IsNotPublicAsync(params string[] words)
    {
        var rows = await DatabasePicture.EverythingAsync(Database);
        foreach (var word in words)
            rows.ShouldNotContain(row => row.Contains(word, StringComparison.Ordinal), word);
    }
}
