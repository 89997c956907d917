using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Citing;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Questions;

/// <summary>One page to print and to check an answer against its source.</summary>
public sealed class SheetPage(SheetQuery query) : PortalPage
{
    public SheetContent View { get; private set; } = null!;

    private QuestionContent Shown => View.Page;

    public override string Title =>
        PortalText.Of("Sheet.Title", Shown.Question.Name, Shown.Question.Text, Shown.Frame.Name);

    public override string Description => PortalText.Of("Sheet.Description", Shown.Frame.Country);

    public override NavigationArea Area => NavigationArea.Questions;

    public override ResponseKey? CurrentResponse => Shown.Frame.Key;

    public override string CanonicalUrl => PortalUrls.Sheet(Shown.Frame.Key, Shown.Question.Number);

    /// <summary>How to cite the answer; null when there is none.</summary>
    public AnswerReference? Reference => Shown.Answer is { } answer ? AnswerReference.Of(Shown, answer, Origin) : null;

    /// <summary>Paper has no links, so that addresses are whole.</summary>
    public string Origin => AbsoluteUrls.Origin(Request);

    public override IReadOnlyList<TrailStep> Trail =>
        [
            new(Shown.Frame.Name, PortalUrls.Response(Shown.Frame.Key)),
            new(Shown.Question.Name, PortalUrls.Question(Shown.Frame.Key, Shown.Question.Number)),
            new(PortalText.Of("Sheet.Name")),
        ];

    public async Task<IActionResult> OnGetAsync(
        string country,
        string edition,
        CancellationToken cancellation,
        string number = PortalUrls.Closing
    )
    {
        if (
            await query.FindAsync(country, edition, number, cancellation) is not { } content
            || !PortalUrls.HasQuestionPage(content.Page.Question.Number)
        )
            return NotFound();

        View = content;
        return Request.Path.ToUriComponent() == CanonicalUrl
            ? Page()
            : RedirectPermanent(PageAddress.Of(CanonicalUrl + Request.QueryString));
    }
}
