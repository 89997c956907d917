namespace MsqPortal.Web.Languages;

/// <summary>
/// The category of a count, as Unicode CLDR names it (supplemental data, plurals, cardinals). Counts here are whole numbers, so
/// that categories of fractions never occur. French and Spanish have "many" for whole millions; no count of the portal is one
/// except by chance, and their "other" is used.
/// </summary>
public static class PluralRule
{
    /// <returns>"zero", "one", "two", "few", "many" or "other".</returns>
    public static string CategoryOf(Language language, long number) =>
        language.Code switch
        {
            // zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99
            "ar" => number switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ => (number % 100) switch
                {
                    >= 3 and <= 10 => "few",
                    >= 11 => "many",
                    _ => "other",
                },
            },
            // other, for every number
            "zh" => "other",
            // one: i = 0,1
            "fr" => number is 0 or 1 ? "one" : "other",
            // one: v = 0 and i % 10 = 1 and i % 100 != 11; few: i % 10 = 2..4 and i % 100 != 12..14; many: the rest
            "ru" => (number % 10, number % 100) switch
            {
                (1, not 11) => "one",
                (>= 2 and <= 4, not (>= 12 and <= 14)) => "few",
                _ => "many",
            },
            // en: i = 1 and v = 0; es: n = 1
            _ => number == 1 ? "one" : "other",
        };

    /// <summary>Every category that a count can have in the language.</summary>
    public static IReadOnlyList<string> CategoriesOf(Language language) =>
        [.. Enumerable.Range(0, 201).Select(number => CategoryOf(language, number)).Distinct()];
}
