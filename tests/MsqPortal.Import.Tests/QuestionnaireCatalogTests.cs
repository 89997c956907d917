using MsqPortal.Import.Tests.Portal;

namespace MsqPortal.Import.Tests;

public sealed class QuestionnaireCatalogTests : IDisposable
{
    private readonly string seeds = Directory.CreateTempSubdirectory("msq-catalog-test-").FullName;

    [Fact]
    public void The_forms_and_names_under_seeds_are_read()
    {
        TestPortal.Catalog.Forms.ShouldNotBeEmpty();
        TestPortal.Catalog.Forms.ShouldAllBe(form => form.Hash.Length == 64);
        TestPortal.Catalog.MemberStates.All.Length.ShouldBe(193);
    }

    [Fact]
    public void A_folder_without_forms_is_told()
    {
        Problem().ShouldBe($"{Path.Combine(seeds, "forms")} holds no form; at least one *.json is needed.");
    }

    [Fact]
    public void A_form_that_is_no_form_is_told_with_its_file()
    {
        Directory.CreateDirectory(Path.Combine(seeds, "forms"));
        var file = Path.Combine(seeds, "forms", "broken.json");
        File.WriteAllText(file, "{ \"edition\": 1 }");

        Problem().ShouldStartWith($"{file} cannot be read: ");
    }

    [Fact]
    public void Two_forms_of_one_edition_are_told()
    {
        Directory.CreateDirectory(Path.Combine(seeds, "forms"));
        var form = Directory.GetFiles(Path.Combine(TestPortal.SeedsFolder, "forms"))[0];
        File.Copy(form, Path.Combine(seeds, "forms", "a.json"));
        File.Copy(form, Path.Combine(seeds, "forms", "b.json"));

        Problem().ShouldContain("two forms of the edition");
    }

    [Fact]
    public void A_missing_list_of_Member_States_is_told_with_its_file()
    {
        Directory.CreateDirectory(Path.Combine(seeds, "forms"));
        File.Copy(
            Directory.GetFiles(Path.Combine(TestPortal.SeedsFolder, "forms"))[0],
            Path.Combine(seeds, "forms", "a.json")
        );

        Problem()
            .ShouldBe(
                $"{Path.Combine(seeds, "member-states.json")} cannot be read: it does not exist; put it back, or correct Portal__SeedsDirectory."
            );
    }

    [Theory]
    [InlineData("forms/a.json", "{ \"a\": ")]
    [InlineData("forms/a.json", "{ \"konsent\": {}")]
    [InlineData("forms/a.json", "{ \"konsent")]
    [InlineData("member-states.json", "[{ \"a\": 1 },")]
    [InlineData("link-kinds.json", "[")]
    public void A_file_that_ends_early_is_told_before_any_mistake_in_it(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(seeds, "forms"));
        File.Copy(
            Directory.GetFiles(Path.Combine(TestPortal.SeedsFolder, "forms"))[0],
            Path.Combine(seeds, "forms", "a.json")
        );
        foreach (var known in Directory.GetFiles(TestPortal.SeedsFolder, "*.json"))
            File.Copy(known, Path.Combine(seeds, Path.GetFileName(known)));
        File.WriteAllText(Path.Combine(seeds, file), text);

