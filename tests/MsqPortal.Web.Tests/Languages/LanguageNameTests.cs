using System.Text.Json;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Languages;

public sealed class LanguageNameTests(TestPortals portals)
{
    private const string Act = "/legal-acts/uz-decree-2020-10-05-6079";

    [Theory]
    [InlineData("ru", "Язык", "русский", "узбекский")]
    [InlineData("fr", "Langue", "russe", "ouzbek")]
    [InlineData("zh", "语言", "俄语", "乌兹别克语")]
    [InlineData("ar", "اللغة", "الروسية", "الأوزبكية")]
    public async Task Languages_of_documents_are_named_in_the_language_of_the_page(
        string language,
        string column,
        string linked,
        string made
    )
    {
        var page = await portals.Seeded.PageAsync($"/{language}{Act}");

        page.QuerySelectorAll($"#links + .row .addresses td[data-h='{column}']")
            .Select(cell => cell.TextContent)
            .ShouldContain(linked);
        page.QuerySelectorAll("#links + .row .copies td:last-child")
            .Select(cell => cell.TextContent)
            .ShouldContain(made);
        page.QuerySelectorAll("#links + .row [lang]").Select(cell => cell.TextContent).ShouldNotContain("Russian");
    }

    [Fact]
    public async Task In_english_they_stay_as_the_list_of_databases_names_them() =>
        (await portals.Seeded.PageAsync(Act))
            .QuerySelectorAll("#links + .row .addresses td[data-h=Language]")
            .Select(cell => cell.TextContent)
            .ShouldContain("Russian");

    [Fact]
    public void Every_language_of_the_known_databases_has_a_name_in_every_language()
    {
        var file = Path.Combine(ResourceFiles.Program, "..", "..", "seeds", "legal-databases.json");
        using var databases = JsonDocument.Parse(File.ReadAllText(file));
        var names = databases
            .RootElement.EnumerateArray()
            .Where(database => database.TryGetProperty("languages", out _))
            .SelectMany(database => database.GetProperty("languages").EnumerateArray())
            .Select(language => language.GetProperty("name").GetString()!)
            .ToList();

        names.ShouldNotBeEmpty();
        foreach (var language in Language.All)
        {
            language.Use();
            names.ShouldAllBe(name => !LanguageName.Of(name).IsOriginal, language.Code);
        }
    }

    [Fact]
    public void A_language_without_a_translation_keeps_its_name_and_is_marked()
    {
        Language.Of("ru")!.Use();

        LanguageName.Of("Esperanto").ShouldBe(new Wording("Esperanto", IsOriginal: true));
    }
}
