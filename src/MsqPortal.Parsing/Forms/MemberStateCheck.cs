using System.Collections.Immutable;
using System.Text.Json;

namespace MsqPortal.Parsing;

/// <summary>Refuses a list of Member States by which a response could not be given to its state.</summary>
internal static class MemberStateCheck
{
    /// <summary>The same list, if it has no mistake.</summary>
    /// <exception cref="JsonException">The list has a mistake; the exception tells the place.</exception>
    public static ImmutableArray<MemberState> Checked(ImmutableArray<MemberState> states)
    {
        if (states.IsDefaultOrEmpty)
            throw JsonPlace.Root.Mistake("holds no Member State; list them");
        var codes = new Dictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (var (state, at) in JsonPlace.Root.Items(states))
        {
            RequireCode(state.Iso3, 3, at["iso3"], codes);
            RequireCode(state.Iso2, 2, at["iso2"], codes);
            at["name"].RequireText(state.Name);
            at["variants"].RequireTexts(state.Variants);
            foreach (var (language, names) in state.Names)
                at["names"][language].RequireTexts(names);
        }

        return states;
    }

    private static void RequireCode(string code, int length, JsonPlace place, Dictionary<string, JsonPlace> taken)
    {
        if (code.Length != length || !code.All(char.IsAsciiLetterUpper))
            throw place.Mistake($"is '{code}'; write the {length} capital letters of ISO 3166-1");
        if (!taken.TryAdd(code, place))
            throw place.Mistake($"is '{code}', as {taken[code].Path} is; each state has its own");
    }
}
