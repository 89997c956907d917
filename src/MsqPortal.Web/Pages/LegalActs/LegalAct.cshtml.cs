using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using MsqPortal.Import;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

public sealed class LegalActPage(LegalActQuery query, QuestionnaireCatalog catalog) : PortalPage
{
    public ActContent Act { get; private set; } = null!;

    public ActReading Reading { get; private set; } = null!;

    /// <summary>Addresses that no response cites.</summary>
    public ImmutableArray<ActCopy> Copies { get; private set; } = [];

    public override string Title =>
        PlainWords.Apposed(
            new[]
            {
                Act.Name.Words,
                DateOf(Act),
                Act.Number is null ? DocumentsOf(Act) : null,
                ActName.BesideState(Act.Country, Act.IsInternational),
            }.OfType<string>()
        );

    public override string Description => PortalText.Of("LegalActs.ActDescription", Act.Country, Act.Name.Words);

    public override string DataUrl => PortalUrls.LegalAct(Act.Slug) + PortalUrls.Twin;

    public override NavigationArea Area => NavigationArea.LegalActs;

    public override IReadOnlyList<TrailStep> Trail =>
        [
            new(PortalText.Of("Layout.AllResponses"), PortalUrls.Home),
            new(PortalText.Of("LegalActs.Title"), PortalUrls.LegalActs),
            new(Act.Name.Words),
        ];

    /// <summary>The name of a language that a legal database uses; its code where the name is not known.</summary>
    public Wording LanguageOf(ActLink link) =>
        catalog
            .LegalDatabases.All.FirstOrDefault(database => database.Code == link.Database)
            ?.Languages.FirstOrDefault(language => language.Code == link.Language)
            is { } known
            ? LanguageName.Of(known.Name)
            : new(link.Language ?? PortalText.Of("Words.NotStated"), IsOriginal: false);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (slug.ToLowerInvariant() is var written && written != slug)
            return RedirectPermanent(PageAddress.Of(PortalUrls.LegalAct(written)));
        if (await query.FindAsync(slug, cancellation) is not { } act)
            return await query.FindFormerAsync(slug, cancellation) switch
            {
                null => NotFound(),
                { PresentSlug: { } present } => RedirectPermanent(PageAddress.Of(PortalUrls.LegalAct(present))),
                _ => StatusCode(StatusCodes.Status410Gone),
            };

        Act = act;
        Reading = ActReading.Of(act);
        Copies = [.. ActCopies.Of(act, catalog.LegalDatabases)];
        return Page();
    }

    private static string? DateOf(ActContent act) => act.Date is { } date ? PlainWords.Date(date) : null;

    private static string? DocumentsOf(ActContent act) =>
        act.Documents.IsEmpty
            ? null
            : PlainWords.ListOf(act.Documents.Select(document => $"{document.Database} {document.Number}"));
}
