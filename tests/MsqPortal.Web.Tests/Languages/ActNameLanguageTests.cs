using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.LegalActs;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>What a response does not state, the portal says in the language of the page; what it states stays as it is.</summary>
public sealed class ActNameLanguageTests
{
    [Theory]
    [InlineData("en", "Legal act No. 60")]
    [InlineData("fr", "Texte juridique nº\u00a060")]
    [InlineData("es", "Instrumento jurídico núm.\u00a060")]
    [InlineData("ru", "Правовой акт №\u00a060")]
    [InlineData("zh", "第 60 号法律文件")]
    [InlineData("ar", "الصك القانوني رقم 60")]
    public void An_act_without_a_type_is_named_in_the_language_of_the_page(string language, string name)
    {
        Language.Of(language)!.Use();

        ActName.Of(null, "60", "On some matter").ShouldBe(new Wording(name, IsOriginal: false));
    }

    [Fact]
    public void An_act_without_number_type_and_title_is_named_in_the_language_of_the_page()
    {
        Language.Of("ru")!.Use();

        ActName.Of(null, null, null).ShouldBe(new Wording("Правовой акт без номера", IsOriginal: false));
    }

    [Theory]
    [InlineData("Decree", "60", "On some matter", "Decree No. 60")]
    [InlineData("Constitution", null, "On some matter", "On some matter")]
    [InlineData("Constitution", null, null, "Constitution")]
    public void What_is_stated_keeps_its_language(string? type, string? number, string? title, string name)
    {
        Language.Of("ar")!.Use();

        ActName.Of(type, number, title).ShouldBe(new Wording(name, IsOriginal: true));
    }

    [Theory]
    [InlineData("ru", 1, 1, "Упомянут 1 раз в 1 ответе")]
    [InlineData("ru", 14, 10, "Упомянут 14 раз в 10 ответах")]
    [InlineData("ru", 22, 21, "Упомянут 22 раза в 21 ответе")]
    [InlineData("ar", 2, 2, "استُشهد به مرتين في إجابتين")]
    [InlineData("zh", 3, 2, "引用 3 次，见于 2 个答案")]
    [InlineData("fr", 1, 1, "Cité 1 fois dans 1 réponse")]
    public void How_often_an_act_is_cited_takes_the_case_that_the_sentence_asks_for(
        string language,
        int citations,
        int answers,
        string said
    )
    {
        Language.Of(language)!.Use();

        ActName.Cited(citations, answers).ShouldBe(said);
    }
}
