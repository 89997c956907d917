using System.Text.RegularExpressions;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Tests.Languages;

public sealed partial class ResourceTests
{
    public static TheoryData<string, string> Translations() =>
        [
            .. ResourceFiles.Areas.SelectMany(area =>
                Language.All.Where(language => !language.IsEnglish).Select(language => (area, language.Code))
            ),
        ];

    [Theory]
    [MemberData(nameof(Translations))]
    public void No_key_is_missing_in_any_language_and_none_is_there_alone(string area, string language)
    {
        var translated = ResourceFiles.Read(area, language);

        Stems(translated.Keys).ShouldBe(Stems(ResourceFiles.Read(area, "en").Keys), ignoreOrder: true);
        translated.Values.ShouldAllBe(text => !string.IsNullOrWhiteSpace(text));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_has_the_places_and_the_links_of_the_sentence(string area, string language)
    {
        var english = ResourceFiles.Read(area, "en");

        foreach (var (key, text) in ResourceFiles.Read(area, language))
        {
            var original = english.GetValueOrDefault(key) ?? english[$"{Stem(key)}.other"];
            // "One answer" needs no number, and neither does "two".
            if (Stem(key) == key)
                Places(text).ShouldBe(Places(original), $"{language} {key}");
            else
                Places(text).Except(["{0"]).ShouldBe(Places(original).Except(["{0"]), $"{language} {key}");
            Count(text, "<a>").ShouldBe(Count(original, "<a>"), $"{language} {key}");
            Count(text, "</a>").ShouldBe(Count(original, "</a>"), $"{language} {key}");
        }
    }

    [Fact]
    public void Every_count_has_a_text_for_every_category_of_its_language()
    {
        foreach (var area in ResourceFiles.Areas)
        foreach (var language in Language.All)
        {
            var counts = ResourceFiles.Read(area, language.Code).Keys.Where(key => Stem(key) != key).ToLookup(Stem);
            foreach (var count in counts)
                count.ShouldBe(
                    PluralRule.CategoriesOf(language).Select(category => $"{count.Key}.{category}"),
                    ignoreOrder: true,
                    $"{language.Code} {count.Key}"
                );
        }
    }

    [Fact]
    public void Every_key_that_the_code_names_has_a_text_and_every_text_is_named()
    {
        var counts = ResourceFiles.Areas.SelectMany(area => ResourceFiles.Read(area, "en").Keys).ToLookup(Stem);

        foreach (var (key, isCount) in ResourceFiles.Used)
        {
            var named = counts.Where(entry => Pattern(key).IsMatch(entry.Key)).ToList();
            named.ShouldNotBeEmpty($"{key} has no text");
            if (isCount)
                named.ShouldAllBe(entry => entry.Any(full => full != entry.Key), $"{key} is no count");
        }

        var patterns = ResourceFiles.Used.Select(used => Pattern(used.Key)).ToList();
        counts
            .Select(entry => entry.Key)
            .Where(key => !patterns.Exists(pattern => pattern.IsMatch(key)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void English_rules_are_those_of_the_register()
    {
        var texts = ResourceFiles.Read("Rules", "en");

        texts.ShouldBe(
            Register.DiscrepancyRules.All.SelectMany(rule => new Dictionary<string, string>
            {
                [$"Rules.{rule.Code}-Title"] = rule.Title,
                [$"Rules.{rule.Code}-Explanation"] = rule.Explanation,
                [$"Rules.{rule.Code}-WhyThisMayBeFine"] = rule.WhyThisMayBeFine,
            }),
            ignoreOrder: true
        );
    }

    [Fact]
    public void Every_language_of_the_interface_has_resources_and_every_resource_a_language() =>
        Directory
            .GetFiles(Path.Combine(ResourceFiles.Program, "Languages"), "*.resx")
            .Select(file => Path.GetFileName(file).Split('.'))
            .Select(parts => parts.Length == 2 ? "en" : parts[1])
            .Distinct()
            .ShouldBe(Language.All.Select(language => language.Code), ignoreOrder: true);

    [Theory]
    [InlineData("ru", 0, "many")]
    [InlineData("ru", 1, "one")]
    [InlineData("ru", 3, "few")]
    [InlineData("ru", 5, "many")]
    [InlineData("ru", 11, "many")]
    [InlineData("ru", 13, "many")]
    [InlineData("ru", 21, "one")]
    [InlineData("ru", 111, "many")]
    [InlineData("ru", 122, "few")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 1, "one")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 3, "few")]
    [InlineData("ar", 11, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("ar", 102, "other")]
    [InlineData("ar", 103, "few")]
    [InlineData("fr", 0, "one")]
    [InlineData("fr", 2, "other")]
    [InlineData("es", 0, "other")]
    [InlineData("es", 1, "one")]
    [InlineData("en", 0, "other")]
    [InlineData("zh", 1, "other")]
    public void A_number_has_the_category_that_cldr_gives_it(string language, long number, string category) =>
        PluralRule.CategoryOf(Language.Of(language)!, number).ShouldBe(category);

    private static IEnumerable<string> Stems(IEnumerable<string> keys) => keys.Select(Stem).Distinct();

    private static string Stem(string key) => Category().Replace(key, "");

    private static Regex Pattern(string key) =>
        new(
            $"^{Regex.Escape(key).Replace(@"\*", "[A-Za-z0-9-]+", StringComparison.Ordinal)}$",
            RegexOptions.ExplicitCapture
        );

    // "{0:N0}" and "{0}" are one place: languages write dates in their own ways.
    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();

    [GeneratedRegex(@"\.(?:zero|one|two|few|many|other)$")]
    private static partial Regex Category();
}
