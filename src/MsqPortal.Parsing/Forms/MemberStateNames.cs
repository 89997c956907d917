using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MsqPortal.Parsing;

/// <summary>A Member State of the United Nations.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3 code.</param>
/// <param name="Iso2">ISO 3166-1 alpha-2 code, which is also its top-level domain with few exceptions.</param>
/// <param name="Name">Short name used by the United Nations, in English.</param>
/// <param name="Variants">Other English names a response may carry: formal, common, former.</param>
public sealed record MemberState(string Iso3, string Iso2, string Name, ImmutableArray<string> Variants)
{
    /// <summary>
    /// Its names in other languages, by language code. In the official languages of the United Nations the first is the short
    /// name that the United Nations use; the state's own languages may be there too.
    /// </summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Names { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>English adjectives of the state: "French". Some belong to two states.</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>How its Chinese name is read, a syllable with its tone for each character: "bo1 lan2". Chinese lists go by it.</summary>
    public string Pinyin { get; init; } = "";

    /// <summary>Whatever a response may call it.</summary>
    public IEnumerable<string> AllNames => [Iso3, Name, .. Variants, .. Names.Values.SelectMany(names => names)];
}

/// <summary>Finds a Member State by the name that a response carries; the names are data.</summary>
public sealed class MemberStateNames
{
    /// <summary>
    /// Articles, "of" and "and" of the official languages: "Republic of the Sudan", "Republic of Sudan", "Trinidad &amp; Tobago".
    /// </summary>
    private static readonly FrozenSet<string> SmallWords = "the of and le la les l de du des d et el los las del y e и"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, MemberState> byKey = new(StringComparer.Ordinal);

    private readonly ILookup<string, MemberState> byAdjective;

    private MemberStateNames(ImmutableArray<MemberState> all)
    {
        All = all;
        byAdjective = all.SelectMany(state => state.Adjectives, (state, adjective) => (state, adjective))
            .ToLookup(pair => pair.adjective, pair => pair.state, StringComparer.Ordinal);
        foreach (var (state, place) in JsonPlace.Root.Items(all))
        {
            foreach (var name in state.AllNames)
            {
                if (!byKey.TryAdd(Key(name), state) && byKey[Key(name)] != state)
                    throw place.Mistake(
                        $"has the name '{name}', as {byKey[Key(name)].Iso3} has; leave one of them out"
                    );
            }
        }
    }

    /// <summary>All Member States, in the file's order.</summary>
    public ImmutableArray<MemberState> All { get; }

    /// <summary>Reads <c>seeds/member-states.json</c>.</summary>
    /// <exception cref="JsonException">The text is no list of Member States; the exception tells the place.</exception>
    public static MemberStateNames FromJson(string json) =>
        new(MemberStateCheck.Checked(DataFile.Read<ImmutableArray<MemberState>>(json)));

    /// <summary>
    /// The Member State with exactly this name, in any language of the list. Case, accents, punctuation, small words and the
    /// order of the words do not count: "Korea, Republic of" is the Republic of Korea.
    /// </summary>
    /// <returns>Null when no Member State has that name: a near miss is never taken.</returns>
    public MemberState? Find(string name) => byKey.GetValueOrDefault(Key(name));

    /// <summary>The Member States with this English adjective, capitals and all: "Polish", and not "polish".</summary>
    public IEnumerable<MemberState> OfAdjective(string adjective) => byAdjective[adjective];

    /// <summary>The word, in lower case, is none by which names differ: "of", "la".</summary>
    public static bool IsSmallWord(string word) => SmallWords.Contains(word);

    private static string Key(string name)
    {
        var letters = new StringBuilder(name.Length);
        // The round trip replaces unpaired surrogates, on which Normalize would throw.
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
        foreach (var c in wellFormed.Normalize(NormalizationForm.FormD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            // A letter that modifies stands for an apostrophe: "Côte dʼIvoire".
            if (category != UnicodeCategory.ModifierLetter && char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
            else if (category != UnicodeCategory.NonSpacingMark)
                letters.Append(' ');
        }

        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // A code may look like a small word: AND.
        if (!words.All(SmallWords.Contains))
            words = [.. words.Where(word => !SmallWords.Contains(word)).Order(StringComparer.Ordinal)];
        return string.Join(' ', words);
    }
}
