using System.Text;
using MsqPortal.Parsing;

namespace MsqPortal.SyntheticResponses.Answers;

/// <summary>Ticks boxes of a question and writes them in the style of the response.</summary>
internal sealed class BoxWriter(BoxStyle style, StringBuilder text)
{
    private static readonly string[] YesAndNo = ["Yes", "No"];

    /// <param name="question">A question with boxes.</param>
    /// <param name="openText">What stands after the open box; unused where the form has none.</param>
    /// <param name="random">Where the choice comes from.</param>
    /// <returns>What a reader who invents nothing makes of it.</returns>
    public SelectionState Write(QuestionForm question, string openText, Pcg random)
    {
        var boxes = question.Boxes;
        var isYesOrNo = boxes.SequenceEqual(YesAndNo);
        // The conversion may have lost the boxes of a question as well as their ticks.
        if (isYesOrNo && !style.KeepsMarks && random.Chance(5))
            return SelectionState.NotPreserved;

        var ticked = Ticked(boxes.Length, random);
        // A tick after the words would stand within the respondent's own.
        var isOpen = question.OpenBox is not null && !style.IsAfter;
        var shown = boxes.Select(
            (words, box) =>
                style.Show(words, ticked.Contains(box)) + (isOpen && words == question.OpenBox ? $" - {openText}" : "")
        );
        var isList = style.IsList || !isYesOrNo;
        text.Append(isList ? string.Join('\n', shown.Select(box => $"- {box}")) : string.Join(' ', shown));
        text.Append("\n\n");

        if (!style.KeepsMarks || ticked.Count == 0)
            return SelectionState.NotPreserved;
        if (ticked.Count > 1 || (!isList && style.IsAmbiguous(ticked[0], boxes.Length)))
            return SelectionState.Other;
        return boxes[ticked[0]] switch
        {
            "Yes" => SelectionState.Yes,
            "No" => SelectionState.No,
            _ => SelectionState.Other,
        };
    }

    private static List<int> Ticked(int boxes, Pcg random) =>
        random.Next(100) switch
        {
            < 72 => [0],
            < 92 => [1 + random.Next(boxes - 1)],
            < 98 => [],
            _ => [0, 1],
        };
}
