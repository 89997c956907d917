namespace MsqPortal.Web;

/// <summary>Addresses that are read away from the portal: in files, feeds, citations and print.</summary>
public static class AbsoluteUrls
{
    /// <summary>What stands before a path in an absolute address.</summary>
    public static string Origin(HttpRequest request) =>
        // HTTP/1.0 may come without a host.
        $"{request.Scheme}://{(request.Host.HasValue ? request.Host.ToUriComponent() : "localhost")}{request.PathBase.ToUriComponent()}";
}
