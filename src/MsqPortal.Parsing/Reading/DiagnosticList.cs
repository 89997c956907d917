using System.Collections.Immutable;

namespace MsqPortal.Parsing.Reading;

/// <summary>Collects what a reader should know.</summary>
internal sealed class DiagnosticList
{
    private readonly List<DiagnosticNode> all = [];

    public void Info(string code, int line, string message) =>
        all.Add(new DiagnosticNode(code, DiagnosticSeverity.Info, line, message));

    public void Warn(string code, int line, string message) =>
        all.Add(new DiagnosticNode(code, DiagnosticSeverity.Warning, line, message));

    public void Error(string code, int line, string message) =>
        all.Add(new DiagnosticNode(code, DiagnosticSeverity.Error, line, message));

    /// <summary>By line; those of one line in the order in which they were found.</summary>
    public ImmutableArray<DiagnosticNode> ToImmutable() => [.. all.OrderBy(diagnostic => diagnostic.Line)];
}
