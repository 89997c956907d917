using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>How an act is called: by what the response states about it, and nothing else.</summary>
public static class ActName
{
    public static string Of(string? type, string? number, string? title) =>
        number is null
            ? title ?? type ?? PortalText.Of("LegalActs.WithoutNumber")
            : $"{type ?? "Legal act"} No. {number}";

    /// <summary>"cited 14 times in 10 answers".</summary>
    public static string Cited(int citations, int answers) =>
        PortalText.Of("LegalActs.CitedInAnswers", PlainWords.Times(citations), PlainWords.Answers(answers));
}
