namespace MsqPortal.Data;

/// <summary>
/// A former public address of an act: it redirects for ever where the act was renamed or merged, and says that the act is
/// gone where no response cites it any more.
/// </summary>
public class LegalActAlias
{
    /// <summary>The former slug; unique.</summary>
    public required string Slug { get; set; }

    /// <summary>The act that it leads to; null when no response cites the act any more.</summary>
    public long? LegalActId { get; set; }

    /// <summary>The act that it leads to; null when no response cites the act any more.</summary>
    public LegalAct? LegalAct { get; set; }
}
