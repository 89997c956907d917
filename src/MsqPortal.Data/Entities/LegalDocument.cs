namespace MsqPortal.Data;

/// <summary>
/// A document of a legal database. It is evidence of an act, not its identity: an act has one document for each language
/// version, and one document may be cited under two numbers.
/// </summary>
public class LegalDocument
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>Code of the database in <c>seeds/legal-databases.json</c>, "lex.uz"; unique together with <see cref="Number"/>.</summary>
    public required string Database { get; set; }

    /// <summary>The bare id there, without sign, host or language: "5030957".</summary>
    public required string Number { get; set; }

    /// <summary>Links that lead to it.</summary>
    public List<PortalLink> Links { get; } = [];

    /// <summary>Acts that it documents.</summary>
    public List<LegalActDocument> Acts { get; } = [];
}

/// <summary>One document of one act.</summary>
public class LegalActDocument
{
    /// <summary>The act.</summary>
    public long LegalActId { get; set; }

    /// <summary>The document.</summary>
    public long LegalDocumentId { get; set; }

    /// <summary>Position among the act's documents, from 1; the most cited first.</summary>
    public int Ordinal { get; set; }

    /// <summary>The act.</summary>
    public LegalAct LegalAct { get; set; } = null!;

    /// <summary>The document.</summary>
    public LegalDocument LegalDocument { get; set; } = null!;
}
