namespace MsqPortal.Parsing.Links;

/// <summary>Makes a cited address clickable.</summary>
internal static class LinkAddress
{
    private const string ClosingPunctuation = ".,;:!?'\"”’»]*>|";

    private static readonly string[] Schemes = ["http://", "https://"];

    /// <summary>
    /// Rule "Addresses": a missing scheme is added, punctuation that closes the sentence is removed; host, path, query
    /// and fragment stay as cited. Only <c>http</c> and <c>https</c> become links.
    /// </summary>
    /// <returns>Null when the text is no such address.</returns>
    public static (string Url, string Host)? Read(string raw)
    {
        var address = TrimPunctuation(raw.Trim());
        if (!Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            if (address.Contains(':', StringComparison.Ordinal) && !address.Contains('/', StringComparison.Ordinal))
                return null;
            address = "https://" + address;
        }

        if (
            !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.UserInfo.Length > 0
            || !uri.Host.Contains('.', StringComparison.Ordinal)
        )
            return null;
        if (HostOf(uri) is not { } host)
            return null;
        return (address, host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host);
    }

    // Some hosts pass for an address and have no form that DNS could look up; Uri tells only by throwing.
    private static string? HostOf(Uri uri)
    {
        try
        {
            return uri.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>The address without punctuation of the sentence around it.</summary>
    public static string TrimPunctuation(string address)
    {
        var end = address.Length;
        // A bracket that opens within the address belongs to it.
        var surplus = address.AsSpan().Count(')') - address.AsSpan().Count('(');
        while (
            end > 0
            && (
                ClosingPunctuation.Contains(address[end - 1], StringComparison.Ordinal)
                || (address[end - 1] == ')' && surplus > 0)
            )
        )
        {
            end--;
            if (address[end] == ')')
                surplus--;
        }

        return address[..end];
    }
}
