using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>
/// What a file would take away from the response that is stored: answers with words or with a mark. Acts do not count,
/// because a response may cite none any more.
/// </summary>
/// <param name="Stored">How many answers are stored.</param>
/// <param name="Gone">Questions whose answer is not in the file.</param>
internal sealed record LostAnswers(int Stored, IReadOnlyList<string> Gone)
{
    public bool AreMost => Gone.Count * 2 > Stored;

    /// <summary>Counts and question numbers of the stored response alone: everybody may read it.</summary>
    public string Sentence =>
        Gone.Count == 0
            ? "No stored answer would be lost."
            : $"{Gone.Count} of {Stored} stored answers would be lost: {string.Join(", ", Gone)}.";

    public static async Task<LostAnswers> OfAsync(
        PortalDbContext context,
        KnownResponse stored,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    )
    {
        var answered = await context
            .Answers.Where(answer => answer.ResponseId == stored.Id)
            .Where(answer =>
                answer.WordCount > 0
                || answer.Selection == Selection.Yes
                || answer.Selection == Selection.No
                || answer.Selection == Selection.Other
            )
            .OrderBy(answer => answer.Question.Ordinal)
            .Select(answer => answer.Question.Number)
            .ToListAsync(ct);
        var left = tree.Questions.Where(IsAnswered).Select(question => question.Number);
        return new LostAnswers(answered.Count, [.. answered.Except(left, StringComparer.Ordinal)]);
    }

    private static bool IsAnswered(QuestionNode question) =>
        question.Selection.State is SelectionState.Yes or SelectionState.No or SelectionState.Other
        || AnswerRows.WordCount(question) > 0;
}
