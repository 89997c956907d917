using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Api;

/// <summary>What the blank forms ask: the sections and questions of every edition.</summary>
internal static class FormsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet(
                "/sections",
                async (ListPage page, HttpRequest request, FormsQuery query, CancellationToken cancellation) =>
                {
                    var list = await query.SectionsAsync(ResponseFilter.Of(request.Query), page.Request, cancellation);
                    return page.Of(list.Total, list.Items);
                }
            )
            .WithTags("Questionnaires")
            .Named("listSections", "Sections", "The sections of the blank forms, with the numbers of their questions.")
            .IsListWith(ResponseFilter.Edition);
        api.MapGet(
                "/questions",
                async (ListPage page, HttpRequest request, FormsQuery query, CancellationToken cancellation) =>
                {
                    var list = await query.QuestionsAsync(ResponseFilter.Of(request.Query), page.Request, cancellation);
                    return page.Of(list.Total, list.Items.Select(QuestionItem.Of));
                }
            )
            .WithTags("Questionnaires")
            .Named("listQuestions", "Questions", "The questions of the blank forms, as printed.")
            .IsListWith(ResponseFilter.Edition, ResponseFilter.Section, ResponseFilter.Question);
    }

    /// <param name="Section">Code of the section; null for the closing question and the consent.</param>
    /// <param name="IsNumbered">The number is printed.</param>
    /// <param name="FoundCount">Stored responses whose file has the question.</param>
    /// <param name="AnswerCount">Those of them that answer it with text.</param>
    /// <param name="AnswersUrl">Every place where it was found, answered or not.</param>
    internal sealed record QuestionItem(
        string Edition,
        string? Section,
        string Number,
        bool IsNumbered,
        string? Heading,
        string Text,
        bool IsMandatory,
        bool IsNew,
        IReadOnlyList<string> Boxes,
        IReadOnlyList<string> Notes,
        int FoundCount,
        int AnswerCount,
        string AnswersUrl
    )
    {
        public static QuestionItem Of(FormQuestion question) =>
            new(
                question.Edition,
                question.Section,
                question.Number,
                question.IsNumbered,
                question.Heading,
                question.Text,
                question.IsMandatory,
                question.IsNew,
                question.Boxes,
                question.Notes,
                question.FoundCount,
                question.AnswerCount,
                PortalUrls.ApiAnswersTo(question.Edition, question.Number)
            );
    }
}
