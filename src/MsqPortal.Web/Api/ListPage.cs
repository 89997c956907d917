using System.Globalization;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Api;

/// <summary>
/// Which page of a list a program asks for with <c>page</c> and <c>pageSize</c>, and the links from it to its neighbours
/// (RFC 8288), which keep the filters.
/// </summary>
internal sealed record ListPage(PageRequest Request, HttpContext Context)
{
    public const string SizeParameter = "pageSize";

    public static ValueTask<ListPage> BindAsync(HttpContext context) =>
        ValueTask.FromResult(
            new ListPage(
                new PageRequest(
                    Number(context, ListState.PageParameter),
                    Number(context, SizeParameter),
                    PortalApi.UsualPageSize
                ),
                context
            )
        );

    public PagedList<T> Of<T>(int total, IEnumerable<T> items)
    {
        LinkPages(Context, Request, total);
        return new PagedList<T>(total, [.. items]);
    }

    /// <summary>Sets the header that leads to the other pages.</summary>
    public static void LinkPages(HttpContext context, PageRequest request, int total)
    {
        var pager = new Pager(ListState.Of(context.Request), request, total);
        (string Relation, string? Url)[] links =
        [
            ("first", pager.State.PageUrl(1)),
            ("prev", pager.PreviousUrl),
            ("next", pager.NextUrl),
            ("last", pager.State.PageUrl(pager.PageCount)),
        ];
        context.Response.Headers.Link = string.Join(
            ", ",
            links.Where(link => link.Url is not null).Select(link => $"<{link.Url}>; rel=\"{link.Relation}\"")
        );
    }

    // What makes no sense is taken for the usual value, as on the pages.
    private static int? Number(HttpContext context, string name) =>
        int.TryParse(
            context.Request.Query[name].FirstOrDefault(),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