        Problem()
            .ShouldBe(
                $"{Path.Combine(seeds, file)} cannot be read: line 1 ends before what it begins is complete; write the rest."
            );
    }

    [Theory]
    [InlineData("legal-databases.json")]
    [InlineData("link-kinds.json")]
    public void A_wrong_file_of_what_is_known_is_told_with_its_name(string file)
    {
        Directory.CreateDirectory(Path.Combine(seeds, "forms"));
        File.Copy(
            Directory.GetFiles(Path.Combine(TestPortal.SeedsFolder, "forms"))[0],
            Path.Combine(seeds, "forms", "a.json")
        );
        foreach (var known in Directory.GetFiles(TestPortal.SeedsFolder, "*.json"))
            File.Copy(known, Path.Combine(seeds, Path.GetFileName(known)));
        File.WriteAllText(Path.Combine(seeds, file), """[{ "kind": "nonsense", "documents": ["("] }]""");

        Problem().ShouldStartWith($"{Path.Combine(seeds, file)} cannot be read: ");
    }

    // Each is one replacement in a file that is right, what the sentence says, and where.
    public static TheoryData<string, string, string, string> Mistakes =>
        new()
        {
            { "forms/msq-2024.json", "\"consent\": {", "\"konsent\": {", "$.konsent is a field that nothing reads" },
            {
                "forms/msq-2024.json",
                "\"number\": \"2\"",
                "\"number\": \"1\"",
                "$.sections[0].questions[1].number is '1', as $.sections[0].questions[0].number is"
            },
            {
                "forms/msq-2024.json",
                "\"number\": \"2\"",
                "\"number\": \"\"",
                "$.sections[0].questions[1].number is empty"
            },
            {
                "forms/msq-2024.json",
                "\"number\": \"2\"",
                "\"number\": 2",
                ", $.sections[0].questions[1].number is not of the kind that belongs there"
            },
            { "forms/msq-2024.json", "\"number\": \"2\"", "\"number\": null", ".number is null; write its value" },
            {
                "forms/msq-2024.json",
                "\"number\": \"2\"",
                "\"number\": \"2\", \"text\": \"twice\"",
                ".text stands there for a second time"
            },
            {
                "forms/msq-2024.json",
                "\"code\": \"B\"",
                "\"code\": \"A\"",
                "$.sections[1].code is 'A', as $.sections[0].code is"
            },
            { "forms/msq-2024.json", "\"code\": \"B\"", "\"code\": \"B/C\"", "$.sections[1].code is 'B/C'" },
            {
                "forms/msq-2024.json",
                "\"openBox\": \"Other\"",
                "\"openBox\": \"Others\"",
                "$.contact.openBox is 'Others', which is none of the choices"
            },
            { "forms/msq-2024.json", "[\"Yes\", \"No\"]", "[\"Yes\", \"Yes\"]", "boxes[1] is 'Yes', as $.sections[" },
            { "forms/msq-2024.json", "[\"Yes\", \"No\"]", "[\"Yes\", null]", "boxes[1] is null; leave it out" },
            { "forms/msq-2024.json", "\"edition\": \"2024\"", "\"edition\": \"24\"", "$.edition is '24' and no year" },
            {
                "forms/msq-2024.json",
                "\"edition\": \"2024\"",
                "\"edition\": \"2026\"",
                "$.title does not name the edition 2026"
            },
            { "forms/msq-2024.json", "\"edition\"", "\"edition", "line " },
            { "member-states.json", "\"iso3\": \"AGO\"", "\"iso3\": \"AFG\"", "$[1].iso3 is 'AFG', as $[0].iso3 is" },
            {
                "member-states.json",
                "\"iso2\": \"AO\"",
                "\"iso2\": \"ao\"",
                "$[1].iso2 is 'ao'; write the 2 capital letters"
            },
            { "member-states.json", "\"name\": \"Angola\", ", "", "$[1] lacks 'name'" },
            { "legal-databases.json", "(?<id>", "(?<it>", "$[0].documents[0] has no group 'id'" },
            { "legal-databases.json", "\"^/(?:", "\"(?<=x", "$[0].documents[0] is no pattern that can be used" },
            { "legal-databases.json", "lex.uz/docs/{id}", "lex.uz/docs/", "$[0].address lacks {id}" },
            { "link-kinds.json", "\"socialMedia\"", "\"antisocialMedia\"", ", $[0].kind is not of the kind" },
            { "link-kinds.json", "\"fb.com\"", "\"\"", "$[0].hosts[1] is empty" },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_a_data_file_is_told_with_its_place(
        string file,
        string right,
        string wrong,
        string sentence
    )
    {
        Directory.CreateDirectory(Path.Combine(seeds, "forms"));
        foreach (var known in Directory.GetFiles(TestPortal.SeedsFolder, "*.json", SearchOption.AllDirectories))
            File.Copy(known, Path.Combine(seeds, Path.GetRelativePath(TestPortal.SeedsFolder, known)));
        var path = Path.Combine(seeds, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);

        var problem = Problem();

        problem.ShouldStartWith($"{path} cannot be read: ");
        problem.ShouldContain(sentence);
        problem.ShouldNotContain("MsqPortal.");
        problem.ShouldNotContain('\n');
    }

    public void Dispose() => Directory.Delete(seeds, recursive: true);

    private string Problem() => Should.Throw<InvalidDataException>(() => QuestionnaireCatalog.Load(seeds)).Message;
}
