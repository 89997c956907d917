namespace MsqPortal.Data;

/// <summary>
/// A text that a response is or once was, published or not. An import reads it, and no page: it tells an old file, which
/// must not come back by itself, from a new one.
/// </summary>
public class ResponseVersion
{
    /// <summary>The blank form.</summary>
    public long QuestionnaireId { get; set; }

    /// <summary>The Member State.</summary>
    public required string Iso3 { get; set; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits in lower case; the key together with the two above.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The blank form.</summary>
    public Questionnaire Questionnaire { get; set; } = null!;

    /// <summary>The Member State.</summary>
    public MemberState MemberState { get; set; } = null!;
}
