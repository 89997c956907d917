using Microsoft.AspNetCore.Html;

namespace MsqPortal.Web.Rendering;

/// <summary>A row of words joined by slashes is one word to a browser, and too long for a phone.</summary>
public static class LineBreaks
{
    public static IHtmlContent AfterSlashes(string text)
    {
        var content = new HtmlContentBuilder();
        foreach (var (index, piece) in text.Split('/').Index())
        {
            if (index > 0)
                content.Append("/").AppendHtml("<wbr>");
            content.Append(piece);
        }

        return content;
    }
}
