namespace MsqPortal.Data;

/// <summary>A section of a blank form.</summary>
public class Section
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The form.</summary>
    public long QuestionnaireId { get; set; }

    /// <summary>Letter printed before the heading, "D"; unique within the form.</summary>
    public required string Code { get; set; }

    /// <summary>Heading without letter and marks.</summary>
    public required string Title { get; set; }

    /// <summary><c>[NEW]</c> is printed.</summary>
    public bool IsNew { get; set; }

    /// <summary>Position within the form, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>Notes printed below the heading, without "Note:".</summary>
    public List<string> Notes { get; set; } = [];

    /// <summary>The form.</summary>
    public Questionnaire Questionnaire { get; set; } = null!;

    /// <summary>Questions of the section.</summary>
    public List<Question> Questions { get; } = [];
}
