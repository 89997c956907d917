using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Citations;

/// <summary>The words of a title as they are kept: on one line, without the marks that stand around them.</summary>
internal static partial class TitleText
{
    /// <summary>A title as cited, where the file breaks it into lines.</summary>
    public static string OnOneLine(string text) => Blanks().Replace(text, " ").Trim(" .,;:").ToString();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
