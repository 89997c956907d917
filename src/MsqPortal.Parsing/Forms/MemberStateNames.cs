using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MsqPortal.Parsing;

/// <summary>A Member State of the United Nations.</summary>
/// <param name="Iso3">ISO 3166-1 alpha-3 code.</param>
/// <param name="Iso2">ISO 3166-1 alpha-2 code, which is also its top-level domain with few exceptions.</param>
/// <param name="Name">Short name used by the United Nations, in English.</param>
/// <param name="Variants">Other names a response may carry: formal, common, former.</param>
public sealed record MemberState(string Iso3, string Iso2, string Name, ImmutableArray<string> Variants);

/// <summary>Finds a Member State by the name that a response carries; the names are data.</summary>
public sealed class MemberStateNames
{
    private readonly Dictionary<string, MemberState> byKey = new(StringComparer.Ordinal);

    private MemberStateNames(ImmutableArray<MemberState> all)
    {
        All = all;
        foreach (var state in all)
        {
            byKey[Key(state.Iso3)] = state;
            foreach (var name in state.Variants.Prepend(state.Name))
                byKey[Key(name)] = state;
        }
    }

    /// <summary>All Member States, in the file's order.</summary>
    public ImmutableArray<MemberState> All { get; }

    /// <summary>Reads <c>seeds/member-states.json</c>.</summary>
    /// <exception cref="JsonException">The text is no list of Member States; the exception tells the place.</exception>
    public static MemberStateNames FromJson(string json) =>
        new(MemberStateCheck.Checked(DataFile.Read<ImmutableArray<MemberState>>(json)));

    /// <summary>The Member State with exactly this name; case, accents, punctuation and a leading "The" do not count.</summary>
    /// <returns>Null when no Member State has that name: a near miss is never taken.</returns>
    public MemberState? Find(string name) => byKey.GetValueOrDefault(Key(name));

    private static string Key(string name)
    {
        var letters = new StringBuilder(name.Length);
        // The round trip replaces unpaired surrogates, on which Normalize would throw.
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
        foreach (var c in wellFormed.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                letters.Append(' ');
        }

        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile((word, index) => index == 0 && word == "the"));
    }
}
