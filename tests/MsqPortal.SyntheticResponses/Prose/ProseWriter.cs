using System.Text;

namespace MsqPortal.SyntheticResponses.Prose;

/// <summary>Sentences and paragraphs about one Member State.</summary>
/// <param name="chain">What follows what.</param>
/// <param name="stateName">The name in running text, "the Republic of …".</param>
/// <param name="places">Proper names of the state, the most frequent first.</param>
internal sealed class ProseWriter(ProseChain chain, string stateName, IReadOnlyList<string> places)
{
    private const int LongestSentence = 45;

    /// <summary>Of this many words one is replaced by an invented one.</summary>
    private const int CommonWords = 22;
    private const int OwnWords = 150;

    /// <summary>Words that no sentence ends with, apart from the shortest.</summary>
    private static readonly string[] Joints = ["with", "from", "into", "that", "which", "their", "including", "such"];

    /// <summary>One to six sentences.</summary>
    public string Paragraph(Pcg random) =>
        string.Join(' ', Enumerable.Range(0, 1 + random.Skewed(6)).Select(_ => Sentence(random)));

    /// <summary>A sentence with its stop.</summary>
    public string Sentence(Pcg random)
    {
        var words = Phrase(random, LongestSentence);
        return char.ToUpperInvariant(words[0]) + words[1..] + Figure(random) + ".";
    }

    /// <summary>Words without a stop, for items of lists and titles.</summary>
    public string Phrase(Pcg random, int longest)
    {
        var words = chain.Sentence(random, longest).ToList();
        while (words.Count > 1 && (words[^1].Length is 2 or 3 || Joints.Contains(words[^1])))
            words.RemoveAt(words.Count - 1);
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(text.Length > 0 ? " " : "").Append(Replaced(word, random));
        return text.ToString().TrimEnd(',');
    }

    private string Replaced(string word, Pcg random)
    {
        if (word.StartsWith(SourceSentences.MemberState, StringComparison.Ordinal))
            return stateName + word[1..];
        if (word == ProseChain.ProperName)
            return places[random.Skewed(places.Count)];
        if (word.Length < 6 || !word.All(char.IsAsciiLetterLower))
            return word;
        return random.Next(CommonWords) == 0 ? InventedWords.Common(random)
            : random.Next(OwnWords) == 0 ? InventedWords.Own(random)
            : word;
    }

    // Figures do not follow from a chain: they would differ by nothing but chance from those of the source.
    private static string Figure(Pcg random) =>
        random.Next(20) switch
        {
            0 => $" in {random.Between(2001, 2023)}",
            1 => $", which is {random.Next(100)}.{random.Next(10)}% of the total",
            2 => $" for more than {random.Between(1, 999)} {random.Between(100, 999)} users",
            3 => $" (**USD {random.Between(1, 999)} million**)",
            _ => "",
        };
}
