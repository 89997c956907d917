using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Api;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Pages.Imports;

public sealed class ImportsPage(ImportsQuery query) : PortalPage
{
    public IReadOnlyList<ListedRun> Runs { get; private set; } = [];

    /// <summary>The run whose files are shown; null when nothing has been imported yet.</summary>
    public ListedRun? Run { get; private set; }

    public IReadOnlyList<RefusedFile> Refused { get; private set; } = [];

    public IReadOnlyList<ListedFile> Files { get; private set; } = [];

    /// <summary>What is held for consent now, whichever run is shown.</summary>
    public IReadOnlyList<UnpublishedName> Unpublished { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public override string Title => PortalText.Of("Imports.Title");

    public override string Description => PortalText.Of("Imports.Description");

    public override string DataUrl => PortalUrls.Imports + PortalUrls.Twin;

    public override bool ShowsOriginalText => false;

    public override NavigationArea Area => NavigationArea.Imports;

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(Title)];

    private ListedRun? Latest => Runs is [var latest, ..] ? latest : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Runs = await query.RunsAsync(cancellation);
        string? name = Request.Query[ImportFilter.Run.Name];
        Run = string.IsNullOrEmpty(name) ? Latest : await NamedAsync(name, cancellation);
        if (Run is null && !string.IsNullOrEmpty(name))
            return NotFound();

        int? number = int.TryParse(Request.Query[ListState.PageParameter], out var asked) ? asked : null;
        var page = new PageRequest(number, null, ImportsQuery.FilesOnAPage);
        Pager = new Pager(ListState.Of(Request), page, Run?.FileCount ?? 0);
        if (Run is not null)
        {
            Files = await query.FilesAsync(Run.Id, page, cancellation);
            Unpublished = await query.UnpublishedAsync(cancellation);
            if (Run.FailedCount > 0 && Pager.PageCount > 1)
                Refused = await query.RefusedAsync(Run.Id, cancellation);
        }

        return Page();
    }

    private async Task<ListedRun?> NamedAsync(string name, CancellationToken cancellation) =>
        Runs.FirstOrDefault(run => run.Name == name)
        ?? (ImportFilter.RunOf(name) is { } startedAt ? await query.RunAsync(startedAt, cancellation) : null);
}
