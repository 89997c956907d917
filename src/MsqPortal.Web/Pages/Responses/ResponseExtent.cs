using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>How much of its form a response has: a file may end early, and a question may be left empty.</summary>
/// <param name="QuestionsFound">Questions of the form that stand in the file, with an answer or without.</param>
/// <param name="QuestionsOfForm">All questions that the form asks, the closing question and the consent among them.</param>
/// <param name="Answers">Answers with text.</param>
public sealed record ResponseExtent(int QuestionsFound, int QuestionsOfForm, int Answers)
{
    /// <summary>"23 of 54".</summary>
    public string Found => PortalText.Of("Responses.FoundOf", QuestionsFound, QuestionsOfForm);

    /// <summary>"23 of 54 questions of the form were found in the file."</summary>
    public string Sentence => PortalText.Count("Responses.FoundInFile", QuestionsOfForm, QuestionsFound);
}
