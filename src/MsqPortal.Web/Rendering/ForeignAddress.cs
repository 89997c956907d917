using System.Text;

namespace MsqPortal.Web.Rendering;

/// <summary>Addresses of other sites: which of them may become a link, and what such a link tells about the reader.</summary>
public static class ForeignAddress
{
    public const string Relation = "noopener noreferrer nofollow";

    private const string SchemeEnd = "://";
    private const string UsualScheme = "https://";

    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme is ("http" or "https");

    /// <summary>
    /// With the host that a browser asks for, in Latin letters: of "pаypal.example" a Cyrillic "а" is seen by nobody.
    /// </summary>
    public static string Asked(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var parsed) || Ascii.IsValid(parsed.Host))
            return address;
        var start = address.IndexOf(SchemeEnd, StringComparison.Ordinal) + SchemeEnd.Length;
        return address.AsSpan(start).StartsWith(parsed.Host, StringComparison.OrdinalIgnoreCase)
            ? $"{address[..start]}{parsed.IdnHost}{address[(start + parsed.Host.Length)..]}"
            : address;
    }

    /// <summary>The usual scheme goes without saying; everything else is shown as it is.</summary>
    public static string Shown(string address) =>
        address.StartsWith(UsualScheme, StringComparison.OrdinalIgnoreCase) ? address[UsualScheme.Length..] : address;
}
