using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.Parsing;
using MsqPortal.Web.Rendering;
using DiagnosticSeverity = MsqPortal.Parsing.DiagnosticSeverity;

namespace MsqPortal.Web.Verbs;

/// <summary>
/// What a reader should know of the reading of a file, as lines of text. Of a refused file, remarks are counted: they would
/// bury what has to be mended.
/// </summary>
internal static class PrintedDiagnostics
{
    public static IEnumerable<string> Of(ImportedFileReport file)
    {
        if (file.Status is not ImportedFileStatus.Failed)
            return file.Diagnostics.Select(Line);
        var remarks = file.Diagnostics.Where(IsRemark).ToList();
        // The first error is the reason of the refusal, which stands above.
        var told = file
            .Diagnostics.Where(diagnostic => !IsRemark(diagnostic))
            .Except(file.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).Take(1))
            .Select(Line);
        return remarks.Count == 0 ? told : told.Append(Counted(remarks));
    }

    private static bool IsRemark(DiagnosticNode diagnostic) => diagnostic.Severity is DiagnosticSeverity.Info;

    private static string Line(DiagnosticNode diagnostic) =>
        $"line {diagnostic.Line}, {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}";

    private static string Counted(List<DiagnosticNode> remarks)
    {
        var codes = remarks
            .CountBy(remark => remark.Code)
            .OrderByDescending(code => code.Value)
            .Select(code => $"{code.Value} {code.Key}");
        return $"{PlainEnglish.Count(remarks.Count, "remark", "remarks")} that refused nothing: {string.Join(", ", codes)}; the verb parse lists them";
    }
}
