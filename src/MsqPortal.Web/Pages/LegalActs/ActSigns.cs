using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>Says in neutral words how sure it is that the citations mean one act, and by which signs that is known.</summary>
public static class ActSigns
{
    /// <summary>One sentence about all citations, then one for each that is less than certain.</summary>
    public static IEnumerable<string> Of(ActContent act)
    {
        var doubtful = act.Citations.Where(citation => citation.Confidence is not Confidence.Certain).ToList();
        var certain = act.Citations.Length - doubtful.Count;
        if (certain > 0)
            yield return AllAgree(act) ? PortalText.Of($"LegalActs.Agree{Agreeing(act)}")
            : doubtful.Count == 0 ? PortalText.Of("LegalActs.AllCertain")
            : PortalText.Count("LegalActs.Certain", certain);
        foreach (var citation in doubtful)
            yield return Doubt(act, citation);
    }

    /// <summary>"… gives no date; it is likely to mean this act, and is joined to it by its number and its document."</summary>
    public static string Doubt(ActContent act, ActCitation citation)
    {
        string[] apart =
        [
            .. new[]
            {
                Apart(act.Number, citation.Number, IsSameNumber(act.Number, citation.Number), "Number", n => $"{n}"),
                Apart(act.Date, citation.Date, act.Date == citation.Date, "Date", d => PlainWords.Date(d!.Value)),
                Apart(act.Type, citation.Type, act.Type == citation.Type, "Type", t => $"{t}"),
            }.OfType<string>(),
        ];
        string[] together =
        [
            .. new[]
            {
                act.Number is not null && IsSameNumber(act.Number, citation.Number)
                    ? PortalText.Of("LegalActs.ItsNumber")
                    : null,
                act.Date is not null && act.Date == citation.Date ? PortalText.Of("LegalActs.ItsDate") : null,
                act.Type is not null && act.Type == citation.Type ? PortalText.Of("LegalActs.ItsType") : null,
                act.DocumentOf(citation) is not null ? PortalText.Of("LegalActs.ItsDocument") : null,
                citation.Title is not null && act.Titles.FirstOrDefault() == citation.Title
                    ? PortalText.Of("LegalActs.ItsTitle")
                    : null,
            }.OfType<string>(),
        ];
        var difference = apart.Length == 0 ? PortalText.Of("LegalActs.TooLittle") : PlainWords.AllOf(apart);
        var isLikely = citation.Confidence is Confidence.Likely;
        var (name, line) = (citation.Place.Name, citation.Place.Line);
        return together.Length == 0
            ? PortalText.Of(isLikely ? "LegalActs.DoubtLikelyAlone" : "LegalActs.DoubtMayAlone", name, line, difference)
            : PortalText.Of(
                isLikely ? "LegalActs.DoubtLikely" : "LegalActs.DoubtMay",
                name,
                line,
                difference,
                PlainWords.AllOf(together)
            );
    }

    private static string? Apart<T>(T? ofAct, T? cited, bool isSame, string sign, Func<T?, string> shown) =>
        isSame || ofAct is null ? null
        : cited is null ? PortalText.Of($"LegalActs.GivesNo{sign}")
        : PortalText.Of($"LegalActs.Gives{sign}", shown(cited));

    // A number may stand with a prefix or without.
    private static bool IsSameNumber(string? number, string? cited) =>
        number is not null
        && cited is not null
        && (
            string.Equals(number, cited, StringComparison.OrdinalIgnoreCase)
            || (
                cited.EndsWith(number, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetterOrDigit(cited[^(number.Length + 1)])
            )
        );

    private static bool AllAgree(ActContent act) =>
        (act.Number is not null || act.Date is not null)
        && act.Citations.All(citation =>
            (act.Number is null || IsSameNumber(act.Number, citation.Number))
            && (act.Date is null || act.Date == citation.Date)
        );

    private static string Agreeing(ActContent act) =>
        act.Number is null ? "Dates"
        : act.Date is null ? "Numbers"
        : "Both";
}
