namespace MsqPortal.Data;

/// <summary>What kind of site a link leads to, as far as its host tells.</summary>
public enum LinkKind
{
    /// <summary>Nothing is known about the host.</summary>
    Other,

    /// <summary>A public database of legislation.</summary>
    LegalDatabase,

    /// <summary>A site of a government.</summary>
    Government,

    /// <summary>A social network, a messenger, a video platform.</summary>
    SocialMedia,

    /// <summary>A news site.</summary>
    News,

    /// <summary>A site of an international organization.</summary>
    International,
}

/// <summary>An address that answers link to; it lives as long as a mention names it.</summary>
public class PortalLink
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The address as its first mention gives it, made clickable.</summary>
    public required string Url { get; set; }

    /// <summary>
    /// SHA-256 of what addresses are compared by (no scheme, no "www."), 64 hexadecimal digits; unique, because an address
    /// may be too long for an index.
    /// </summary>
    public required string KeyHash { get; set; }

    /// <summary>Host in lower case, without "www.".</summary>
    public required string Host { get; set; }

    /// <summary>What kind of site it is.</summary>
    public LinkKind Kind { get; set; }

    /// <summary>The document of a legal database behind it; null when it is none.</summary>
    public long? LegalDocumentId { get; set; }

    /// <summary>Language of the database's interface as the address names it, "ru"; null when it names none.</summary>
    public string? Language { get; set; }

    /// <summary>The element of the document that the address points to, without "#"; null without one.</summary>
    public string? Anchor { get; set; }

    /// <summary>The date on which the address pins the edition in force; null when it pins none.</summary>
    public DateOnly? EditionDate { get; set; }

    /// <summary>The document of a legal database behind it.</summary>
    public LegalDocument? LegalDocument { get; set; }

    /// <summary>Every mention.</summary>
    public List<LinkMention> Mentions { get; } = [];

    /// <summary>Where it is named: the mentions without repeats.</summary>
    public List<PortalLinkPlace> Places { get; } = [];
}

/// <summary>
/// A Member State and a section whose answers name a link; kept by <c>refresh_figures</c> of the database, so that filters and
/// their counts need not read every mention.
/// </summary>
public class PortalLinkPlace
{
    /// <summary>The link.</summary>
    public long PortalLinkId { get; set; }

    /// <summary>The Member State.</summary>
    public required string Iso3 { get; set; }

    /// <summary>Code of the section; empty for questions that belong to none.</summary>
    public required string SectionCode { get; set; }

    /// <summary>The link.</summary>
    public PortalLink PortalLink { get; set; } = null!;
}
