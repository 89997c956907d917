using System.Text.Json;
using System.Text.RegularExpressions;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>One word for one thing in each language; which words, <c>Data/terms.json</c> says.</summary>
public sealed class TermTests
{
    public static TheoryData<Term> Terms =>
        [
            .. JsonSerializer.Deserialize<Term[]>(
                File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "terms.json")),
                JsonSerializerOptions.Web
            )!,
        ];

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_term_is_said_in_the_same_words_everywhere(Term term)
    {
        foreach (
            var (key, english, said) in term
                .Languages.SelectMany(Texts)
                .Where(text => term.IsAbout(text.Key, text.English))
        )
        {
            if (term.Says is { } says)
                said.ShouldMatch($"(?i){says}", $"{key}: {term.Because} (“{english}”)");
            said.ShouldNotMatch($"(?i){term.Never}", $"{key}: {term.Because} (“{english}”)");
        }
    }

    private static IEnumerable<(string Key, string English, string Said)> Texts(string language) =>
        ResourceFiles.Areas.SelectMany(area =>
        {
            var english = ResourceFiles.Read(area, "en");
            // English has no other plurals than these two.
            return ResourceFiles
                .Read(area, language)
                .Select(text =>
                    (
                        text.Key,
                        english.GetValueOrDefault(text.Key) ?? english[Regex.Replace(text.Key, @"\.\w+$", ".other")],
                        text.Value
                    )
                );
        });

    /// <param name="English">Texts of which the English matches; all when null.</param>
    /// <param name="ButNot">Texts of which the English matches this as well are left out: they speak of both.</param>
    /// <param name="Keys">Which keys; all when null.</param>
    public sealed record Term(
        string[] Languages,
        string? English,
        string? ButNot,
        string? Keys,
        string? Says,
        string Never,
        string Because
    )
    {
        public bool IsAbout(string key, string english) =>
            (Keys is null || Regex.IsMatch(key, Keys))
            && (English is null || Regex.IsMatch(english, English, RegexOptions.IgnoreCase))
            && (ButNot is null || !Regex.IsMatch(english, ButNot, RegexOptions.IgnoreCase));

        public override string ToString() => $"{string.Join(' ', Languages)} {Says} {Never}";
    }
}
