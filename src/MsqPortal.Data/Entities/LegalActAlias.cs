namespace MsqPortal.Data;

/// <summary>A former public address of an act that was renamed or merged; it redirects for ever.</summary>
public class LegalActAlias
{
    /// <summary>The former slug; unique.</summary>
    public required string Slug { get; set; }

    /// <summary>The act that it leads to.</summary>
    public long LegalActId { get; set; }

    /// <summary>The act that it leads to.</summary>
    public LegalAct LegalAct { get; set; } = null!;
}
