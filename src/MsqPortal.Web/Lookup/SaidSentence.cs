using MsqPortal.Parsing.Citations;
using MsqPortal.Search.Index;
using MsqPortal.Search.Quotations;
using MsqPortal.Search.Words;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lookup;

/// <summary>The sentence around words that stand in some lines of a source.</summary>
internal static class SaidSentence
{
    private const string Cut = "…";

    /// <param name="lines">Public lines of the source, from the one where the words start to the one where they end.</param>
    /// <param name="words">What stands there.</param>
    public static MarkedText Of(IReadOnlyList<string> lines, string words)
    {
        var quotation = Quotation.Read(words);
        // With the numbers of lists, and without; what stands in the target of a link is not shown by its words.
        string[] readings =
        [
            Joined(lines.Select(AnswerMarkdown.PlainLine)),
            Joined(lines.Select(AnswerMarkdown.PlainText)),
            Joined(lines),
        ];
        return readings.Select(reading => Around(reading, quotation)).FirstOrDefault(said => said is not null)
            ?? new MarkedText(readings[0], "", "");
    }

    private static MarkedText? Around(string text, Quotation quotation)
    {
        var read = TextWords.Of([text], new Vocabulary());
        foreach (var place in quotation.Words.IsEmpty ? [] : read.Find(quotation).Concat(read.FindOtherwise(quotation)))
        {
            var words = Word.Read(text).FindAll(word => !word.IsJoined);
            var (start, end) = (words[place.FirstWord].Start, words[place.LastWord].End);
            var (from, to) = (Sentence.Start(text, start), Sentence.End(text, end));
            var (before, after) = (text[from..start], text[end..to]);
            return new MarkedText(
                IsStop(text.AsSpan(0, from)) ? before : $"{Cut} {before[(before.IndexOf(' ') + 1)..]}",
                text[start..end],
                to == text.Length || IsStop(text.AsSpan(0, to))
                    ? after
                    : $"{after[..Math.Max(0, after.LastIndexOf(' '))]} {Cut}"
            );
        }

        return null;
    }

    // A sentence that is too long to be shown is cut between two words.
    private static bool IsStop(ReadOnlySpan<char> text) => text.TrimEnd() is [] or [.., '.' or ';'];

    private static string Joined(IEnumerable<string> lines) =>
        string.Join(' ', lines.Select(line => line.Trim()).Where(line => line.Length > 0));
}
