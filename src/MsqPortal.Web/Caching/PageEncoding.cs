using System.Net.Http.Headers;
using Microsoft.Extensions.Primitives;

namespace MsqPortal.Web.Caching;

/// <summary>
/// The encoding in which a page is sent: "br", "gzip" or, as it is, the empty string. Browsers and attackers write lists without
/// end; a page has these three forms and no other.
/// </summary>
internal static class PageEncoding
{
    // Smallest first: it wins among those that a client likes equally.
    private static readonly string[] Made = ["br", "gzip"];

    /// <param name="accepted">The header Accept-Encoding (RFC 9110, 12.5.3).</param>
    public static string Of(StringValues accepted)
    {
        var best = "";
        var bestQuality = 0.0;
        foreach (var encoding in Made)
        {
            var quality = QualityOf(encoding, accepted);
            if (quality > bestQuality)
                (best, bestQuality) = (encoding, quality);
        }

        return best;
    }

    private static double QualityOf(string encoding, StringValues accepted)
    {
        var ofAny = 0.0;
        foreach (var list in accepted)
        {
            foreach (var range in list.AsSpan().Split(','))
            {
                var item = list.AsSpan(range).Trim();
                var end = item.IndexOf(';');
                var name = end < 0 ? item : item[..end].TrimEnd();
                if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase))
                    return Quality(item);
                if (name is "*")
                    ofAny = Quality(item);
            }
        }

        return ofAny;
    }

    private static double Quality(ReadOnlySpan<char> item) =>
        !item.Contains(';') ? 1
        : StringWithQualityHeaderValue.TryParse(item.ToString(), out var read) ? read.Quality ?? 1
        : 0;
}
