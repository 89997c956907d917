using System.Collections.Immutable;
using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.LegalActs;

namespace MsqPortal.Web.Api;

/// <summary>The acts as JSON, with the filters and orders of the page.</summary>
internal static class LegalActsApi
{
    private const string Address = PortalUrls.LegalActs + "/{slug}";

    public static void Map(RouteGroupBuilder api, RouteGroupBuilder twins)
    {
        api.MapGet(PortalUrls.LegalActs, ListAsync)
            .WithTags("Legal acts")
            .Named("listLegalActs", "Legal acts", "Every legal act that the responses name.")
            .IsListWith(
                new(LegalActsFilter.TypeParameter, $"Type as cited, “Decree”; “{LegalActsFilter.NotStated}” for none."),
                new(LegalActsFilter.IssuerParameter, $"Issuer as cited; “{LegalActsFilter.NotStated}” for none."),
                new(LegalActsFilter.YearParameter, $"Year of its date; “{LegalActsFilter.NotStated}” for none."),
                new(LegalActsFilter.SectionParameter, "Code of a section that cites it, “D”."),
                new(LegalActsFilter.HostParameter, "Code of a legal database that has its document, “lex.uz”."),
                ResponseFilter.Country with
                {
                    Description = "Code of a Member State whose responses cite it, “uzb”.",
                },
                new(LegalActsFilter.DiscrepancyParameter, "“yes” or “no”: a contradiction or a hint involves it."),
                new(
                    LegalActsFilter.SortParameter,
                    "“newest” unless stated, “oldest”, “cited” or “name”.",
                    IsRepeatable: false
                )
            );
        api.MapGet(Address, FindAsync)
            .WithTags("Legal acts")
            .Named("getLegalAct", "A legal act", "With every citation and every link to its documents.")
            .Produces(StatusCodes.Status301MovedPermanently)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);
        twins.MapGet(PortalUrls.LegalActs + PortalUrls.Twin, ListAsync);
        twins.MapGet(Address + PortalUrls.Twin, FindAsync);
    }

    private static async Task<PagedList<ActItem>> ListAsync(
        ListPage page,
        HttpRequest request,
        LegalActsQuery query,
        CancellationToken cancellation
    )
    {
        var list = await query.ListAsync(LegalActsFilter.Of(request.Query), page.Request, cancellation);
        return page.Of(list.Total, list.Items.Select(ActItem.Of));
    }

    private static async Task<Results<Ok<ActDetail>, RedirectHttpResult, ProblemHttpResult>> FindAsync(
        [Description("Name of the act, “uz-decree-2020-10-05-6079”; a former name leads to the present one.")]
            string slug,
        LegalActQuery query,
        CancellationToken cancellation
    )
    {
        if (await query.FindAsync(slug, cancellation) is { } act)
            return TypedResults.Ok(ActDetail.Of(act));
        return await query.FindFormerAsync(slug, cancellation) switch
        {
            null => Missing.Named($"No legal act has the address “{slug}”."),
            { PresentSlug: { } present } => TypedResults.Redirect(PortalUrls.ApiLegalAct(present), permanent: true),
            _ => Missing.Gone($"No response cites the legal act with the address “{slug}” any more."),
        };
    }
}

/// <param name="Type">Type as cited.</param>
/// <param name="IsInternational">The portal's own reading: the act belongs to no state, and responses only cite it.</param>
/// <param name="Titles">Titles as cited; empty when none was read.</param>
/// <param name="Questions">Numbers of the citing questions, in the form's order.</param>
/// <param name="Url">The act's page.</param>
internal record ActItem(
    string Slug,
    string? Type,
    bool IsInternational,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    IReadOnlyList<string> Titles,
    ImmutableArray<string> DocumentIds,
    int CitationCount,
    ImmutableArray<string> Questions,
    bool HasDiscrepancy,
    string Url
)
{
    public static ActItem Of(ListedAct act) =>
        new(
            act.Slug,
            act.Type,
            act.IsInternational,
            act.Issuer,
            act.Number,
            act.Date,
            act.Titles,
            [.. act.Documents.Select(document => document.Number)],
            act.CitationCount,
            [.. act.Answers.Select(answer => answer.Question).Distinct()],
            act.HasDiscrepancy,
            PortalUrls.LegalAct(act.Slug)
        );
}

internal sealed record ActDetail(
    string Slug,
    string? Type,
    bool IsInternational,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    IReadOnlyList<string> Titles,
    ImmutableArray<string> DocumentIds,
    int CitationCount,
    ImmutableArray<string> Questions,
    bool HasDiscrepancy,
    string Url,
    ImmutableArray<CitationItem> Citations,
    ImmutableArray<LinkItem> Links
)
    : ActItem(
        Slug,
        Type,
        IsInternational,
        Issuer,
        Number,
        Date,
        Titles,
        DocumentIds,
        CitationCount,
        Questions,
        HasDiscrepancy,
        Url
    )
{
    public static ActDetail Of(ActContent act) =>
        new(
            act.Slug,
            act.Type,
            act.IsInternational,
            act.Issuer,
            act.Number,
            act.Date,
            act.Titles,
            [.. act.Documents.Select(document => document.Number)],
            act.Citations.Length,
            [.. act.Citations.Select(citation => citation.Place.Question).Distinct()],
            act.HasDiscrepancy,
            PortalUrls.LegalAct(act.Slug),
            [.. act.Citations.Select(citation => CitationItem.Of(act, citation))],
            [.. ActReading.Of(act).Addresses.Select(LinkItem.Of)]
        );
}

/// <param name="Country">Code of the Member State that cites it, "uzb".</param>
/// <param name="Pinpoints">Places as written; empty when none was read.</param>
/// <param name="Url">The document linked there.</param>
internal sealed record CitationItem(
    string Question,
    string Country,
    string Edition,
    string Text,
    string Sentence,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Title,
    IReadOnlyList<string> Pinpoints,
    string? Url,
    string? DocumentId,
    int StartLine,
    string Confidence
)
{
    public static CitationItem Of(ActContent act, ActCitation citation) =>
        new(
            citation.Place.Question,
            citation.Place.Key.Country,
            citation.Place.Key.Edition,
            citation.Text,
            citation.Sentence,
            citation.Type,
            citation.Issuer,
            citation.Number,
            citation.Date,
            citation.Title,
            citation.Pinpoints,
            citation.Url,
            act.DocumentOf(citation)?.Number,
            citation.Place.Line,
            citation.Confidence.ToString().ToLowerInvariant()
        );
}

internal sealed record LinkItem(
    string Url,
    ImmutableArray<string> RawUrls,
    string DocumentId,
    string? Language,
    string? Anchor,
    ImmutableArray<string> Questions,
    ImmutableArray<int> Lines
)
{
    public static LinkItem Of(CitedAddress address) =>
        new(
            address.Url,
            [.. address.Mentions.Select(mention => mention.RawUrl).Distinct()],
            address.Mentions[0].Number,
            address.Mentions[0].Language,
            address.Mentions[0].Anchor,
            [.. address.Mentions.Select(mention => mention.Place.Question).Distinct()],
            [.. address.Mentions.Select(mention => mention.Place.Line).Distinct()]
        );
}
