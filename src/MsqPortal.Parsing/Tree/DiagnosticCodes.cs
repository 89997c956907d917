namespace MsqPortal.Parsing;

/// <summary>The stable codes of diagnostics.</summary>
public static class DiagnosticCodes
{
    /// <summary>No Member State was read.</summary>
    public const string MemberStateMissing = "member-state-missing";

    /// <summary>The name is none that the data file knows.</summary>
    public const string MemberStateUnknown = "member-state-unknown";

    /// <summary>No title with the edition was read.</summary>
    public const string EditionMissing = "edition-missing";

    /// <summary>There is no form of that edition.</summary>
    public const string EditionUnknown = "edition-unknown";

    /// <summary>No question of the form was found.</summary>
    public const string NoQuestionFound = "no-question-found";

    /// <summary>Questions or headings of the form were not found.</summary>
    public const string QuestionMissing = "question-missing";

    /// <summary>Recognised by its words under another number.</summary>
    public const string NumberDiffers = "number-differs";

    /// <summary>Worded otherwise than in the form.</summary>
    public const string WordingChanged = "wording-changed";

    /// <summary>The form's <c>*</c> or <c>[NEW]</c> was not read.</summary>
    public const string MarkMissing = "mark-missing";

    /// <summary>A line reads exactly like a landmark and was read as text.</summary>
    public const string LookAlike = "look-alike";

    /// <summary>Marks contradict each other or could belong to either option.</summary>
    public const string SelectionUnclear = "selection-unclear";

    /// <summary>A numbering that starts again shows a part whose heading was not read.</summary>
    public const string PartWithoutHeading = "part-without-heading";

    /// <summary>A number of a list is left out.</summary>
    public const string NumberingGap = "numbering-gap";

    /// <summary>A number of a list is used twice.</summary>
    public const string NumberingRepeat = "numbering-repeat";

    /// <summary>Text between a heading and the next question, kept as a note.</summary>
    public const string TextOutsideQuestion = "text-outside-question";
}
