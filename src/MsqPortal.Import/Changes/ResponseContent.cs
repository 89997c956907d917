using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>What a stored response says, as far as an import tells its changes.</summary>
/// <param name="Answers">In the order of the form.</param>
/// <param name="Acts">Names of the acts that it cites, by address and in its order.</param>
/// <param name="PublicationReason">Why it is published without consent; null for every other response.</param>
internal sealed record ResponseContent(
    IReadOnlyList<AnswerContent> Answers,
    IReadOnlyList<KeyValuePair<string, string>> Acts,
    string? PublicationReason
)
{
    public static async Task<ResponseContent> LoadAsync(PortalDbContext context, long responseId, CancellationToken ct)
    {
        var answers = await context
            .Answers.Where(answer => answer.ResponseId == responseId)
            .OrderBy(answer => answer.Question.Ordinal)
            .Select(answer => new
            {
                answer.Question.Number,
                answer.Selection,
                answer.SelectionText,
                Parts = answer
                    .Parts.OrderBy(part => part.Ordinal)
                    .Select(part => part.Label + "\n" + part.Markdown)
                    .ToList(),
            })
            .ToListAsync(ct);
        var acts = await context
            .LegalActs.Where(act => act.Citations.Any(citation => citation.AnswerPart.Answer.ResponseId == responseId))
            .OrderBy(act => act.Slug)
            .Select(act => new
            {
                act.Slug,
                act.Type,
                act.Number,
                act.Date,
                act.Titles,
            })
            .ToListAsync(ct);
        return new ResponseContent(
            answers.ConvertAll(answer => new AnswerContent(
                answer.Number,
                answer.Selection,
                answer.SelectionText,
                string.Join("\n\n", answer.Parts)
            )),
            acts.ConvertAll(act =>
                KeyValuePair.Create(act.Slug, Name(act.Type, act.Number, act.Date, act.Titles.FirstOrDefault()))
            ),
            await context
                .QuestionnaireResponses.Where(response => response.Id == responseId)
                .Select(response => response.PublicationReason)
                .SingleAsync(ct)
        );
    }

    private static string Name(string? type, string? number, DateOnly? date, string? title)
    {
        string?[] words =
        [
            type ?? "Legal act",
            number is null ? null : $"No. {number}",
            date is null ? null : $"of {date:yyyy-MM-dd}",
            title is null ? null : $"“{title}”",
        ];
        return string.Join(' ', words.Where(word => word is not null));
    }
}

/// <summary>An answer that is compared.</summary>
/// <param name="Question">Number of its question.</param>
/// <param name="Text">Its parts with their labels.</param>
internal sealed record AnswerContent(string Question, Selection Selection, string? SelectionText, string Text);
