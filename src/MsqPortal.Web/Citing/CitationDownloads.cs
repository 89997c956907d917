using System.Text;
using MsqPortal.Web.Downloads;
using MsqPortal.Web.Pages.Questions;

namespace MsqPortal.Web.Citing;

/// <summary>How to cite an answer, below the address of its page: <c>/uzb/2024/questions/15/cite.bib</c>.</summary>
public static class CitationDownloads
{
    public static void MapCitationDownloads(this WebApplication app)
    {
        foreach (var format in CitationFormat.All)
        {
            app.MapMethods(
                $"/{{country}}/{{edition}}/questions/{{number}}/cite.{format.Extension}",
                SearchDownloads.Verbs,
                (string country, string edition, string number, HttpContext http, QuestionQuery query) =>
                    WriteAsync(format, country, edition, number, http, query)
            );
            app.MapMethods(
                $"/{{country}}/{{edition}}/{PortalUrls.Closing}/cite.{format.Extension}",
                SearchDownloads.Verbs,
                (string country, string edition, HttpContext http, QuestionQuery query) =>
                    WriteAsync(format, country, edition, PortalUrls.Closing, http, query)
            );
        }
    }

    private static async Task<IResult> WriteAsync(
        CitationFormat format,
        string country,
        string edition,
        string number,
        HttpContext http,
        QuestionQuery query
    )
    {
        // What is not answered cannot be cited, and the consent has no page.
        if (
            await query.FindAsync(country, edition, number, http.RequestAborted) is not { Answer: { } answer } content
            || !PortalUrls.HasQuestionPage(content.Question.Number)
        )
            return Results.NotFound();

        var address = PortalUrls.Citation(content.Frame.Key, content.Question.Number, format.Extension);
        if (http.Request.Path.ToUriComponent() != address)
            return Results.Redirect(http.Request.PathBase + address, permanent: true);

        var reference = AnswerReference.Of(content, answer, AbsoluteUrls.Origin(http.Request));
        http.Response.Headers.ContentDisposition = DownloadName.Header(
            "attachment",
            $"{reference.Id}.{format.Extension}"
        );
        return Results.Text(format.Write(reference), format.ContentType, new UTF8Encoding(false));
    }
}
