namespace MsqPortal.Web.Pages.Errors;

/// <summary>Stands in for every page until the first import has ended; needs no database.</summary>
public sealed class StartingUpPage : PortalPage
{
    public override string Title => "The portal is starting";

    public override int? RefreshSeconds => 2;
}
