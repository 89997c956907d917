using System.Linq.Expressions;

namespace MsqPortal.Data;

/// <summary>A question as one response shows it, with what was answered; no row where the file has no such question.</summary>
public class Answer
{
    /// <summary>What counts as an answer: some word. <c>refresh_figures</c> of the database counts the same.</summary>
    public static readonly Expression<Func<Answer, bool>> HasText = answer => answer.WordCount > 0;

    /// <summary>Row id; never part of a public address.</summary>
    public long Id { get; set; }

    /// <summary>The response; unique together with <see cref="QuestionId"/>.</summary>
    public long ResponseId { get; set; }

    /// <summary>The question of the form.</summary>
    public long QuestionId { get; set; }

    /// <summary>The wording in the file, cleaned of number, <c>*</c>, <c>[NEW]</c> and footnote marks.</summary>
    public required string QuestionText { get; set; }

    /// <summary>What is marked.</summary>
    public Selection Selection { get; set; }

    /// <summary>Text of <see cref="Selection.Other"/>; null for every other selection.</summary>
    public string? SelectionText { get; set; }

    /// <summary>First source line of the boxes, 1-based; null where the file has none.</summary>
    public int? SelectionFirstLine { get; set; }

    /// <summary>Last source line of the boxes, 1-based; null where the file has none.</summary>
    public int? SelectionLastLine { get; set; }

    /// <summary>Notes and footnotes that belong to the question.</summary>
    public List<AnswerNote> Notes { get; set; } = [];

    /// <summary>Prompts printed above the answer, "If yes, please provide link and detail."</summary>
    public List<string> Prompts { get; set; } = [];

    /// <summary>First source line, 1-based: where the wording starts.</summary>
    public int FirstLine { get; set; }

    /// <summary>Last source line, 1-based: the last one before the next question that is not blank.</summary>
    public int LastLine { get; set; }

    /// <summary>Those lines exactly as in the source.</summary>
    public required string SourceText { get; set; }

    /// <summary>Number of words in all parts; 0 when nothing was answered.</summary>
    public int WordCount { get; set; }

    /// <summary>The response.</summary>
    public QuestionnaireResponse Response { get; set; } = null!;

    /// <summary>The question of the form.</summary>
    public Question Question { get; set; } = null!;

    /// <summary>Parts of the answer; empty when nothing was answered.</summary>
    public List<AnswerPart> Parts { get; } = [];
}
