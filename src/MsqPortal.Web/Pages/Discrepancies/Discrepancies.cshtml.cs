using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Discrepancies;

public sealed class DiscrepanciesPage(BoardQuery query) : PortalPage
{
    private const int CasesOnAPage = 20;

    public Board Board { get; private set; } = null!;

    public ListState State { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    public override string Title => PortalText.Of("Discrepancies.Title");

    public override string Description => PortalText.Of("Discrepancies.Description");

    /// <summary>The cases of this board and no others: data hold notes too, unless severities are named.</summary>
    public override string DataUrl =>
        (
            Board.ShowsNotes || State.Query.Any(pair => pair.Key == DiscrepancyFilter.SeverityParameter)
                ? State
                : State with
                {
                    Query =
                    [
                        .. State.Query,
                        .. SeverityWording
                            .All.Where(severity => severity is not DiscrepancySeverity.Note)
                            .Select(severity =>
                                KeyValuePair.Create(DiscrepancyFilter.SeverityParameter, SeverityWording.Code(severity))
                            ),
                    ],
                }
        ).DataUrl;

    public override NavigationArea Area => NavigationArea.Discrepancies;

    public override IReadOnlyList<TrailStep> Trail =>
        [new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home), new(Title)];

    public override IEnumerable<PageParameter> Parameters => [.. DiscrepancyFilter.Parameters, PageParameter.Page];

    public string Heading =>
        Board.Found.Total == 0 && Board.Chips.Count > 0
            ? PortalText.Of("Discrepancies.NoneWithFilters")
            : Board.Found.Words;

    public override SkipLink Skip => SkipLink.ToResults;

    public FilterForm Form => new(PortalUrls.Discrepancies, Board.Facets, Board.Chips.Count);

    public ChosenFilters Chosen => new(Board.Chips, PortalUrls.Discrepancies, PortalText.Of("Layout.ClearFilters"));

    /// <summary>The board with notes, or without them, from its first page on.</summary>
    public string NotesUrl =>
        Board.ShowsNotes
            ? WithoutNoteSeverity.UrlWithout(DiscrepancyFilter.NotesParameter, DiscrepancyFilter.NotesShown)
            : WithEverySeverity.UrlWith(DiscrepancyFilter.NotesParameter, DiscrepancyFilter.NotesShown);

    private ListState WithEverySeverity => WithSeverities(_ => false);

    private ListState WithoutNoteSeverity =>
        WithSeverities(severity => SeverityWording.Parse(severity) is not DiscrepancySeverity.Note);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        State = ListState.Of(Request, Address);
        int? number = int.TryParse(Request.Query[ListState.PageParameter], out var page) ? page : null;
        var request = new PageRequest(number, null, CasesOnAPage);
        Board = await query.FindAsync(DiscrepancyFilter.OfBoard(Request.Query), State, request, cancellation);
        Pager = new Pager(State, request, Board.Found.Total);
    }

    private ListState WithSeverities(Func<string, bool> isKept) =>
        State with
        {
            Query =
            [
                .. State.Query.Where(pair => pair.Key != DiscrepancyFilter.SeverityParameter || isKept(pair.Value)),
            ],
        };
}
