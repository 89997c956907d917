using Microsoft.AspNetCore.Mvc;
using MsqPortal.Data;
using MsqPortal.Web.Api;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Imports;

public sealed class ImportsPage(ImportsQuery query, UnpublishedResponsesQuery unpublished) : PortalPage
{
    /// <summary>Which page of the list of runs.</summary>
    public const string RunsParameter = "runs";

    public IReadOnlyList<ListedRun> Runs { get; private set; } = [];

    /// <summary>The run whose files are shown; null when nothing has been imported yet.</summary>
    public ListedRun? Run { get; private set; }

    public IReadOnlyList<RefusedFile> Refused { get; private set; } = [];

    public IReadOnlyList<ListedFile> Files { get; private set; } = [];

    /// <summary>What is held for consent now, whichever run is shown.</summary>
    public IReadOnlyList<UnpublishedName> Unpublished { get; private set; } = [];

    public FileFilter Filter { get; private set; } = null!;

    /// <summary>How many files have diagnostics of each severity.</summary>
    public IReadOnlyDictionary<DiagnosticSeverity, int> Severities { get; private set; } =
        new Dictionary<DiagnosticSeverity, int>();

    public Pager Pager { get; private set; } = null!;

    /// <summary>Older runs, when there are any; the address keeps the run that is shown.</summary>
    public string? OlderRunsUrl { get; private set; }

    public string? NewerRunsUrl { get; private set; }

    public override string Title => PortalText.Of("Imports.Title");

    public override string Description => PortalText.Of("Imports.Description");

    public override string DataUrl => PortalUrls.Imports + PortalUrls.Twin;

    public override bool ShowsOriginalText => false;

    public override NavigationArea Area => NavigationArea.Imports;

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(Title)];

    public override IEnumerable<PageParameter> Parameters =>
        [
            new(ImportFilter.Run.Name, name => ImportFilter.RunOf(name) is not null, IsRepeatable: false),
            .. FileFilter.Parameters,
            PageParameter.Page,
            new(RunsParameter, PageParameter.IsCount, IsRepeatable: false),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await ListRunsAsync(cancellation);
        var name = Address.Known.FirstOrDefault(parameter => parameter.Key == ImportFilter.Run.Name).Value;
        Run = name is null ? await LatestAsync(cancellation) : await NamedAsync(name, cancellation);
        if (Run is null && name is not null)
            return NotFound();

        Filter = FileFilter.Of(Request.Query);
        var page = PageOf(ListState.PageParameter, ImportsQuery.FilesOnAPage);
        if (Run is null)
            return Page();

        Severities = await query.SeveritiesAsync(Run.Id, cancellation);
        var total = Filter.IsEmpty ? Run.FileCount : await query.CountFilesAsync(Run.Id, Filter, cancellation);
        Pager = new Pager(ListState.Of(Request, Address), page, total);
        Files = await query.FilesAsync(Run.Id, Filter, page, cancellation);
        Unpublished = await unpublished.ListAsync(cancellation);
        if (Run.Failed > 0 && Pager.PageCount > 1)
            Refused = await query.RefusedAsync(Run.Id, cancellation);
        return Page();
    }

    /// <summary>The files of the run with one status or severity more, or less, from the first page on.</summary>
    public string FilterUrl(string name, string value, bool isChosen) =>
        isChosen ? Pager.State.UrlWithout(name, value) : Pager.State.UrlAlsoWith(name, value);

    private async Task ListRunsAsync(CancellationToken cancellation)
    {
        var page = PageOf(RunsParameter, ImportsQuery.RunsOnAPage);
        var runs = await query.RunsAsync(page, cancellation);
        Runs = [.. runs.Take(page.Size)];
        var state = ListState.Of(Request, Address);
        OlderRunsUrl = runs.Count > page.Size ? state.UrlWith(RunsParameter, $"{page.Page + 1}") : null;
        NewerRunsUrl = page.Page > 1 ? state.UrlWith(RunsParameter, $"{page.Page - 1}") : null;
    }

    private PageRequest PageOf(string parameter, int size) =>
        new(int.TryParse(Request.Query[parameter], out var asked) ? asked : null, null, size);

    // Another page of runs does not hold the latest.
    private async Task<ListedRun?> LatestAsync(CancellationToken cancellation) =>
        (NewerRunsUrl is null ? Runs : await query.RunsAsync(new PageRequest(1, 1, 1), cancellation))
            is [var latest, ..]
            ? latest
            : null;

    private async Task<ListedRun?> NamedAsync(string name, CancellationToken cancellation) =>
        Runs.FirstOrDefault(run => run.Name == name)
        ?? await query.RunAsync(ImportFilter.RunOf(name)!.Value, cancellation);
}
