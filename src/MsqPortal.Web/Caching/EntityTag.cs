using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace MsqPortal.Web.Caching;

/// <summary>
/// A strong entity tag over a body, and 304 for who has it already (RFC 9110, 8.8.3 and 13.1.2). An import changes one
/// response after another, so that nothing short of the body tells whether it is still the same.
/// </summary>
internal static class EntityTag
{
    public static string Of(ReadOnlySpan<byte> body) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 16))}\"";

    /// <summary>"If-None-Match" is compared weakly: a proxy may have weakened a tag of ours.</summary>
    public static bool IsKnown(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && request
            .GetTypedHeaders()
            .IfNoneMatch.Any(known =>
                known.Equals(EntityTagHeaderValue.Any) || known.Compare(new EntityTagHeaderValue(tag), false)
            );
}
