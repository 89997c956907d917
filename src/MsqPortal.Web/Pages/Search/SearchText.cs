using MsqPortal.Search.Searching;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Rendering;
using MsqPortal.Web.Search;
using Selection = MsqPortal.Data.Selection;

namespace MsqPortal.Web.Pages.Search;

/// <summary>Words of the page of results.</summary>
public static class SearchText
{
    /// <summary>With the ending of their addresses.</summary>
    public static IReadOnlyList<(string Format, string Name)> Formats { get; } =
    [("csv", "CSV"), ("xlsx", "XLSX"), ("json", "JSON"), ("atom", "feed")];

    /// <summary>A letter alone does not begin a line of a heading.</summary>
    public static string Unbroken(string sentence) =>
        sentence.Replace("section ", "section\u00A0", StringComparison.Ordinal);

    public static string Of(SearchOrder order) => order is SearchOrder.Question ? "question number" : "best match";

    /// <summary>"264 words, 3 acts, tick box not preserved".</summary>
    public static string FiguresOf(FoundAnswer answer) =>
        string.Join(
            ", ",
            new[]
            {
                PlainEnglish.Words(answer.Facts.WordCount),
                answer.Facts.ActCount == 0 ? null : PlainEnglish.Count(answer.Facts.ActCount, "act", "acts"),
                answer.Facts.Selection switch
                {
                    Selection.Yes => "Yes is marked",
                    Selection.No => "No is marked",
                    Selection.Other => $"marked: {answer.Facts.SelectionText}",
                    Selection.NotPreserved => "tick box not preserved",
                    _ => "no tick box",
                },
            }.OfType<string>()
        );

    /// <summary>In the locator: "25", "Closing".</summary>
    public static string LocatorOf(FoundAnswer answer) =>
        HasNumber(answer) ? answer.Facts.Question : PlainEnglish.Capitalised(answer.Facts.Question);

    public static bool HasNumber(FoundAnswer answer) =>
        QuestionWording
            .Name(answer.Facts.Question, answer.Facts.IsQuestionNumbered)
            .EndsWith(answer.Facts.Question, StringComparison.Ordinal);
}
