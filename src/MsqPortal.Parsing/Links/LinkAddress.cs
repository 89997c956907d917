namespace MsqPortal.Parsing;

/// <summary>Makes a cited address clickable, and tells which addresses lead to the same place.</summary>
public static class LinkAddress
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
        return (address, WithoutWww(host));
    }

    /// <summary>
    /// What addresses are compared by: the scheme, "www." and an empty path make no difference; path, query and fragment do.
    /// </summary>
    /// <param name="url">A clickable address.</param>
    public static string ComparisonKey(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || HostOf(uri) is not { } host)
            return url;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{WithoutWww(host)}{port}{uri.PathAndQuery}{uri.Fragment}";
    }

    private static string WithoutWww(string host) =>
        host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

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
