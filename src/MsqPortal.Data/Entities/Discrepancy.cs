namespace MsqPortal.Data;

/// <summary>How much a discrepancy says.</summary>
public enum DiscrepancySeverity
{
    /// <summary>Worth knowing, seldom wrong: a repeat, a gap, a missing date.</summary>
    Note,

    /// <summary>Something points to a slip, and may have a good reason.</summary>
    Hint,

    /// <summary>Two statements cannot both be true of one act.</summary>
    Contradiction,
}

/// <summary>A place where the responses of a Member State disagree with themselves. Rules find it at each import.</summary>
public class Discrepancy
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>Public address, "uz-act-two-dates-…"; unique, and the same after each import.</summary>
    public required string Slug { get; set; }

    /// <summary>The Member State.</summary>
    public required string Iso3 { get; set; }

    /// <summary>The response, for what concerns one response alone; null for what compares all of the state.</summary>
    public long? ResponseId { get; set; }

    /// <summary>Code of the rule that found it, "act-two-dates"; <c>docs/register.md</c> lists them.</summary>
    public required string Rule { get; set; }

    /// <summary>How much it says.</summary>
    public DiscrepancySeverity Severity { get; set; }

    /// <summary>One neutral sentence.</summary>
    public required string Message { get; set; }

    /// <summary>The first source line of its evidence; kept by <c>refresh_figures</c> of the database, as the next is.</summary>
    public int FirstLine { get; private set; }

    /// <summary>Codes of the sections that evidence stands in, distinct and in order.</summary>
    public List<string> SectionCodes { get; private set; } = [];

    /// <summary>The Member State.</summary>
    public MemberState MemberState { get; set; } = null!;

    /// <summary>The response, for what concerns one response alone.</summary>
    public QuestionnaireResponse? Response { get; set; }

    /// <summary>Acts that it involves.</summary>
    public List<LegalAct> Acts { get; } = [];

    /// <summary>The statements that differ.</summary>
    public List<DiscrepancyEvidence> Evidence { get; } = [];
}

/// <summary>One statement of a discrepancy. What the statement does not say is null.</summary>
public class DiscrepancyEvidence
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The discrepancy.</summary>
    public long DiscrepancyId { get; set; }

    /// <summary>The answer that makes the statement.</summary>
    public long AnswerId { get; set; }

    /// <summary>Position within the discrepancy, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>Source line, 1-based.</summary>
    public int Line { get; set; }

    /// <summary>The sentence as it stands in the Markdown.</summary>
    public required string Quote { get; set; }

    /// <summary>Type as stated.</summary>
    public string? Type { get; set; }

    /// <summary>Number as written.</summary>
    public string? Number { get; set; }

    /// <summary>Date as stated.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Bare id of the document linked there.</summary>
    public string? DocumentId { get; set; }

    /// <summary>The address linked there, clickable.</summary>
    public string? Url { get; set; }

    /// <summary>The words of the quote that differ; empty for a statement given as context.</summary>
    public List<string> Differing { get; set; } = [];

    /// <summary>The discrepancy.</summary>
    public Discrepancy Discrepancy { get; set; } = null!;

    /// <summary>The answer that makes the statement.</summary>
    public Answer Answer { get; set; } = null!;
}
