using System.Globalization;
using MsqPortal.Import;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>What Member States are called, and in which order, in the language of the page.</summary>
public sealed class CountryNameTests
{
    private static readonly QuestionnaireCatalog Catalog = QuestionnaireCatalog.Load(SeedsFolder.Seeds);

    private readonly CountryNames countries = new(Catalog);

    [Theory]
    [InlineData("en", "Côte d'Ivoire", "Uzbekistan")]
    [InlineData("fr", "Côte d'Ivoire", "Ouzbékistan")]
    [InlineData("es", "Côte d'Ivoire", "Uzbekistán")]
    [InlineData("ru", "Кот-д'Ивуар", "Узбекистан")]
    [InlineData("zh", "科特迪瓦", "乌兹别克斯坦")]
    [InlineData("ar", "كوت ديفوار", "أوزبكستان")]
    public void A_state_has_the_short_name_of_the_United_Nations(string code, string ivoryCoast, string uzbekistan)
    {
        Language.Of(code)!.Use();

        countries.Of("CIV").ShouldBe(ivoryCoast);
        countries.Of("uzb").ShouldBe(uzbekistan);
    }

    [Fact]
    public void A_state_that_the_list_does_not_have_keeps_its_code_and_stands_last()
    {
        countries.Of("XYZ").ShouldBe("XYZ");
        countries.PlaceOf("XYZ").ShouldBeGreaterThan(countries.PlaceOf("ZWE"));
    }

    /// <summary>
    /// The library takes 秘 of 秘鲁 for mì and 泊 of 尼泊尔 for pō, as in other words; the names are read Bìlǔ and Níbó'ěr. It
    /// orders characters of one sound by their strokes, which few readers count: Lithuania, Mexico, Greece.
    /// </summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("zh", "PER", "NPL", "LTU", "MEX", "GRC")]
    public void The_order_is_that_of_the_language(string code, params string[] readOtherwise)
    {
        Language.Of(code)!.Use();
        var comparer = StringComparer.Create(new CultureInfo(code), ignoreCase: false);

        countries
            .Order.Except(readOtherwise)
            .ShouldBe(
                Catalog.MemberStates.All.Select(s => s.Iso3).Except(readOtherwise).OrderBy(countries.Of, comparer)
            );
    }

    [Theory]
    [InlineData("en", "DNK", "DJI", "DMA")]
    [InlineData("fr", "EGY", "SLV", "ARE", "ECU", "ERI", "ESP")]
    [InlineData("ru", "YEM", "CPV", "KAZ")]
    [InlineData("zh", "BEL", "PER", "ISL")]
    public void Accents_and_sounds_stand_where_readers_seek_them(string code, params string[] states)
    {
        Language.Of(code)!.Use();

        states.OrderBy(countries.PlaceOf).ShouldBe(states);
    }
}
