using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>
/// How an act is called: by what the response states about it, and nothing else. Where it states no type, the portal says so
/// in words of its own.
/// </summary>
public static class ActName
{
    public static Wording Of(string? type, string? number, string? title) =>
        (type, number) switch
        {
            (null, null) when title is null => new(PortalText.Of("LegalActs.WithoutNumber"), IsOriginal: false),
            (_, null) => new(title ?? type!, IsOriginal: true),
            (null, _) => new(PortalText.Of("LegalActs.Numbered", number), IsOriginal: false),
            _ => new($"{type} No. {number}", IsOriginal: true),
        };

    /// <summary>The state beside the name of an act: an international instrument is none of the state that cites it.</summary>
    public static string BesideState(string country, bool isInternational) =>
        isInternational ? PortalText.Of("LegalActs.CitedBy", country) : country;

    /// <summary>"cited 14 times in 10 answers".</summary>
    public static string Cited(int citations, int answers) =>
        PortalText.Of(
            "LegalActs.CitedInAnswers",
            PlainWords.Times(citations),
            PortalText.Count("LegalActs.InAnswers", answers)
        );
}
