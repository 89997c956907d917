using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Search;

/// <summary>Plain text as HTML in which stretches stand in <c>mark</c>: encoded first, marked after.</summary>
public sealed record MarkedHtml(string Html)
{
    public IHtmlContent Content => new HtmlString(Html);

    /// <summary>The text without marks.</summary>
    public string Text =>
        WebUtility.HtmlDecode(
            Html.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal)
        );

    public bool HasMarks => Html.Contains("<mark>", StringComparison.Ordinal);

    public IHtmlContent WithBreaks => LineBreaks.OfHtml(Html);

    public static MarkedHtml Of(string text, IReadOnlyList<MatchedStretch> stretches)
    {
        var html = new StringBuilder();
        var index = 0;
        foreach (var stretch in stretches)
        {
            html.Append(WebUtility.HtmlEncode(text[index..stretch.Start]));
            html.Append("<mark>").Append(WebUtility.HtmlEncode(text[stretch.Start..stretch.End])).Append("</mark>");
            index = stretch.End;
        }

        return new MarkedHtml(html.Append(WebUtility.HtmlEncode(text[index..])).ToString());
    }
}
