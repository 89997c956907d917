using MsqPortal.Parsing;

namespace MsqPortal.SyntheticResponses.Prose;

/// <summary>
/// Writes sentences in which a word follows the two before it, or the one before it, as often as it does in the texts
/// at hand: the answers of real responses and the wordings of the forms.
/// </summary>
internal sealed class ProseChain
{
    /// <summary>Stands for a proper name, and is replaced by one of the state's own.</summary>
    public const string ProperName = "\uE001";

    private const string End = "";

    /// <summary>Percent of the words that follow from one word alone; the rest follow from two.</summary>
    private const int FromOneWord = 25;

    /// <summary>A capitalised word that is more frequent is an institution, and stays.</summary>
    private const int MostUsesOfName = 12;

    private const int ShortestRun = 4;

    private readonly List<string> openings = [];
    private readonly Dictionary<string, List<string>> afterOne = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), List<string>> afterTwo = [];

    /// <summary>Learns from responses, in the given order, and from forms.</summary>
    public static ProseChain From(
        IEnumerable<string> responses,
        IReadOnlyCollection<QuestionnaireForm> forms,
        MemberStateNames memberStates
    )
    {
        var answers = new SourceAnswers(forms);
        var runs = responses
            .SelectMany(text => SourceSentences.Of(answers.LinesOf(text), answers.StateOf(text, memberStates)))
            .ToList();
        // A sentence that opens like a question would be read as one.
        runs.AddRange(
            forms
                .SelectMany(form => form.Questions)
                .SelectMany(question => SourceSentences.Of(question.Text))
                .Select(run => run with { OpensSentence = false })
        );

        var chain = new ProseChain();
        var uses = runs.SelectMany(run => run.Words).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        foreach (var run in runs.Where(run => run.Words.Count >= ShortestRun))
            chain.Learn(run, uses);
        return chain;
    }

    /// <summary>The words of a sentence, without its stop; the first one is written as the source wrote it.</summary>
    public IEnumerable<string> Sentence(Pcg random, int longest)
    {
        var (before, word) = ("", random.PickFrom(openings));
        for (var length = 1; ; length++)
        {
            yield return word;
            var followers =
                afterTwo.TryGetValue((before, word), out var two) && !random.Chance(FromOneWord) ? two
                : afterOne.TryGetValue(word, out var one) ? one
                : [];
            var next = followers.Count == 0 || length >= longest ? End : random.PickFrom(followers);
            if (next.Length == 0)
                yield break;
            (before, word) = (word, next);
        }
    }

    private void Learn(WordRun run, Dictionary<string, int> uses)
    {
        var words = run.Words.Select((word, i) => i > 0 && IsProperName(word, uses) ? ProperName : word).ToList();
        if (run.OpensSentence)
            openings.Add(words[0]);
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : End;
            if (next.Length == 0 && !run.ClosesSentence)
                break;
            Add(afterOne, words[i], next);
            Add(afterTwo, (i == 0 ? "" : words[i - 1], words[i]), next);
        }
    }

    private static bool IsProperName(string word, Dictionary<string, int> uses) =>
        word.Length > 3
        && char.IsUpper(word[0])
        && word.Skip(1).All(char.IsLower)
        && uses[word] <= MostUsesOfName
        && !uses.ContainsKey(word.ToLowerInvariant());

    private static void Add<TKey>(Dictionary<TKey, List<string>> followers, TKey words, string next)
        where TKey : notnull
    {
        if (!followers.TryGetValue(words, out var list))
            followers[words] = list = [];
        list.Add(next);
    }
}
