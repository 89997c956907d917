using MsqPortal.Data;
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
            yield return AllAgree(act) ? $"{Agreeing(act)} agree in every citation."
            : doubtful.Count == 0 ? "Each citation is certain to mean this act."
            : $"{PlainEnglish.Count(certain, "citation is", "citations are")} certain to mean this act.";
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
                Apart(act.Number, citation.Number, IsSameNumber(act.Number, citation.Number), "number", n => $"{n}"),
                Apart(act.Date, citation.Date, act.Date == citation.Date, "date", d => PlainEnglish.Date(d!.Value)),
                Apart(act.Type, citation.Type, act.Type == citation.Type, "type", t => $"{t}"),
            }.OfType<string>(),
        ];
        string[] together =
        [
            .. new[]
            {
                act.Number is not null && IsSameNumber(act.Number, citation.Number) ? "its number" : null,
                act.Date is not null && act.Date == citation.Date ? "its date" : null,
                act.Type is not null && act.Type == citation.Type ? "its type" : null,
                act.DocumentOf(citation) is not null ? "its document" : null,
                citation.Title is not null && act.Titles.FirstOrDefault() == citation.Title ? "its title" : null,
            }.OfType<string>(),
        ];
        var difference = apart.Length == 0 ? "states too little to be sure" : List(apart);
        var reason = together.Length == 0 ? "" : $" by {List(together)}";
        var verdict = citation.Confidence is Confidence.Likely ? "is likely to mean" : "may mean";
        return $"The citation in {citation.Place.QuestionName}, line {citation.Place.Line}, {difference}; "
            + $"it {verdict} this act, and is joined to it{reason}.";
    }

    private static string? Apart<T>(T? ofAct, T? cited, bool isSame, string sign, Func<T?, string> shown) =>
        isSame || ofAct is null ? null
        : cited is null ? $"gives no {sign}"
        : $"gives the {sign} {shown(cited)}";

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
        act.Number is null ? "The dates"
        : act.Date is null ? "The numbers"
        : "Number and date";

    private static string List(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
