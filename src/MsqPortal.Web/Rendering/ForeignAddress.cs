namespace MsqPortal.Web.Rendering;

/// <summary>Addresses of other sites: which of them may become a link, and what such a link tells about the reader.</summary>
public static class ForeignAddress
{
    public const string Relation = "noopener noreferrer nofollow";

    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme is ("http" or "https");

    public static string WithoutScheme(string address) =>
        address.Contains("://", StringComparison.Ordinal) ? address.Split("://", 2)[1].TrimEnd('/') : address;
}
