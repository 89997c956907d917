using System.Text.RegularExpressions;
using MsqPortal.Parsing;

namespace MsqPortal.SyntheticResponses.Prose;

/// <summary>A run of plain words.</summary>
/// <param name="Words">The words, a comma at their end included.</param>
/// <param name="OpensSentence">A sentence begins with them.</param>
/// <param name="ClosesSentence">A sentence ends with them.</param>
internal sealed record WordRun(List<string> Words, bool OpensSentence, bool ClosesSentence);

/// <summary>
/// The plain words in the answers of a response. Numbers, addresses and names of the Member State's own interrupt a
/// run: the generator writes citations, figures and links itself.
/// </summary>
internal static partial class SourceSentences
{
    /// <summary>Stands for the name of the Member State, and is replaced by that of another one.</summary>
    public const string MemberState = "\uE000";

    /// <summary>"Uzbek" is made of "Uzbekistan".</summary>
    private const int LengthOfStem = 5;

    /// <summary>Words that announce the number or date of an act.</summary>
    private static readonly string[] BeforeNumbers = ["No", "no", "dated"];

    /// <summary>The runs of the lines of a Member State's response.</summary>
    public static IEnumerable<WordRun> Of(IEnumerable<string> lines, MemberState? state) =>
        lines.SelectMany(line => state is null ? Of(line) : Of(WithoutName(line, state), state.Name[..Stem(state)]));

    /// <summary>The runs of one line.</summary>
    /// <param name="line">Markdown.</param>
    /// <param name="stem">Words that begin so are left out.</param>
    public static IEnumerable<WordRun> Of(string line, string? stem = null)
    {
        var (run, opens, atStart) = (new List<string>(), true, true);
        foreach (var raw in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var token = raw.Trim('*', '"', '“', '”', '«', '»', '(', ')', '<', '>', '_');
            var word = token.TrimEnd('.', ';', ':', '!', '?', '*', '"', '”', ')');
            var isEnd = word.Length < token.Length;
            var isWord =
                Word().IsMatch(word)
                && !BeforeNumbers.Contains(word)
                && (stem is null || !word.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
            var isMarker = atStart && isEnd && word.Length < 3;
            if (isMarker || !token.Any(c => char.IsLetterOrDigit(c) || c == MemberState[0]))
                continue;
            atStart = false;
            if (isWord)
                run.Add(word);
            if (isWord && !isEnd)
                continue;
            if (run.Count > 0)
                yield return new WordRun(run, opens, isWord);
            (run, opens) = ([], isEnd);
        }

        if (run.Count > 0)
            yield return new WordRun(run, opens, ClosesSentence: true);
    }

    private static int Stem(MemberState state) => Math.Min(LengthOfStem, state.Name.Length);

    private static string WithoutName(string line, MemberState state)
    {
        foreach (var name in state.Variants.Append(state.Name).OrderByDescending(name => name.Length))
        {
            line = line.Replace($"the {name}", MemberState, StringComparison.OrdinalIgnoreCase)
                .Replace(name, MemberState, StringComparison.OrdinalIgnoreCase);
        }

        return line;
    }

    [GeneratedRegex(@"^(?:\uE000|\p{L}[\p{L}’'/-]*),?$")]
    private static partial Regex Word();
}
