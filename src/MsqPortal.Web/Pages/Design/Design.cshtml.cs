using MsqPortal.Data;
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

    public override string Title => "How this portal is designed";

    public override string Description =>
        "The design system of the portal: colours, type, space and every component as the pages use it.";

    public override IReadOnlyList<TrailStep> Trail =>
        [new("All responses", PortalUrls.Home), new("About this portal", PortalUrls.About), new(Title)];

    /// <summary>Colours that text is set in; each reaches 4.5 on the paper.</summary>
    public static IReadOnlyList<(string Name, string Use)> TextColours { get; } =
    [
        ("ink", "the words of a response, headings"),
        ("ink-2", "what the portal says"),
        ("ink-3", "locators and line numbers"),
        ("link", "what can be followed; one legal act in a figure"),
        ("link-hover", "the same under the pointer"),
        ("visited", "kept for links that were followed"),
        ("ochre", "a discrepancy, in words"),
        ("good", "kept for a link that answers"),
        ("bad", "kept for a link that is dead"),
    ];

    /// <summary>Colours of marks and of the outlines of controls; each reaches 3 on the paper.</summary>
    public static IReadOnlyList<(string Name, string Use)> MarkColours { get; } =
    [
        ("rule-2", "outlines of controls, bars"),
        ("ochre-mark", "the rhombus of a discrepancy"),
        ("blue-2", "the second class of acts in a figure"),
    ];

    /// <summary>Grounds and hairlines; text on a ground is measured with the ground, not with the paper.</summary>
    public static IReadOnlyList<(string Name, string Use)> Grounds { get; } =
    [
        ("paper", "the page"),
        ("paper-sunk", "raw source lines"),
        ("field", "fields of forms"),
        ("wash", "the current place, pinpoints, chips"),
        ("ochre-wash", "words that differ"),
        ("found", "words that were sought"),
        ("rule", "hairlines"),
        ("blue", "marks beside text, never text"),
        ("on-link", "text on a button"),
    ];

    public static IReadOnlyList<(string Name, string Use)> Sizes { get; } =
    [
        ("t-note", "margin notes, captions"),
        ("t-small", "tables, side columns"),
        ("t-ui", "what the portal says"),
        ("t-text", "the words of a response"),
        ("t-h3", "headings of rows"),
        ("t-h2", "headings of parts"),
        ("t-h1", "headings of pages"),
    ];

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
            "Type, as cited",
            [
                .. timeline.Types.Select(
                    (type, index) => new FacetValue(type.Name, type.Name, type.Count, IsSelected: index == 0)
                ),
                new FacetValue(LegalActsFilter.NotStated, "Not stated", 0, IsSelected: false),
            ]
        );

    public static Pager PagerOf(int total) =>
        new(new ListState(PortalUrls.LegalActs, []), new PageRequest(2, 20, 20), Math.Max(total, 60));

    public async Task OnGetAsync(CancellationToken cancellation) => Samples = await query.FindAsync(cancellation);

    private static SelectionView Example(Selection selection, string? text, string line) =>
        new(selection, text, ["Yes", "No"], [new SourceLine(1, line)]);
}
