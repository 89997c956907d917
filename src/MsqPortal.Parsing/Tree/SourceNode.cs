namespace MsqPortal.Parsing;

/// <summary>What a run of source lines is in the response.</summary>
public enum NodeKind
{
    /// <summary>The title of the questionnaire, which names the edition.</summary>
    Title,

    /// <summary>Text of the blank form before the country name, and any text there that is not the form's.</summary>
    Preamble,

    /// <summary>"COUNTRY NAME*".</summary>
    MemberStateLabel,

    /// <summary>The country's name as the respondent wrote it.</summary>
    MemberState,

    /// <summary>A heading or label of the contact block.</summary>
    RespondentLabel,

    /// <summary>What the respondent wrote in the contact block.</summary>
    Respondent,

    /// <summary>One choice of a printed list.</summary>
    Choice,

    /// <summary>"A. Institutional / Organizational Framework".</summary>
    SectionHeading,

    /// <summary>A heading between questions that is part of the blank form.</summary>
    Subheading,

    /// <summary>A note of the blank form.</summary>
    Note,

    /// <summary>The wording of a question.</summary>
    Question,

    /// <summary>The printed boxes: "Yes No", with or without marks.</summary>
    Selection,

    /// <summary>"If yes, please provide link and detail."</summary>
    Prompt,

    /// <summary>The label of a part of an answer.</summary>
    PartLabel,

    /// <summary>A paragraph or list of the answer.</summary>
    Answer,

    /// <summary>A line of a table: label and cells, separated by tabs.</summary>
    TableRow,

    /// <summary>A footnote that stands on a line of its own.</summary>
    Footnote,

    /// <summary>"THANK YOU".</summary>
    ClosingHeading,

    /// <summary>Heading or wording of the consent to publish.</summary>
    Consent,
}

/// <summary>
/// One run of source lines with one meaning. The nodes of a response stand in source order, do not overlap, and
/// every non-blank line belongs to exactly one of them (the conservation law).
/// </summary>
/// <param name="Kind">What the lines are.</param>
/// <param name="Question">Number of the question in whose range the lines stand ("15", "49a", "closing"); null elsewhere.</param>
/// <param name="Span">The lines; the first and the last one are not blank.</param>
/// <param name="Raw">The lines exactly as in the source, without the last line's terminator.</param>
public sealed record SourceNode(NodeKind Kind, string? Question, SourceSpan Span, string Raw);
