namespace MsqPortal.Data;

/// <summary>A question of a blank form.</summary>
public class Question
{
    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The form.</summary>
    public long QuestionnaireId { get; set; }

    /// <summary>The section; null for the closing question and the consent.</summary>
    public long? SectionId { get; set; }

    /// <summary>Printed number ("15"), or a clear name ("49a", "closing", "consent"); unique within the form.</summary>
    public required string Number { get; set; }

    /// <summary>The number is printed.</summary>
    public bool IsNumbered { get; set; }

    /// <summary>Position within the form, from 1, counted through all sections.</summary>
    public int Ordinal { get; set; }

    /// <summary>Heading printed above the question; null without one.</summary>
    public string? Heading { get; set; }

    /// <summary>Wording of the form without number, <c>*</c>, <c>[NEW]</c> and footnote marks.</summary>
    public required string Text { get; set; }

    /// <summary><c>*</c> is printed.</summary>
    public bool IsMandatory { get; set; }

    /// <summary><c>[NEW]</c> is printed.</summary>
    public bool IsNew { get; set; }

    /// <summary>Boxes are printed, so that a response may carry a mark.</summary>
    public bool HasBoxes { get; set; }

    /// <summary>The printed boxes: "Yes", "No", or the choices of a list; empty without boxes.</summary>
    public List<string> Boxes { get; set; } = [];

    /// <summary>Notes printed below the wording, without "Note:".</summary>
    public List<string> Notes { get; set; } = [];

    /// <summary>The form.</summary>
    public Questionnaire Questionnaire { get; set; } = null!;

    /// <summary>The section; null for the closing question and the consent.</summary>
    public Section? Section { get; set; }

    /// <summary>Answers of all Member States.</summary>
    public List<Answer> Answers { get; } = [];
}
