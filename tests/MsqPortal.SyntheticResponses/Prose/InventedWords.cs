namespace MsqPortal.SyntheticResponses.Prose;

/// <summary>Words of no language, so that texts have the long tail of rare words that a small seed lacks.</summary>
internal static class InventedWords
{
    /// <summary>How many words all responses share.</summary>
    private const int Shared = 1 << 18;

    private static readonly string[] Onsets =
    [
        "b",
        "d",
        "f",
        "g",
        "h",
        "k",
        "l",
        "m",
        "n",
        "p",
        "r",
        "s",
        "t",
        "v",
        "z",
        "sh",
    ];

    private static readonly string[] Rimes = ["a", "en", "or", "il"];

    /// <summary>A word that other responses use as well: few are frequent, most are rare.</summary>
    public static string Common(Pcg random) =>
        // An odd factor takes each of the 2¹⁸ ranks to a place of its own, so that neighbours do not look alike.
        Word((uint)random.Skewed(Shared) * 165_667 % Shared, 3);

    /// <summary>A word that hardly any other response uses.</summary>
    public static string Own(Pcg random) => Word(random.Next() >> 8, 4);

    /// <summary>A name, such as that of an information system.</summary>
    public static string Name(Pcg random)
    {
        var word = Word(random.Next() >> 14, random.Between(2, 3));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string Word(uint number, int syllables)
    {
        var word = "";
        for (var i = 0; i < syllables; i++, number >>= 6)
            word += Onsets[number % 16] + Rimes[number / 16 % 4];
        return word;
    }
}
