using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MsqPortal.Web.Tests.Browsing;

/// <summary>What a reader takes along who selects a part of a page.</summary>
internal static partial class Selecting
{
    public static Task<string> SelectedAsync(this IPage page, string place) =>
        page.EvaluateAsync<string>(
            "place => { getSelection().selectAllChildren(document.querySelector(place)); return getSelection().toString(); }",
            place
        );

    /// <summary>Where lines end is the layout's.</summary>
    public static string Words(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
