using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

public sealed class ChangedFormTests(PostgresFixture postgres) : ImportTest(postgres)
{
    [Fact]
    public async Task The_tables_hold_what_the_form_file_says()
    {
        await Portal.ImportAsync([]);

        var form = TestPortal.Catalog.Forms[0].Form;
        var stored = await Database.Questionnaires.SingleAsync(Ct);
        stored.Edition.ShouldBe(form.Edition);
        stored.Title.ShouldBe(form.Title);
        var sections = await Database.Sections.OrderBy(section => section.Ordinal).ToListAsync(Ct);
        sections.Select(section => section.Code).ShouldBe(form.Sections.Select(section => section.Code));
        sections.Select(section => section.IsNew).ShouldBe(form.Sections.Select(section => section.IsNew));
        var questions = await Database
            .Questions.Include(row => row.Section)
            .OrderBy(row => row.Ordinal)
            .ToListAsync(Ct);
        questions.Select(question => question.Number).ShouldBe(form.Questions.Select(question => question.Number));
        questions.Select(question => question.Text).ShouldBe(form.Questions.Select(question => question.Text));
        questions
            .Where(question => question.Section is null)
            .Select(question => question.Number)
            .ShouldBe([form.Closing.Number, form.Consent.Number]);
        (await Database.MemberStates.CountAsync(Ct)).ShouldBe(TestPortal.Catalog.MemberStates.All.Length);
    }

    [Fact]
    public async Task A_form_that_has_not_changed_writes_nothing()
    {
        await Portal.ImportAsync([]);
        // xmin tells which transaction wrote a row.
        const string Written = "SELECT xmin::text || id::text AS \"Value\" FROM questions ORDER BY id";
        var before = await Database.Database.SqlQueryRaw<string>(Written).ToListAsync(Ct);

        await Portal.ImportAsync([]);

        (await Database.Database.SqlQueryRaw<string>(Written).ToListAsync(Ct)).ShouldBe(before);
    }

    [Fact]
    public async Task A_changed_form_updates_the_questions_that_answers_point_to_and_has_responses_read_again()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);
        var ids = await Database.Questions.ToDictionaryAsync(row => row.Number, row => row.Id, Ct);
        var catalog = Changed(form => Questions(form, section: 0)[0]!["isMandatory"] = false);

        var report = await Portal.ImportAsync([path], catalog: catalog);

        report.Files.ShouldHaveSingleItem().Status.ShouldBe(ImportedFileStatus.Updated);
        var questions = await Database.Questions.AsNoTracking().ToListAsync(Ct);
        questions.ToDictionary(row => row.Number, row => row.Id).ShouldBe(ids, ignoreOrder: true);
        questions.Single(row => row.Number == "1").IsMandatory.ShouldBeFalse();
    }

    [Fact]
    public async Task A_question_that_left_the_form_goes_when_no_answer_points_to_it_any_more()
    {
        var path = Portal.Write("one.md", Responses.Seed);
        await Portal.ImportAsync(path);
        var left = await Database.Sections.OrderBy(row => row.Ordinal).LastAsync(Ct);
        var numbers = await Database
            .Questions.Where(row => row.SectionId == left.Id)
            .Select(row => row.Number)
            .ToListAsync(Ct);
        var catalog = Changed(form => form["sections"]!.AsArray().RemoveAt(form["sections"]!.AsArray().Count - 1));

        await Portal.ImportAsync([], catalog: catalog);
        (await Database.Questions.CountAsync(row => numbers.Contains(row.Number), Ct)).ShouldBe(numbers.Count);
        (await Database.Sections.CountAsync(row => row.Code == left.Code, Ct)).ShouldBe(1);

        await Portal.ImportAsync([path], catalog: catalog);
        await Portal.ImportAsync([path], catalog: catalog);
        (await Database.Questions.CountAsync(row => numbers.Contains(row.Number), Ct)).ShouldBe(0);
        (await Database.Sections.CountAsync(row => row.Code == left.Code, Ct)).ShouldBe(0);
    }

    private static JsonArray Questions(JsonNode form, int section) =>
        form["sections"]![section]!["questions"]!.AsArray();

    private QuestionnaireCatalog Changed(Action<JsonNode> change)
    {
        var seeds = Directory.CreateDirectory(Path.Combine(Portal.Folder, "seeds"));
        var forms = seeds.CreateSubdirectory("forms");
        foreach (var known in Directory.GetFiles(TestPortal.SeedsFolder, "*.json"))
            File.Copy(known, Path.Combine(seeds.FullName, Path.GetFileName(known)));
        var file = Directory
            .GetFiles(Path.Combine(TestPortal.SeedsFolder, "forms"))
            .Order(StringComparer.Ordinal)
            .First();
        var form = JsonNode.Parse(File.ReadAllText(file))!;
        change(form);
        File.WriteAllText(Path.Combine(forms.FullName, Path.GetFileName(file)), form.ToJsonString());
        return QuestionnaireCatalog.Load(seeds.FullName);
    }
}
