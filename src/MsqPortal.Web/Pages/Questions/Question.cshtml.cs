using Microsoft.AspNetCore.Mvc;
using MsqPortal.Web.Citing;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Pages.Questions;

public sealed class QuestionPage(QuestionQuery query, FoundNeighboursQuery neighbours) : PortalPage
{
    public QuestionContent View { get; private set; } = null!;

    /// <summary>The search that led here; null without one.</summary>
    public SearchTrail? Search { get; private set; }

    /// <summary>How to cite the answer; null when there is none.</summary>
    public AnswerReference? Reference =>
        View.Answer is { } answer ? AnswerReference.Of(View, answer, AbsoluteUrls.Origin(Request)) : null;

    public override string Title =>
        PortalText.Of("Question.Title", View.Question.Name, View.Question.Text, View.Frame.Name);

    public override string Description => PortalText.Of("Question.Description", View.Frame.Country, View.Question.Text);

    public override string DataUrl => PortalUrls.Question(View.Frame.Key, View.Question.Number) + PortalUrls.Twin;

    public override NavigationArea Area => NavigationArea.Questions;

    public override ResponseKey? CurrentResponse => View.Frame.Key;

    public override string CanonicalUrl => PortalUrls.Question(View.Frame.Key, View.Question.Number);

    public override string? SearchText => Search?.Text;

    public override IReadOnlyList<TrailStep> Trail =>
        View.Section is { } section
            ?
            [
                new(View.Frame.Name, PortalUrls.Response(View.Frame.Key)),
                new(
                    $"{section.Code}. {section.Title}",
                    PortalUrls.Section(View.Frame.Key, section.Code),
                    IsOriginal: true
                ),
                new(View.Question.Name),
            ]
            : [new(View.Frame.Name, PortalUrls.Response(View.Frame.Key)), new(View.Question.Name)];

    /// <summary>Past the wording and its tools, to the first paragraph.</summary>
    public override SkipLink? Skip =>
        View.Answer?.Parts.SelectMany(part => part.Rows).FirstOrDefault() is { } row
            ? new($"L{row.Line}", PortalText.Of("Layout.SkipToAnswer"))
            : null;

    /// <summary>Those of the search that led here.</summary>
    public override IEnumerable<PageParameter> Parameters => SearchRequest.Parameters(Request.Query);

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
        if (Request.Path.ToUriComponent() != CanonicalUrl)
            return RedirectPermanent(
                PageAddress.Of(
                    PortalUrls.HasQuestionPage(content.Question.Number)
                        ? CanonicalUrl + Request.QueryString
                        : CanonicalUrl
                )
            );
        if (content.Answer is { } answer && SearchRequest.StateOf(Request.Query) is { Query.Count: > 0 } state)
        {
            var request = SearchRequest.Of(Request.Query);
            Search = new SearchTrail(
                state,
                request.Query.Text,
                request.Page.Size,
                content.Frame.Key,
                await neighbours.OfAsync(request, answer.Stored.Id, cancellation)
            );
            Search.Mark(answer);
        }

        return Page();
    }
}
