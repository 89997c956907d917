namespace MsqPortal.Data;

/// <summary>A legal act that answers of one Member State name; it lives as long as a citation names it.</summary>
public class LegalAct
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The Member State whose answers name the act.</summary>
    public required string Iso3 { get; set; }

    /// <summary>The act's identity and public address, "uz-decree-2020-10-05-6079"; unique.</summary>
    public required string Slug { get; set; }

    /// <summary>Type as cited, "Decree"; null when no citation states it.</summary>
    public string? Type { get; set; }

    /// <summary>Issuer as cited; null when no citation states it.</summary>
    public string? Issuer { get; set; }

    /// <summary>Number as cited, with prefix and suffix; null when no citation states it.</summary>
    public string? Number { get; set; }

    /// <summary>Date of the act; null when no citation states it.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Title as cited; null when no citation states it.</summary>
    public string? Title { get; set; }

    /// <summary>The Member State.</summary>
    public MemberState MemberState { get; set; } = null!;

    /// <summary>Every mention.</summary>
    public List<Citation> Citations { get; } = [];
}
