using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Api;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Hosting;

/// <summary>Says why a request is not answered, where no page can be made: it takes neither the database nor a template.</summary>
internal static class PlainPage
{
    /// <param name="context">Nothing of the answer is sent yet.</param>
    /// <param name="status">400 and above.</param>
    /// <param name="heading">Key of a text.</param>
    /// <param name="explanation">Key of a text: what to do.</param>
    public static async Task SendAsync(HttpContext context, int status, string heading, string explanation)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        if (ProgramRequests.Includes(context))
        {
            Language.English.Use();
            await response.WriteAsJsonAsync(
                new ProblemDetails
                {
                    Status = status,
                    Title = PortalText.Of(heading),
                    Detail = PortalText.Of(explanation),
                },
                options: null,
                contentType: "application/problem+json"
            );
            return;
        }

        var language = Language.Of(context.Request.Path.Value!.Split('/', 3).ElementAtOrDefault(1)) ?? Language.English;
        language.Use();
        var (title, words) = (Encoded(heading), Encoded(explanation));
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{language.Code}" dir="{language.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="/portal.css">
            </head>
            <body>
            <main class="page"><article class="listing"><header><p class="kicker">{status}</p><h1>{title}</h1><p class="lede">{words}</p></header></article></main>
            </body>
            </html>
            """,
            Encoding.UTF8
        );
    }

    private static string Encoded(string key) => HtmlEncoder.Default.Encode(PortalText.Of(key));
}
