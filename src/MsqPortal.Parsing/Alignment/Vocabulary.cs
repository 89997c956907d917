using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Alignment;

/// <summary>
/// The words of a form with their weights: a word that few wordings share ("cybersecurity") says more about which
/// question a line is than one that most share ("is", "there", "any").
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Weight of a word that the form does not have.</summary>
    public const double ForeignWeight = 2;
    public const int Foreign = -1;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<double> weights = [];
    private readonly ILookup<int, string> wordsByLength;

    public Vocabulary(IReadOnlyCollection<string> wordings)
    {
        var uses = new List<int>();
        foreach (var wording in wordings)
        {
            foreach (var key in WordScanner.Scan(wording).Select(word => word.Key).Distinct(StringComparer.Ordinal))
            {
                if (ids.TryAdd(key, uses.Count))
                    uses.Add(0);
                uses[ids[key]]++;
            }
        }

        weights.AddRange(uses.Select(count => Math.Log(1 + ((double)wordings.Count / count))));
        wordsByLength = ids.Keys.Where(key => key.Length >= 5).ToLookup(key => key.Length);
    }

    public double Weight(int id) => id == Foreign ? ForeignWeight : weights[id];

    /// <summary>Number of different words.</summary>
    public int Count => weights.Count;

    /// <summary>The number of exactly this word; <see cref="Foreign"/> when the form does not have it.</summary>
    public int Id(string key) => ids.GetValueOrDefault(key, Foreign);

    /// <summary>The number of this word or, when it is a long one, of the word that is one letter away.</summary>
    /// <param name="key">The word.</param>
    /// <param name="known">Answers given before.</param>
    public int MeantId(string key, Dictionary<string, int> known)
    {
        if (ids.TryGetValue(key, out var id) || known.TryGetValue(key, out id))
            return id;
        id = Foreign;
        for (var length = key.Length - 1; id == Foreign && key.Length >= 5 && length <= key.Length + 1; length++)
        {
            if (wordsByLength[length].FirstOrDefault(word => IsOneEditApart(word, key)) is { } meant)
                id = ids[meant];
        }

        return known[key] = id;
    }

    private static bool IsOneEditApart(string a, string b)
    {
        if (a.Length > b.Length)
            (a, b) = (b, a);
        var same = a.AsSpan().CommonPrefixLength(b);
        var restOfA = a.AsSpan(Math.Min(a.Length, same + (a.Length == b.Length ? 1 : 0)));
        return restOfA.SequenceEqual(b.AsSpan(Math.Min(b.Length, same + 1)));
    }
}
