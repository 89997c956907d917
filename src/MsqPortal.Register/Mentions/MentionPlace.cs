namespace MsqPortal.Register;

/// <summary>Where a response says something.</summary>
/// <param name="Edition">Edition of the Survey, "2024".</param>
/// <param name="Question">Number of the question, "15", "49a", "closing".</param>
/// <param name="Line">Source line, 1-based.</param>
public sealed record MentionPlace(string Edition, string Question, int Line);
