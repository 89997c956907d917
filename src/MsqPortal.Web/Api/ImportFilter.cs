using System.Globalization;
using MsqPortal.Data;

namespace MsqPortal.Web.Api;

/// <summary>Which files of which runs a list is about: OR within a filter, AND across filters.</summary>
internal sealed record ImportFilter(
    IReadOnlyList<DateTimeOffset> Runs,
    IReadOnlyList<ImportedFileStatus> Statuses,
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Editions,
    IReadOnlyList<DiagnosticSeverity> Severities,
    IReadOnlyList<string> Codes,
    bool FindsNothing
)
{
    // As fine as PostgreSQL keeps time, so that the name finds its run again.
    private const string NameFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static readonly QueryParameter Run = new("run", "Name of a run: when it started, as the runs give it.");
    public static readonly QueryParameter Status = new(
        "status",
        "“created”, “updated”, “unchanged”, “held” or “failed”."
    );
    public static readonly QueryParameter Severity = new("severity", "“info”, “warning” or “error”.");
    public static readonly QueryParameter Code = new("code", "Code of a diagnostic, “numbering-gap”.");

    public static string NameOf(DateTimeOffset startedAt) =>
        startedAt.ToUniversalTime().ToString(NameFormat, CultureInfo.InvariantCulture);

    public static ImportFilter Of(IQueryCollection query)
    {
        var responses = ResponseFilter.Of(query);
        var runs = Parsed(query, Run, RunOf);
        var statuses = Parsed(query, Status, Name<ImportedFileStatus>);
        var severities = Parsed(query, Severity, Name<DiagnosticSeverity>);
        return new(
            runs.Known,
            statuses.Known,
            responses.Countries,
            responses.Editions,
            severities.Known,
            [.. ResponseFilter.Values(query, Code)],
            runs.FindsNothing || statuses.FindsNothing || severities.FindsNothing
        );
    }

    public IQueryable<ImportedFile> Apply(IQueryable<ImportedFile> files)
    {
        if (FindsNothing)
            return files.Where(_ => false);
        if (Runs.Count > 0)
            files = files.Where(file => Runs.Contains(file.ImportRun.StartedAt));
        if (Statuses.Count > 0)
            files = files.Where(file => Statuses.Contains(file.Status));
        if (Countries.Count > 0)
            files = files.Where(file => Countries.Contains(file.Iso3!));
        if (Editions.Count > 0)
            files = files.Where(file => Editions.Contains(file.Edition!));
        return files;
    }

    // A filter of unknown values alone finds nothing; it is not the same as no filter.
    private static (List<T> Known, bool FindsNothing) Parsed<T>(
        IQueryCollection query,
        QueryParameter parameter,
        Func<string, T?> parse
    )
        where T : struct
    {
        var values = ResponseFilter.Values(query, parameter).ToList();
        var known = values.Select(parse).OfType<T>().ToList();
        return (known, values.Count > 0 && known.Count == 0);
    }

    /// <returns>Null when no run can have this name.</returns>
    public static DateTimeOffset? RunOf(string name) =>
        DateTimeOffset.TryParseExact(
            name,
            NameFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var startedAt
        )
            ? startedAt
            : null;

    private static T? Name<T>(string name)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(value => value.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(value => (T?)value)
            .FirstOrDefault();
}
