using MsqPortal.Search.Words;

namespace MsqPortal.Benchmarks.SearchAtScale;

/// <param name="Kind">Its class: rare word, number, two words, phrase, common word.</param>
/// <param name="Portal">As a reader types it.</param>
/// <param name="Peer">The same for FTS5, each word quoted.</param>
internal sealed record AskedQuery(string Kind, string Portal, string Peer);

/// <summary>A thousand different queries in equal fifths, drawn from the texts themselves with a fixed seed.</summary>
internal static class QueryList
{
    public const int OfEachKind = 200;

    public static readonly string[] Kinds = ["rare word", "number", "two words", "phrase", "common word"];

    private const int ShortestWord = 3;
    private const int MostAnswersOfRareWord = 20;

    public static IReadOnlyList<AskedQuery> From(IReadOnlyList<StoredAnswer> answers)
    {
        var random = new Random(2024);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            foreach (var word in Words(answer).ToHashSet(StringComparer.Ordinal))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var words = counts.Where(word => IsWord(word.Key)).OrderBy(word => word.Key, StringComparer.Ordinal).ToList();
        var rare = words.Where(word => word.Value <= MostAnswersOfRareWord).Select(word => word.Key).ToArray();
        var numbers = counts
            .Where(word =>
                word.Key.Length is 3 or 4 && word.Key.All(char.IsAsciiDigit) && word.Value <= MostAnswersOfRareWord * 10
            )
            .Select(word => word.Key)
            .Order(StringComparer.Ordinal)
            .ToArray();
        random.Shuffle(rare);
        random.Shuffle(numbers);
        var common = words.OrderByDescending(word => word.Value).Select(word => word.Key);
        return
        [
            .. rare.Take(OfEachKind).Select(word => new AskedQuery(Kinds[0], word, Quoted(word))),
            .. numbers.Take(OfEachKind).Select(word => new AskedQuery(Kinds[1], word, Quoted(word))),
            .. Drawn(answers, random, TwoWords)
                .Select(pair => new AskedQuery(
                    Kinds[2],
                    string.Join(' ', pair),
                    string.Join(' ', pair.Select(Quoted))
                )),
            .. Drawn(answers, random, Phrase)
                .Select(pair => new AskedQuery(
                    Kinds[3],
                    Quoted(string.Join(' ', pair)),
                    Quoted(string.Join(' ', pair))
                )),
            .. common.Take(OfEachKind).Select(word => new AskedQuery(Kinds[4], word, Quoted(word))),
        ];
    }

    private static IEnumerable<string[]> Drawn(
        IReadOnlyList<StoredAnswer> answers,
        Random random,
        Func<IReadOnlyList<string>, Random, string[]?> draw
    )
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (known.Count < OfEachKind)
        {
            if (
                draw(Words(answers[random.Next(answers.Count)]), random) is { } drawn
                && known.Add(string.Join(' ', drawn))
            )
                yield return drawn;
        }
    }

    private static string[]? TwoWords(IReadOnlyList<string> words, Random random)
    {
        var own = words.Where(IsWord).Distinct().ToList();
        if (own.Count < 2)
            return null;
        string[] pair = [own[random.Next(own.Count)], own[random.Next(own.Count)]];
        return pair[0] == pair[1] ? null : pair;
    }

    private static string[]? Phrase(IReadOnlyList<string> words, Random random)
    {
        var length = random.Next(2, 4);
        if (words.Count < length)
            return null;
        var phrase = words.Skip(random.Next(words.Count - length + 1)).Take(length).ToArray();
        return IsWord(phrase[0]) && IsWord(phrase[^1]) ? phrase : null;
    }

    private static List<string> Words(StoredAnswer answer) =>
        Word.Read(answer.Text, isMarkdown: true).Where(word => !word.IsJoined).Select(word => word.Term).ToList();

    private static bool IsWord(string term) => term.Length >= ShortestWord && term.All(char.IsAsciiLetter);

    private static string Quoted(string words) => $"\"{words}\"";
}
