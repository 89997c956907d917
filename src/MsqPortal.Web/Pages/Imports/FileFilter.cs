using MsqPortal.Data;
using MsqPortal.Web.Api;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Imports;

/// <summary>Which files of a run are listed: OR within a filter, AND across filters. Unknown values are kept out.</summary>
public sealed record FileFilter(
    IReadOnlyList<ImportedFileStatus> Statuses,
    IReadOnlyList<DiagnosticSeverity> Severities
)
{
    public bool IsEmpty => Statuses.Count == 0 && Severities.Count == 0;

    internal static IEnumerable<PageParameter> Parameters { get; } =
    [
        PageParameter.OneOf(ImportFilter.Status.Name, Enum.GetNames<ImportedFileStatus>()),
        PageParameter.OneOf(ImportFilter.Severity.Name, Enum.GetNames<DiagnosticSeverity>()),
    ];

    public static FileFilter Of(IQueryCollection query)
    {
        var filter = ImportFilter.Of(query);
        return new FileFilter(filter.Statuses, filter.Severities);
    }

    public IQueryable<ImportedFile> Apply(IQueryable<ImportedFile> files)
    {
        var (statuses, severities) = (Statuses.ToList(), Severities.ToList());
        if (statuses.Count > 0)
            files = files.Where(file => statuses.Contains(file.Status));
        if (severities.Count > 0)
            files = files.Where(file => file.Diagnostics.Any(diagnostic => severities.Contains(diagnostic.Severity)));
        return files;
    }
}
