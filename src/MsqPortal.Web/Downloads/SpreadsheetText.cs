using System.Buffers;

namespace MsqPortal.Web.Downloads;

/// <summary>Text that a spreadsheet takes for text, whoever wrote it.</summary>
internal static class SpreadsheetText
{
    /// <summary>
    /// What spreadsheets take for the start of a formula, as OWASP lists it under "CSV injection": the signs, their
    /// full-width twins, and white space that some programs skip before looking for a sign.
    /// </summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>An apostrophe before the text makes it text, and spreadsheets know it as the sign for that.</summary>
    public static string Neutral(string? text) =>
        text is null or "" ? ""
        : FormulaStarts.Contains(text[0]) ? $"'{text}"
        : text;
}
