using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
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
            )
            .Produces<LookupReply>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        twins.MapGet(PortalUrls.Lookup + PortalUrls.Twin, FindAsync);
    }

    private static async Task<Results<Ok<LookupReply>, ProblemHttpResult>> FindAsync(
        [Description("An address, a document id, an act’s number, a citation, a title or a quotation.")] string? q,
        LookupQuery lookup,
        CancellationToken cancellation
    ) =>
        QueryText.Clean(q).Length == 0
            ? TypedResults.Problem(
                "“q” is empty: nothing was looked up. It takes an address, a document id, an act’s number, a citation, a title or a quotation.",
                statusCode: StatusCodes.Status400BadRequest
            )
            : TypedResults.Ok(await lookup.FindAsync(q, cancellation));
}
