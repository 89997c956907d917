namespace MsqPortal.Data;

/// <summary>An address that answers link to; it lives as long as a mention names it.</summary>
public class PortalLink
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The cited address made clickable: scheme added, stray punctuation removed, the rest kept.</summary>
    public required string Url { get; set; }

    /// <summary>SHA-256 of <see cref="Url"/> in UTF-8, 64 hexadecimal digits; unique, because an address may be too long for an index.</summary>
    public required string UrlHash { get; set; }

    /// <summary>Host in lower case, without "www.".</summary>
    public required string Host { get; set; }

    /// <summary>Every mention.</summary>
    public List<LinkMention> Mentions { get; } = [];
}
