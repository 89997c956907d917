using Microsoft.AspNetCore.Mvc;

namespace MsqPortal.Web.Pages.Questions;

public sealed class QuestionPage(QuestionQuery query) : PortalPage
{
    public QuestionContent View { get; private set; } = null!;

    public override string Title => $"{View.Question.Name}: {View.Question.Text} · {View.Frame.Name}";

    public override string Description =>
        $"What {View.Frame.Country} answered to “{View.Question.Text}”, with its source lines and legal acts.";

    public override string DataUrl => PortalUrls.Question(View.Frame.Key, View.Question.Number) + PortalUrls.Twin;

    public override NavigationArea Area => NavigationArea.Questions;

    public override ResponseKey? CurrentResponse => View.Frame.Key;

    public override IReadOnlyList<TrailStep> Trail =>
        View.Section is { } section
            ?
            [
                new(View.Frame.Name, PortalUrls.Response(View.Frame.Key)),
                new($"{section.Code}. {section.Title}", PortalUrls.Section(View.Frame.Key, section.Code)),
                new(View.Question.Name),
            ]
            : [new(View.Frame.Name, PortalUrls.Response(View.Frame.Key)), new(View.Question.Name)];

    public async Task<IActionResult> OnGetAsync(
        string country,
        string edition,
        CancellationToken cancellation,
        string number = PortalUrls.Closing
    )
    {
        if (await query.FindAsync(country, edition, number, cancellation) is not { } content)
            return NotFound();

        View = content;
        var address = PortalUrls.Question(content.Frame.Key, content.Question.Number);
        return Request.Path.ToUriComponent() == address ? Page() : RedirectPermanent(address);
    }
}
