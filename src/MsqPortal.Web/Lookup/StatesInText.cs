using System.Collections.Immutable;
using MsqPortal.Import;
using MsqPortal.Parsing;
using MsqPortal.Search.Words;

namespace MsqPortal.Web.Lookup;

/// <summary>The name of a Member State within a text: words from the first until the one after the last.</summary>
internal readonly record struct StateInText(MemberState State, int First, int Until);

/// <summary>
/// The Member States that a text names, in any language of the list, or by an English adjective. Acts of other states are not meant, unless the name
/// belongs to what the act itself is called: "Agreement with Kazakhstan" may be an act of Uzbekistan.
/// </summary>
public sealed class StatesInText
{
    /// <summary>A longer text is a quotation, and no name of an act.</summary>
    private const int Longest = 1000;

    /// <summary>"大不列颠及北爱尔兰联合王国", of which each character is a word.</summary>
    private const int LongestName = 14;

    /// <summary>"us" is a word, and "US" a state.</summary>
    private const int LongestAbbreviation = 3;

    private readonly List<string> words;
    private readonly List<StateInText> named = [];

    private StatesInText(List<string> words) => this.words = words;

    /// <summary>Without repeats.</summary>
    public ImmutableArray<string> Codes => [.. named.Select(name => name.State.Iso3).Distinct()];

    public static StatesInText Read(string text, QuestionnaireCatalog catalog)
    {
        var read = text.Length > Longest ? [] : Word.Read(text).FindAll(word => !word.IsJoined);
        var states = new StatesInText(read.ConvertAll(word => word.Term));
        for (var first = 0; first < read.Count; first++)
        {
            for (var until = Math.Min(first + LongestName, read.Count); until > first; until--)
            {
                // An article or "of" before or after a name is no part of it.
                if (IsSmall(read[first].Term) || IsSmall(read[until - 1].Term))
                    continue;
                var name = text[read[first].Start..read[until - 1].End];
                var found = StatesOf(name, catalog.MemberStates).ToList();
                if (found.Count == 0)
                    continue;
                states.named.AddRange(found.Select(state => new StateInText(state, first, until)));
                first = until - 1;
                break;
            }
        }

        return states;
    }

    /// <summary>The text names the state of the act, or no state but in what the act is called.</summary>
    internal bool AllowsStateOf(StatedAct act)
    {
        if (named.Count == 0 || named.Exists(name => name.State.Iso3 == act.Act.Iso3))
            return true;
        var names = act
            .Citations.SelectMany(citation => new[] { citation.Title, citation.Text })
            .Append(act.Act.Title)
            .OfType<string>()
            .Distinct()
            .Select(name => Joined(Word.TermsOf(name)))
            .ToList();
        return named.TrueForAll(name => Neighbourhoods(name).Any(said => names.Exists(own => own.Contains(said))));
    }

    // A code is also a word or a month: "5 MAR 2020". An adjective may belong to two states.
    private static IEnumerable<MemberState> StatesOf(string name, MemberStateNames states)
    {
        if (name.Any(char.IsLower) && name.Count(char.IsLetter) <= LongestAbbreviation)
            return [];
        if (states.Find(name) is not { } state)
            return states.OfAdjective(name);
        return string.Equals(name, state.Iso3, StringComparison.OrdinalIgnoreCase) ? [] : [state];
    }

    private static bool IsSmall(string word) => MemberStateNames.IsSmallWord(word);

    // The name with what stands before it, and with what stands after it, as far as the next word that says something: "of
    // France" says too little.
    private IEnumerable<string> Neighbourhoods(StateInText name)
    {
        var first = name.First - 1;
        while (first >= 0 && ActWords.Joins(words[first]))
            first--;
        if (first >= 0)
            yield return Joined(words[first..name.Until]);
        var last = name.Until;
        while (last < words.Count && ActWords.Joins(words[last]))
            last++;
        if (last < words.Count)
            yield return Joined(words[name.First..(last + 1)]);
    }

    private static string Joined(List<string> words) => $" {string.Join(' ', words)} ";
}
