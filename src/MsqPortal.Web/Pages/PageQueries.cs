using MsqPortal.Web.Languages;
using MsqPortal.Web.Lookup;
using MsqPortal.Web.Pages.Design;
using MsqPortal.Web.Pages.Discrepancies;
using MsqPortal.Web.Pages.Home;
using MsqPortal.Web.Pages.Imports;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Lookup;
using MsqPortal.Web.Pages.Portals;
using MsqPortal.Web.Pages.Questions;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Pages.Sections;
using MsqPortal.Web.Pages.Source;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Pages;

/// <summary>Each page asks one query object, which projects straight to what the page shows.</summary>
public static class PageQueries
{
    public static void AddPageQueries(this IServiceCollection services)
    {
        services.AddScoped<ActDiscrepanciesQuery>();
        services.AddScoped<ActLinksQuery>();
        services.AddScoped<BoardQuery>();
        services.AddSingleton<CaseLayout>();
        services.AddSingleton<CountryNames>();
        services.AddScoped<DesignQuery>();
        services.AddSingleton<StyleTokens>();
        services.AddScoped<DiscrepanciesQuery>();
        services.AddScoped<DocumentFigureQuery>();
        services.AddScoped<HomeQuery>();
        services.AddScoped<ImportsQuery>();
        services.AddScoped<LegalActFacetsQuery>();
        services.AddScoped<LegalActQuery>();
        services.AddScoped<LegalActsQuery>();
        services.AddScoped<ActLookup>();
        services.AddScoped<AnswerLookup>();
        services.AddSingleton<AnswerIndex>();
        services.AddScoped<AnswerSearchQuery>();
        services.AddScoped<ActNumbersQuery>();
        services.AddScoped<NamedStateQuery>();
        services.AddScoped<OtherSearchesQuery>();
        services.AddScoped<FoundNeighboursQuery>();
        services.AddScoped<PlaceDetailsQuery>();
        services.AddScoped<QuotationLookup>();
        services.AddScoped<TitleLookup>();
        services.AddScoped<AddressLookup>();
        services.AddScoped<DateLookup>();
        services.AddScoped<OwnAddressLookup>();
        services.AddScoped<LookupReplies>();
        services.AddScoped<LookupQuery>();
        services.AddScoped<LookupExamplesQuery>();
        services.AddScoped<OverviewQuery>();
        services.AddScoped<PortalsFacetsQuery>();
        services.AddScoped<PortalsQuery>();
        services.AddScoped<QuestionQuery>();
        services.AddScoped<ResponseFiguresQuery>();
        services.AddScoped<ResponseFrameQuery>();
        services.AddScoped<SectionQuery>();
        services.AddScoped<SourceQuery>();
        services.AddScoped<SheetQuery>();
        services.AddScoped<StoredResponsesQuery>();
        services.AddScoped<UnpublishedResponsesQuery>();
        services.AddScoped<WholePortalQuery>();
    }
}
