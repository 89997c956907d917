using MsqPortal.Parsing;

namespace MsqPortal.Import.Tests;

public sealed class LegalActSlugTests
{
    [Theory]
    [InlineData("Decree", "6079", "2020-10-05", "uz-decree-2020-10-05-6079")]
    [InlineData("Decree", "UP-6079", "2020-10-05", "uz-decree-2020-10-05-6079")]
    [InlineData("Decree", "UP-6079", null, "uz-decree-6079")]
    [InlineData("Law", "400-I", "1997-04-25", "uz-law-1997-04-25-400-i")]
    [InlineData("Cabinet Resolution", "507", "2021-08-09", "uz-cabinet-resolution-2021-08-09-507")]
    [InlineData("Loi organique n°", "2015-912", null, "uz-loi-organique-n-2015-912")]
    [InlineData("Décret", "12", null, "uz-decret-12")]
    [InlineData("Order", "53/НҚ", "2023-03-14", "uz-order-2023-03-14-53-u043du049b")]
    [InlineData(null, "12", null, "uz-12")]
    [InlineData("Law", null, "1997-04-25", "uz-law-1997-04-25")]
    public void A_slug_holds_country_type_date_and_number(string? type, string? number, string? date, string slug)
    {
        LegalActSlug.Of("UZ", Citation(type, number, date)).ShouldBe(slug);
    }

    [Fact]
    public void Acts_without_number_and_date_are_told_apart_by_their_words()
    {
        LegalActSlug
            .Of("UZ", Citation("Law", null, null, text: "Law “On electronic government”"))
            .ShouldBe("uz-law-on-electronic-government");
        LegalActSlug.Of("UZ", Citation(null, null, null, text: "the **Constitution**")).ShouldBe("uz-the-constitution");
    }

    [Fact]
    public void Two_acts_with_the_same_number_in_different_years_are_two()
    {
        LegalActSlug
            .Of("UZ", Citation("Resolution", "507", "2021-08-09"))
            .ShouldNotBe(LegalActSlug.Of("UZ", Citation("Resolution", "507", "2022-09-16")));
    }

    [Fact]
    public void Long_words_that_differ_at_the_end_stay_two_acts()
    {
        var words = new string('a', 400);

        var one = LegalActSlug.Of("UZ", Citation(null, null, null, text: words + " one"));
        var two = LegalActSlug.Of("UZ", Citation(null, null, null, text: words + " two"));

        one.Length.ShouldBeLessThanOrEqualTo(120);
        one.ShouldNotBe(two);
    }

    private static CitationNode Citation(string? type, string? number, string? date, string text = "") =>
        new(
            text,
            type,
            Issuer: null,
            number,
            date is null ? null : DateOnly.Parse(date),
            Url: null,
            Pinpoints: [],
            Line: 1
        );
}
