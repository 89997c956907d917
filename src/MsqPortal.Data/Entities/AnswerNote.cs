namespace MsqPortal.Data;

/// <summary>A note or footnote of a question; stored with its <see cref="Answer"/> as JSON.</summary>
public class AnswerNote
{
    /// <summary>The footnote's number; null for a note of the form.</summary>
    public int? Mark { get; set; }

    /// <summary>The text without "Note:" and without the mark.</summary>
    public required string Text { get; set; }

    /// <summary>First source line, 1-based.</summary>
    public int FirstLine { get; set; }

    /// <summary>Last source line, 1-based.</summary>
    public int LastLine { get; set; }
}
