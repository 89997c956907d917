using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using MsqPortal.Import;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Languages;

/// <summary>What the Member States are called in the language of the request, and the order in which its readers seek them.</summary>
public sealed class CountryNames
{
    private readonly FrozenDictionary<string, NamesInOneLanguage> byLanguage;

    public CountryNames(QuestionnaireCatalog catalog) =>
        byLanguage = Language.All.ToFrozenDictionary(
            language => language.Code,
            language => new NamesInOneLanguage(language, catalog.MemberStates.All)
        );

    /// <summary>Codes of all Member States, as readers expect their names to follow each other.</summary>
    public string[] Order => Current.Order;

    private NamesInOneLanguage Current => byLanguage[Language.Current.Code];

    /// <param name="iso3">Its code, in any letters.</param>
    /// <returns>The short name that the United Nations use; the code of a state that is not in the list.</returns>
    public string Of(string iso3) => Current.Names.GetValueOrDefault(iso3, iso3);

    /// <summary>As a response writes it where that is in the language of the page: "Republic of Uzbekistan" in English.</summary>
    public string InHeading(string iso3, string written) =>
        Current.Variants.GetValueOrDefault(iso3)?.Contains(written) == true ? written : Of(iso3);

    /// <summary>Where a state stands among all; after them when it is not in the list.</summary>
    public int PlaceOf(string iso3) => Current.Places.GetValueOrDefault(iso3, int.MaxValue);

    private sealed class NamesInOneLanguage
    {
        public NamesInOneLanguage(Language language, IReadOnlyList<MemberState> states)
        {
            Names = states.ToFrozenDictionary(
                state => state.Iso3,
                state => NameOf(state, language),
                StringComparer.OrdinalIgnoreCase
            );
            Variants = states.ToFrozenDictionary(
                state => state.Iso3,
                state => NamesOf(state, language).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
                StringComparer.OrdinalIgnoreCase
            );
            Order =
            [
                .. states
                    .OrderBy(state => SortKey(state, language), StringComparer.Ordinal)
                    .Select(state => state.Iso3),
            ];
            Places = Order
                .Index()
                .ToFrozenDictionary(one => one.Item, one => one.Index, StringComparer.OrdinalIgnoreCase);
        }

        public FrozenDictionary<string, string> Names { get; }

        public FrozenDictionary<string, FrozenSet<string>> Variants { get; }

        public string[] Order { get; }

        public FrozenDictionary<string, int> Places { get; }
    }

    private static IEnumerable<string> NamesOf(MemberState state, Language language) =>
        state.Names.TryGetValue(language.Code, out var names) ? names : state.Variants.Prepend(state.Name);

    private static string NameOf(MemberState state, Language language) => NamesOf(state, language).First();

    /// <summary>
    /// Readers of Chinese seek a name by the sound of its first character, then of the next. In the other languages letters
    /// count without their marks, but for those that have a place of their own in the alphabet. The order is that of the
    /// ICU library, which a machine need not have.
    /// </summary>
    private static string SortKey(MemberState state, Language language)
    {
        var name = NameOf(state, language);
        return language.Code == "zh"
            ? string.Join(
                ' ',
                state.Pinyin.Split(' ').Zip(name.Where(char.IsLetter), (sound, sign) => $"{sound}{sign}")
            )
            : string.Concat(name.Select(WithoutMarks)).ToLowerInvariant();
    }

    private static string WithoutMarks(char letter) =>
        letter is 'й' or 'Й' or 'آ'
            ? $"{letter}"
            : string.Concat(
                $"{letter}"
                    .Normalize(NormalizationForm.FormD)
                    .Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            );
}
