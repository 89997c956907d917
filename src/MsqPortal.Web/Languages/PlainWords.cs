using System.Globalization;
using MsqPortal.Web.Pages.Source;

namespace MsqPortal.Web.Languages;

/// <summary>Numbers, dates and lines as the pages say them, in the language of the request.</summary>
public static class PlainWords
{
    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    public static string Words(long number) => PortalText.Count("Words.Word", number);

    /// <summary>What was read: an act that none was read of may still stand in the text.</summary>
    public static string LegalActs(long number) =>
        number == 0 ? PortalText.Of("Words.NoLegalActRead") : PortalText.Count("Words.LegalAct", number);

    public static string Links(long number) =>
        number == 0 ? PortalText.Of("Words.NoLinkRead") : PortalText.Count("Words.Link", number);

    public static string Questions(long number) => PortalText.Count("Words.Question", number);

    public static string Answers(long number) => PortalText.Count("Words.Answer", number);

    public static string Times(long number) => PortalText.Count("Words.Time", number);

    public static string Date(DateOnly date) =>
        PortalText.Of(date.Day == 1 ? "Words.FirstOfMonth" : "Words.Date", date.ToDateTime(TimeOnly.MinValue));

    public static string Time(DateTimeOffset time) =>
        PortalText.Of("Words.DateAndTime", Date(DateOnly.FromDateTime(time.UtcDateTime)), time.UtcDateTime);

    /// <summary>"(Uzbekistan)".</summary>
    public static string Aside(string words) => PortalText.Of("Words.Aside", words);

    /// <summary>"line 633". Lines are named and not counted, and stand without a mark between thousands.</summary>
    public static string Line(int line) => PortalText.Of("Words.Line", line);

    /// <summary>What stands before the numbers of lines, each of which is a link.</summary>
    public static string LineLabel(int count) => PortalText.Of(count == 1 ? "Words.LineLabel" : "Words.LinesLabel");

    /// <summary>"line 633", "lines 629–661".</summary>
    public static string Lines(int first, int last) =>
        first == last ? Line(first) : PortalText.Of("Words.Lines", first, last);

    /// <summary>"line 633", "lines 629–661", "lines 227–231 and 357".</summary>
    public static string Lines(IReadOnlyList<LineRange> ranges) =>
        ranges is [var only]
            ? Lines(only.First, only.Last)
            : PortalText.Of(
                "Words.LineRanges",
                AllOf([
                    .. ranges.Select(range =>
                        range.First == range.Last ? $"{range.First}" : $"{range.First}–{range.Last}"
                    ),
                ])
            );

    /// <summary>"9–19"; one number alone stays alone.</summary>
    public static string Range(IReadOnlyList<string> numbers) =>
        numbers switch
        {
            [] => "",
            [var only] => only,
            [var first, .., var last] => $"{first}–{last}",
        };

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string AnyOf(IReadOnlyList<string> things) => Joined(things, "Words.Or");

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string AllOf(IReadOnlyList<string> things) => Joined(things, "Words.And");

    /// <summary>"a, b, c", where each says more about what stands before it; Chinese has another comma for that than for a list.</summary>
    public static string Apposed(IEnumerable<string> things) =>
        string.Concat(
            things.Select((thing, index) => index == 0 ? Isolation.Of(thing) : PortalText.Of("Words.Apposition", thing))
        );

    /// <summary>"a, b, c".</summary>
    public static string ListOf(IEnumerable<string> things) =>
        string.Join(PortalText.Of("Words.Comma"), things.Select(Isolation.Of));

    private static string Joined(IReadOnlyList<string> things, string last) =>
        things.Count < 2
            ? string.Concat(things)
            : PortalText.Of(last, ListOf(things.Take(things.Count - 1)), things[things.Count - 1]);
}
