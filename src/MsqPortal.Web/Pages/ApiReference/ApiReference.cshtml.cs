namespace MsqPortal.Web.Pages.ApiReference;

/// <summary>The reference of the API: Scalar's script, served from here, reads the description and shows it.</summary>
public sealed class ApiReferencePage : PortalPage
{
    public override string Title => "The data, for programs";

    public override string Description =>
        "Every address of the API, with its parameters and the fields of its answers.";

    public override string DataUrl => PortalUrls.OpenApi;
}
