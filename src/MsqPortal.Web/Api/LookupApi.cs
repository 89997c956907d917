using System.ComponentModel;
using MsqPortal.Web.Lookup;

namespace MsqPortal.Web.Api;

/// <summary>The JSON twin of <c>/lookup</c>: <c>{verdict, results[]{kind,url,label,text,startLine,note}}</c>.</summary>
internal static class LookupApi
{
    public static void Map(RouteGroupBuilder api, RouteGroupBuilder twins)
    {
        api.MapGet(PortalUrls.Lookup, FindAsync)
            .WithTags("Lookup")
            .Named(
                "lookUp",
                "Look up",
                "Leads from an address, a number, a title or a quotation to its act or answer. An act is no confirmation of what a text says of it."
            );
        twins.MapGet(PortalUrls.Lookup + PortalUrls.Twin, FindAsync);
    }

    private static Task<LookupReply> FindAsync(
        [Description("An address, a document id, an act’s number, a citation, a title or a quotation.")] string? q,
        LookupQuery lookup,
        CancellationToken cancellation
    ) => lookup.FindAsync(q, cancellation);
}
