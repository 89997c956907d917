using Microsoft.AspNetCore.Mvc;

namespace MsqPortal.Web.Pages.Questions;

public sealed class QuestionPage(QuestionQuery query) : PortalPage
{
    public QuestionContent Content { get; private set; } = null!;

    public override string Title => $"{Content.Question.Name}: {Content.Question.Text} · {Content.Frame.Name}";

    public override string Description =>
        $"What {Content.Frame.Country} answered to “{Content.Question.Text}”, with its source lines and legal acts.";

    public override NavigationArea Area => NavigationArea.Questions;

    public override ResponseKey? CurrentResponse => Content.Frame.Key;

    public override IReadOnlyList<TrailStep> Trail =>
        Content.Section is { } section
            ?
            [
                new(Content.Frame.Name, PortalUrls.Response(Content.Frame.Key)),
                new($"{section.Code}. {section.Title}", PortalUrls.Section(Content.Frame.Key, section.Code)),
                new(Content.Question.Name),
            ]
            : [new(Content.Frame.Name, PortalUrls.Response(Content.Frame.Key)), new(Content.Question.Name)];

    public async Task<IActionResult> OnGetAsync(
        string country,
        string edition,
        CancellationToken cancellation,
        string number = PortalUrls.Closing
    )
    {
        if (await query.FindAsync(country, edition, number, cancellation) is not { } content)
            return NotFound();

        Content = content;
        var address = PortalUrls.Question(content.Frame.Key, content.Question.Number);
        return Request.Path.Value == address ? Page() : RedirectPermanent(address);
    }
}
