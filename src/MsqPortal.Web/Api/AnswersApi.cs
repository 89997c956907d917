using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Imports;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Api;

/// <summary>Answers: all of them with filters, and that of one response to one question.</summary>
internal static class AnswersApi
{
    private const string Address = "/{country}/{edition}/questions/{number}";
    private const string ClosingAddress = $"/{{country}}/{{edition}}/{PortalUrls.Closing}";

    public static void Map(RouteGroupBuilder api, RouteGroupBuilder twins)
    {
        api.MapGet("/answers", ListAsync)
            .WithTags("Answers")
            .Named(
                "listAnswers",
                "Answers",
                "With parts, selection, notes, citations, links, discrepancies and source lines."
            )
            .IsListWith(
                ResponseFilter.Country,
                ResponseFilter.Edition,
                ResponseFilter.Section,
                ResponseFilter.Question
            );
        api.MapGet("/responses" + Address, FindAsync)
            .WithTags("Answers")
            .Named(
                "getAnswer",
                "A question of a response",
                "The question with its answer, which is null where the question was not found in the file."
            )
            .ProducesProblem(StatusCodes.Status404NotFound);
        twins.MapGet(Address + PortalUrls.Twin, FindAsync);
        twins.MapGet(
            ClosingAddress + PortalUrls.Twin,
            (
                string country,
                string edition,
                ResponseFrameQuery frames,
                UnpublishedResponsesQuery unpublished,
                AnswersQuery query,
                CancellationToken cancellation
            ) => FindAsync(country, edition, PortalUrls.Closing, frames, unpublished, query, cancellation)
        );
    }

    private static async Task<PagedList<AnswerItem>> ListAsync(
        ListPage page,
        HttpRequest request,
        AnswersQuery query,
        CancellationToken cancellation
    )
    {
        var list = await query.ListAsync(ResponseFilter.Of(request.Query), page.Request, cancellation);
        return page.Of(list.Total, list.Items);
    }

    private static async Task<Results<Ok<ResponseQuestion>, ProblemHttpResult>> FindAsync(
        [Description("Code of the Member State, “uzb”.")] string country,
        [Description("Edition of the Survey, “2024”.")] string edition,
        [Description("Number of the question, “15”, “49a”, or “closing” and “consent”.")] string number,
        ResponseFrameQuery frames,
        UnpublishedResponsesQuery unpublished,
        AnswersQuery query,
        CancellationToken cancellation
    )
    {
        if (await frames.FindAsync(country, edition, cancellation) is not { } frame)
            return await Missing.ResponseAsync(unpublished, country, edition, cancellation);

        var question = frame.Questions.FirstOrDefault(candidate =>
            string.Equals(candidate.Number, number, StringComparison.OrdinalIgnoreCase)
        );
        if (question is null)
            return Missing.Named($"The form of the edition “{edition}” has no question “{number}”.");

        return TypedResults.Ok(
            new ResponseQuestion(
                frame.Key.Country,
                frame.Key.Edition,
                question.SectionCode,
                question.Number,
                question.Text,
                await query.FindAsync(frame.ResponseId, question.Number, cancellation),
                PortalUrls.Question(frame.Key, question.Number),
                PortalUrls.ApiQuestion(frame.Key, question.Number)
            )
        );
    }
}
