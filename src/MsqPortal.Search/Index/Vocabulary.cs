using System.Collections.Concurrent;

namespace MsqPortal.Search.Index;

/// <summary>
/// All words of all answers with their numbers, and which of them are forms of one word. It only ever grows, so that an older
/// snapshot stays right.
/// </summary>
public sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbersOfSpans;
    private readonly ConcurrentDictionary<string, int[]> forms = new(StringComparer.Ordinal);
    private readonly Lock adding = new();
    private string[] terms = new string[1024];
    private string?[] stems = new string?[1024];
    private bool[] stands = new bool[1024];
    private int count;

    public Vocabulary() => numbersOfSpans = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => Volatile.Read(ref count);

    public string this[int term] => terms[term];

    public int NumberOf(ReadOnlySpan<char> term, bool isJoined)
    {
        if (!numbersOfSpans.TryGetValue(term, out var number))
            number = Add(term.ToString());
        if (!isJoined && !stands[number])
        {
            lock (adding)
                stands[number] = true;
        }

        return number;
    }

    public bool TryFind(string term, out int number) => numbers.TryGetValue(term, out number);

    /// <summary>The word stands in an answer as it is, not only as a compound written as one word.</summary>
    public bool Stands(int term) => stands[term];

    public string? StemOf(int term) => stems[term];

    /// <summary>All forms of a word.</summary>
    public ReadOnlySpan<int> FormsOf(string stem) => forms.TryGetValue(stem, out var found) ? found : [];

    /// <summary>Words whose stems are not known yet; words with digits have none.</summary>
    public IReadOnlyList<string> WithoutStem(int from) =>
        [
            .. Enumerable
                .Range(from, Count - from)
                .Select(number => terms[number])
                .Where(term => !term.AsSpan().ContainsAnyInRange('0', '9')),
        ];

    public void SetStem(string term, string stem)
    {
        var number = numbers[term];
        stems[number] = stem;
        forms.AddOrUpdate(stem, _ => [number], (_, known) => [.. known, number]);
    }

    private int Add(string term)
    {
        lock (adding)
        {
            if (numbers.TryGetValue(term, out var number))
                return number;
            number = count;
            if (number == terms.Length)
            {
                // Who reads meanwhile keeps the old ones, which hold every number that a reader can know.
                Array.Resize(ref terms, 2 * number);
                Array.Resize(ref stems, 2 * number);
                Array.Resize(ref stands, 2 * number);
            }

            terms[number] = term;
            Volatile.Write(ref count, number + 1);
            numbers[term] = number;
            return number;
        }
    }
}
