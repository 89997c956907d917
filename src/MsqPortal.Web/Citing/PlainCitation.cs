using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Citing;

/// <summary>A reference for a footnote. The day of access is the reader's to fill in.</summary>
public static class PlainCitation
{
    public static string Of(AnswerReference reference) =>
        PortalText.Of(
            "Question.Reference",
            reference.Author,
            reference.Title,
            reference.Question,
            reference.Survey,
            reference.Lines,
            reference.Version,
            reference.Url
        );
}
