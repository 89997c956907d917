namespace MsqPortal.Data;

/// <summary>
/// A legal act as the answers of one Member State cite it (the work of FRBR and ELI); it lives as long as a citation or a
/// link to one of its documents names it.
/// </summary>
public class LegalAct
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The Member State whose answers name the act; an international act is not its own.</summary>
    public required string Iso3 { get; set; }

    /// <summary>The act's identity and public address, "uz-decree-2020-10-05-6079"; unique.</summary>
    public required string Slug { get; set; }

    /// <summary>Type as most citations state it, "Decree"; null when none does.</summary>
    public string? Type { get; set; }

    /// <summary>
    /// It belongs to no state: an organization of states issued it, or several states agreed on it. Type and issuer are still as cited.
    /// </summary>
    public bool IsInternational { get; set; }

    /// <summary>Issuer as most citations state it; null when none does.</summary>
    public string? Issuer { get; set; }

    /// <summary>Number as most citations write it, without prefix and with suffix; null when none states one.</summary>
    public string? Number { get; set; }

    /// <summary>Date as most citations state it; null when none does.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>
    /// Distinct titles as cited, the most frequent first; for an act known by its document alone, the words beside its links.
    /// </summary>
    public List<string> Titles { get; set; } = [];

    /// <summary>A discrepancy that is more than a note involves the act.</summary>
    public bool HasDiscrepancy { get; set; }

    /// <summary>How many citations name it; kept by <c>refresh_figures</c> of the database, as the two below are.</summary>
    public int CitationCount { get; private set; }

    /// <summary>Codes of the sections whose answers cite it, distinct and in order.</summary>
    public List<string> SectionCodes { get; private set; } = [];

    /// <summary>Codes of the legal databases that hold its documents, distinct and in order.</summary>
    public List<string> DatabaseCodes { get; private set; } = [];

    /// <summary>The Member State.</summary>
    public MemberState MemberState { get; set; } = null!;

    /// <summary>Every mention.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>Its documents in legal databases.</summary>
    public List<LegalActDocument> Documents { get; } = [];

    /// <summary>Discrepancies that involve it.</summary>
    public List<Discrepancy> Discrepancies { get; } = [];
}
