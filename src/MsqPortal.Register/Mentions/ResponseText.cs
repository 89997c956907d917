using System.Collections.Immutable;

namespace MsqPortal.Register;

/// <summary>The text of one response, as far as rules about text look at it.</summary>
/// <param name="Edition">Edition of the Survey, "2024".</param>
/// <param name="Answers">The parts of its answers, in the order of the text.</param>
public sealed record ResponseText(string Edition, ImmutableArray<AnswerText> Answers);

/// <summary>The text of a part of an answer.</summary>
/// <param name="Question">Number of the question, "15".</param>
/// <param name="Markdown">The text.</param>
/// <param name="SourceLines">For each line of the text the source line that it came from.</param>
public sealed record AnswerText(string Question, string Markdown, ImmutableArray<int> SourceLines);

/// <summary>A paragraph or an item of a list.</summary>
/// <param name="Place">Its first line.</param>
/// <param name="Text">Its Markdown.</param>
internal sealed record Paragraph(MentionPlace Place, string Text);

/// <summary>An item of a numbered list.</summary>
/// <param name="Number">The number that is written.</param>
/// <param name="Paragraph">The item; its text begins with the number.</param>
internal sealed record NumberedItem(int Number, Paragraph Paragraph);
