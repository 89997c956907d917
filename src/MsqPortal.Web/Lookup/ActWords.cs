using System.Collections.Frozen;
using MsqPortal.Search.Words;

namespace MsqPortal.Web.Lookup;

/// <summary>The words that responses use when they name an act.</summary>
internal sealed class ActWords
{
    /// <summary>Words of which citations are made, whatever they cite.</summary>
    private static readonly FrozenSet<string> Joining = [.. "a an and by date dated from in of on the to".Split(' ')];

    private readonly HashSet<string> words = [];
    private readonly HashSet<(string, string)> pairs = [];

    private ActWords() { }

    public static ActWords Of(LookedUpAct act, IReadOnlyList<StatedCitation> citations)
    {
        var own = new ActWords();
        foreach (
            var name in citations
                .SelectMany(citation => new[] { citation.Type, citation.Issuer })
                .Concat([act.Type, act.Country])
                .OfType<string>()
                .Distinct()
        )
            own.words.UnionWith(Word.TermsOf(name));
        foreach (
            var name in citations
                .SelectMany(citation => new[] { citation.Title, citation.Text })
                .Append(act.Title)
                .OfType<string>()
                .Distinct()
        )
            own.AddName(Word.TermsOf(name));
        return own;
    }

    public static bool Joins(string word) => Joining.Contains(word);

    /// <summary>
    /// How many words are no part of what the act is called: they are no type, no issuer and no state, and have another
    /// neighbour than in its titles and citations.
    /// </summary>
    public int CountOthers(IReadOnlyList<string> said) =>
        said.Where(
                (word, index) =>
                    !Joins(word)
                    && !words.Contains(word)
                    && !(index > 0 && pairs.Contains((said[index - 1], word)))
                    && !(index + 1 < said.Count && pairs.Contains((word, said[index + 1])))
            )
            .Count();

    private void AddName(List<string> name)
    {
        if (name is [var only])
            words.Add(only);
        pairs.UnionWith(name.Zip(name.Skip(1)));
    }
}
