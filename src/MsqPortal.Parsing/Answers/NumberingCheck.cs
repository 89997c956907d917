using MsqPortal.Parsing.Lines;
using MsqPortal.Parsing.Reading;

namespace MsqPortal.Parsing.Answers;

/// <summary>
/// Rule "Numbering": within a part, numbered items count up by one; 1 starts a new list. A number left out and a
/// number used twice are reported, never repaired.
/// </summary>
internal static class NumberingCheck
{
    public static void Run(SourceText source, PartText part, string question, DiagnosticList diagnostics)
    {
        var (previous, previousLine) = (0, 0);
        foreach (var line in part.TextLines)
        {
            // Only the outermost numbering: an indented item belongs to a list within an item.
            if (source[line] is not [>= '0' and <= '9', ..] || Marker.Read(source[line]).Number is not { } number)
                continue;
            if (previous > 0 && number == previous)
                diagnostics.Info(
                    DiagnosticCodes.NumberingRepeat,
                    line,
                    $"Question {question}: item {number} appears again; the first stands on line {previousLine}."
                );
            else if (previous > 0 && number > 1 && number != previous + 1)
                diagnostics.Info(
                    DiagnosticCodes.NumberingGap,
                    line,
                    $"Question {question}: item {number} follows item {previous} of line {previousLine}."
                );
            (previous, previousLine) = (number, line);
        }
    }
}
