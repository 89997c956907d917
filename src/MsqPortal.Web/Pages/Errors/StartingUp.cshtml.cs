using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Errors;

/// <summary>Stands in for every page until the first import has ended; needs no database.</summary>
public sealed class StartingUpPage : PortalPage
{
    public override string Title => PortalText.Of("Errors.Starting");

    public override bool HasTranslations => false;

    public override bool ShowsOriginalText => false;

    public override int? RefreshSeconds => 2;
}
