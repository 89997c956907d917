using Microsoft.Extensions.Options;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.About;

public sealed class AboutPage(IOptions<PortalSettings> settings, RespondentContactPolicy policy) : PortalPage
{
    public override string Title => PortalText.Of("About.Title");

    public override string Description => PortalText.Of("About.Description");

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(Title)];

    public override bool ShowsOriginalText => false;

    public bool ShowsContact => policy.ShowsContact;

    /// <summary>Null when no address is set: then the sentence is left out.</summary>
    public string? ErrorReportAddress =>
        string.IsNullOrWhiteSpace(settings.Value.ErrorReportAddress) ? null : settings.Value.ErrorReportAddress.Trim();

    public string ErrorReportLink =>
        ErrorReportAddress!.Contains('@') ? $"mailto:{ErrorReportAddress}" : ErrorReportAddress;
}
