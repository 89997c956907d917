using System.Collections.Immutable;
using MsqPortal.Search.Quotations;
using MsqPortal.Web.Pages.Source;

namespace MsqPortal.Web.Lookup;

/// <summary>The lines of an answer, its question's included, and those among them that hold what was answered.</summary>
internal readonly record struct AnswerLines(long AnswerId, LineRange All, ImmutableArray<LineRange> Parts);

/// <summary>The text of one response as the public may read it, word by word.</summary>
/// <param name="Answers">In the order of the text.</param>
/// <param name="Footnotes">Lines of respondents' footnotes, wherever they stand, with the answer of which they are text.</param>
internal sealed record ResponseText(
    long ResponseId,
    TextWords Words,
    ImmutableArray<AnswerLines> Answers,
    IReadOnlyDictionary<int, long> Footnotes
)
{
    /// <summary>To what a place belongs.</summary>
    public FoundPlace Locate(QuotedPlace place, string quotation)
    {
        var (kind, answer) = Owner(place.FirstLine, place.LastLine);
        return new FoundPlace(kind, ResponseId, answer, place.FirstLine, place.LastLine, quotation);
    }

    private (PlaceKind Kind, long? Answer) Owner(int first, int last)
    {
        if (Footnotes.TryGetValue(first, out var noted) && Footnotes.GetValueOrDefault(last) == noted)
            return (PlaceKind.Answer, noted);
        var answer = Answers.LastOrDefault(answer => answer.All.First <= first);
        // Also the default, when the place stands before all answers.
        if (!answer.All.Includes(first) || !answer.All.Includes(last))
            return (PlaceKind.Source, null);
        var isAnswered =
            answer.Parts.Any(part => part.Includes(first)) && answer.Parts.Any(part => part.Includes(last));
        return (isAnswered ? PlaceKind.Answer : PlaceKind.Question, answer.AnswerId);
    }
}
