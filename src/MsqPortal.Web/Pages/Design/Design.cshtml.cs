using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Pages.Responses;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Design;

public sealed class DesignPage(DesignQuery query, StyleTokens tokens) : PortalPage
{
    /// <summary>Null when no response is stored: then only what needs none is shown.</summary>
    public DesignSamples? Samples { get; private set; }

    public StyleTokens Tokens => tokens;

    public override string Title => PortalText.Of("Layout.Design");

    public override string Description => PortalText.Of("Design.Description");

    public override IReadOnlyList<TrailStep> Trail =>
        [
            new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home),
            new(PortalText.Of("About.Title"), PortalUrls.About),
            new(Title),
        ];

    /// <summary>Colours that text is set in; each reaches 4.5 on the paper.</summary>
    public static IReadOnlyList<string> TextColours { get; } =
    ["ink", "ink-2", "ink-3", "link", "link-hover", "visited", "ochre", "good", "bad"];

    /// <summary>Colours of marks and of the outlines of controls; each reaches 3 on the paper.</summary>
    public static IReadOnlyList<string> MarkColours { get; } = ["rule-2", "ochre-mark", "blue-2"];

    /// <summary>Grounds and hairlines; text on a ground is measured with the ground, not with the paper.</summary>
    public static IReadOnlyList<string> Grounds { get; } =
    ["paper", "paper-sunk", "field", "wash", "ochre-wash", "found", "rule", "blue", "on-link"];

    public static IReadOnlyList<string> Sizes { get; } =
    ["t-note", "t-small", "t-ui", "t-text", "t-h3", "t-h2", "t-h1"];

    /// <summary>Examples of every state of a box: no answers of a response.</summary>
    public static IReadOnlyList<SelectionView> Selections { get; } =
    [
        Example(Selection.NotPreserved, null, "Yes No"),
        Example(Selection.Yes, null, "☒ Yes ☐ No"),
        Example(Selection.No, null, "☐ Yes ☒ No"),
        new(
            Selection.Other,
            "Every two years",
            ["Every year", "Every two years", "Less often"],
            [new SourceLine(1, "☐ Every year ☒ Every two years ☐ Less often")]
        ),
    ];

    /// <summary>The types of a response's acts as a filter, the first one chosen.</summary>
    public static Facet FacetOf(ActTimeline timeline) =>
        new(
            LegalActsFilter.TypeParameter,
            PortalText.Of("LegalActs.FacetType"),
            [
                .. timeline.Types.Select(
                    (type, index) =>
                        new FacetValue(type.Name, type.Name, type.Count, IsSelected: index == 0, IsOriginal: true)
                ),
                new FacetValue(LegalActsFilter.NotStated, PortalText.Of("Words.NotStatedChoice"), 0, IsSelected: false),
            ]
        );

    public static Pager PagerOf(int total) =>
        new(new ListState(PortalUrls.LegalActs, []), new PageRequest(2, 20, 20), Math.Max(total, 60));

    public async Task OnGetAsync(CancellationToken cancellation) => Samples = await query.FindAsync(cancellation);

    private static SelectionView Example(Selection selection, string? text, string line) =>
        new(selection, text, ["Yes", "No"], [new SourceLine(1, line)]);
}
