namespace MsqPortal.Data;

/// <summary>
/// A response that does not consent to be published. No page, search, file or API reads this table, except for the list of
/// what is held for consent, which names state and edition alone.
/// </summary>
public class UnpublishedResponse
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The blank form; unique together with <see cref="Iso3"/>.</summary>
    public long QuestionnaireId { get; set; }

    /// <summary>The Member State.</summary>
    public required string Iso3 { get; set; }

    /// <summary>Name of the file, without its folder.</summary>
    public required string FileName { get; set; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits in lower case.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The text as it was read.</summary>
    public required string SourceText { get; set; }

    /// <summary>When the file was stored.</summary>
    public DateTimeOffset ImportedAt { get; set; }

    /// <summary>The blank form.</summary>
    public Questionnaire Questionnaire { get; set; } = null!;

    /// <summary>The Member State.</summary>
    public MemberState MemberState { get; set; } = null!;
}
