using MsqPortal.Search.Searching;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Search;
using Selection = MsqPortal.Data.Selection;

namespace MsqPortal.Web.Pages.Search;

/// <summary>Words of the page of results.</summary>
public static class SearchText
{
    /// <summary>With the ending of their addresses.</summary>
    public static IReadOnlyList<(string Format, string Name)> Formats =>
        [("csv", "CSV"), ("xlsx", "XLSX"), ("json", "JSON"), ("atom", PortalText.Of("Search.Feed"))];

    /// <summary>A letter alone does not begin a line of a heading.</summary>
    public static string Unbroken(string sentence) =>
        sentence.Replace("section ", "section\u00A0", StringComparison.Ordinal);

    public static string Of(SearchOrder order) =>
        PortalText.Of(order is SearchOrder.Question ? "Search.OrderQuestion" : "Search.OrderMatch");

    /// <summary>"264 words, 3 acts, tick box not preserved".</summary>
    public static string FiguresOf(FoundAnswer answer) =>
        PlainWords.Apposed(
            new[]
            {
                PlainWords.Words(answer.Facts.WordCount),
                answer.Facts.ActCount == 0 ? null : PortalText.Count("Search.Act", answer.Facts.ActCount),
                answer.Facts.Selection switch
                {
                    Selection.Yes => PortalText.Of("Search.IsYes"),
                    Selection.No => PortalText.Of("Search.IsNo"),
                    Selection.Other => PortalText.Of("Search.IsOther", answer.Facts.SelectionText),
                    Selection.NotPreserved => PortalText.Of("Search.IsLost"),
                    _ => PortalText.Of("Search.IsNone"),
                },
            }.OfType<string>()
        );

    /// <summary>In the locator: "25", "Closing".</summary>
    public static string LocatorOf(FoundAnswer answer) =>
        answer.Facts.Question switch
        {
            PortalUrls.Closing => PortalText.Of("Search.Closing"),
            PortalUrls.Consent => PortalText.Of("Search.Consent"),
            var number => HasNumber(answer) ? number : PlainEnglish.Capitalised(number),
        };

    public static bool HasNumber(FoundAnswer answer) =>
        QuestionWording
            .Name(answer.Facts.Question, answer.Facts.IsQuestionNumbered)
            .EndsWith(answer.Facts.Question, StringComparison.Ordinal);
}
