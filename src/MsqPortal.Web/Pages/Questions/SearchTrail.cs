using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Pages.Questions;

/// <summary>The search that a reader brought along to an answer: its words are marked, and its results can be walked through.</summary>
/// <param name="State">The address of the results.</param>
/// <param name="Text">What was sought.</param>
/// <param name="PageSize">Results on one of its pages.</param>
/// <param name="Key">The response of the answer.</param>
/// <param name="Neighbours">Where the answer stands among the results.</param>
public sealed record SearchTrail(
    ListState State,
    string Text,
    int PageSize,
    ResponseKey Key,
    FoundNeighbours Neighbours
)
{
    /// <summary>"Result 3 of 12".</summary>
    public string Position =>
        Neighbours.Position is { } position
            ? PortalText.Of("Question.Position", position, Neighbours.Total)
            : PortalText.Of("Question.NotAmong");

    /// <summary>The page of the results on which the answer stands.</summary>
    public string ResultsUrl => State.PageUrl(((Neighbours.Position ?? 1) - 1) / PageSize + 1);

    public string UrlOf(NeighbourAnswer answer) => PortalUrls.FoundAnswer(State, answer.Key, answer.Question);

    /// <summary>"Question 26", and whose it is where that changes.</summary>
    public string NameOf(NeighbourAnswer answer)
    {
        var name = QuestionWording.Name(answer.Question, answer.IsQuestionNumbered);
        return answer.Key == Key ? name : PlainWords.Apposed([name, $"{answer.Country} {answer.Key.Edition}"]);
    }

    public MarkedHtml Marked(string text) => MarkedHtml.Of(text, Neighbours.Words.In(text));

    public void Mark(AnswerContent answer)
    {
        foreach (var block in answer.Parts.SelectMany(part => part.Rows).SelectMany(row => row.Blocks))
            TextMarking.WrapAll(
                block.Content,
                text => Neighbours.Words.In(text).Select(stretch => (stretch.Start, stretch.End)),
                () => block.Content.Owner!.CreateElement("mark")
            );
    }
}
