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

        Problem().ShouldStartWith($"{Path.Combine(seeds, "member-states.json")} cannot be read: ");
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

    public void Dispose() => Directory.Delete(seeds, recursive: true);

    private string Problem() => Should.Throw<InvalidDataException>(() => QuestionnaireCatalog.Load(seeds)).Message;
}
