using MsqPortal.Search.Words;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Lookup;

/// <summary>
/// Finds acts by their whole title, or by the name of an act without a number: alone, after their type ("Law on …", "Law of
/// the Republic of … “On …”"), or within a text.
/// </summary>
public sealed class TitleLookup(AnswerIndex index, ActLookup acts)
{
    /// <summary>More acts than a reader looks through.</summary>
    private const int MostActs = 5000;

    /// <summary>Fewer words, without a sign that they are a title, are words like others: "personal data".</summary>
    private const int FewestWords = 3;

    /// <summary>So many words of a text are hardly a title by chance.</summary>
    private const int FewestWithin = 4;

    private const int LongestTitle = 40;

    /// <summary>Before a title stand its type and its issuer, after it the country; longer texts are no names.</summary>
    private const int MostBeside = 12;

    /// <summary>A text names hardly more.</summary>
    private const int MostTitles = 5;

    /// <summary>A longer text is a quotation, and is not searched for names.</summary>
    private const int LongestText = 80;

    private const string QuotationMarks = "\"“„«‘'";

    internal static bool IsOpening(string word) =>
        word is "on" or "about" or "concerning" or "regarding" or "the" or "a" or "an";

    /// <summary>Acts that the text names and of which it says nothing more.</summary>
    public async Task<List<LookedUpAct>> FindAsync(string text, StatesInText state, CancellationToken cancellation)
    {
        var words = Word.TermsOf(text);
        if (words.Count is 0 or > LongestText)
            return [];
        var names = (await index.CurrentAsync(cancellation)).ActNames;
        var key = ActNames.Key(words, 0, words.Count);
        var isTitle =
            words.Count >= FewestWords
            || IsOpening(words[0])
            || QuotationMarks.Contains(text[0], StringComparison.Ordinal);
        var whole = names.ActsOfType(key).Concat(isTitle ? names.ActsNamed(key) : []).Take(MostActs).ToHashSet();
        if (whole.Count > 0)
            return await OfStateAsync(whole, state, cancellation);

        foreach (var (start, end, ids) in Titles(names, words, words.Count - MostBeside))
        {
            // "Law on personal data": beside the title stands the type, and nothing but what belongs to the act.
            string[] beside = [.. words.Take(start), .. words.Skip(end)];
            var named = (await acts.StatedAsync(ids, cancellation)).FindAll(act =>
                state.AllowsStateOf(act) && act.IsTypeIn(beside) && act.CountOthers(beside) == 0
            );
            if (named.Count > 0)
                return named.ConvertAll(act => act.Act);
        }

        // "Constitution of Uzbekistan"
        return (await CalledByTypeAsync(names, words, text, cancellation))
            .FindAll(act => state.AllowsStateOf(act) && act.CountOthers(words) == 0)
            .ConvertAll(act => act.Act);
    }

    /// <summary>Acts that a text names by their titles, whatever it says of them.</summary>
    public async Task<List<LookedUpAct>> FindWithinAsync(
        string text,
        StatesInText state,
        CancellationToken cancellation
    )
    {
        var words = Word.TermsOf(text);
        if (words.Count > LongestText)
            return [];
        var names = (await index.CurrentAsync(cancellation)).ActNames;
        foreach (var (start, end, ids) in Titles(names, words, shortest: 1))
        {
            if (end - start >= FewestWithin)
                return await OfStateAsync(ids, state, cancellation);
            // A short title says which act is meant after its type alone.
            var before = words.Take(start).Reverse().SkipWhile(IsOpening).Take(1).ToList();
            var named = (await acts.StatedAsync(ids, cancellation)).FindAll(act =>
                state.AllowsStateOf(act) && act.IsTypeIn(before)
            );
            if (named.Count > 0)
                return named.ConvertAll(act => act.Act);
        }

        return (await CalledByTypeAsync(names, words, text, cancellation))
            .FindAll(state.AllowsStateOf)
            .ConvertAll(act => act.Act);
    }

    private async Task<List<LookedUpAct>> OfStateAsync(
        HashSet<long> ids,
        StatesInText state,
        CancellationToken cancellation
    ) =>
        state.Codes.IsEmpty
            ? await acts.OfIdsAsync(ids, cancellation)
            : (await acts.StatedAsync(ids, cancellation)).FindAll(state.AllowsStateOf).ConvertAll(act => act.Act);

    // Acts without number, date and title, whose type the text writes as they do: "the Constitution".
    private async Task<List<StatedAct>> CalledByTypeAsync(
        ActNames names,
        List<string> words,
        string text,
        CancellationToken cancellation
    )
    {
        var ids = words.Distinct().SelectMany(names.ActsOfType).Take(MostActs).ToHashSet();
        if (ids.Count == 0)
            return [];
        var called = (await acts.OfIdsAsync(ids, cancellation)).FindAll(act =>
            act is { Title: null, Number: null, Date: null, Type: { } type }
            && text.Contains(type, StringComparison.Ordinal)
        );
        return called.Count == 0 ? [] : await acts.StatedAsync(called.Select(act => act.Id).ToHashSet(), cancellation);
    }

    /// <summary>Stretches of the words that are titles, the longest first; each costs two commands, so not very many.</summary>
    private static IEnumerable<(int Start, int End, HashSet<long> Ids)> Titles(
        ActNames names,
        List<string> words,
        int shortest
    )
    {
        var found = 0;
        for (var length = Math.Min(words.Count - 1, LongestTitle); length >= Math.Max(shortest, 1); length--)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                var ids = names.ActsNamed(ActNames.Key(words, start, start + length)).Take(MostActs).ToHashSet();
                if (ids.Count > 0 && found++ < MostTitles)
                    yield return (start, start + length, ids);
            }
        }
    }
}
