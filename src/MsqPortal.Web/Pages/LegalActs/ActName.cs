namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>How an act is called: by what the response states about it, and nothing else.</summary>
public static class ActName
{
    public static string Of(string? type, string? number, string? title) =>
        number is null ? title ?? type ?? "Legal act without a number" : $"{type ?? "Legal act"} No. {number}";
}
