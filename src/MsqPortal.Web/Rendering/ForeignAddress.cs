namespace MsqPortal.Web.Rendering;

/// <summary>Addresses of other sites: which of them may become a link, and what such a link tells about the reader.</summary>
public static class ForeignAddress
{
    public const string Relation = "noopener noreferrer nofollow";

    private const string UsualScheme = "https://";

    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme is ("http" or "https");

    /// <summary>The usual scheme goes without saying; everything else is shown as it is.</summary>
    public static string Shown(string address) =>
        address.StartsWith(UsualScheme, StringComparison.OrdinalIgnoreCase) ? address[UsualScheme.Length..] : address;
}
