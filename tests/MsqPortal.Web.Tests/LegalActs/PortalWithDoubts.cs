using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MsqPortal.Data;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.LegalActs;

/// <summary>
/// A portal with the seed, and with what a register can hold beside it: a discrepancy, a former address, a citation
/// that is less than certain, and an act that is known by its document only.
/// </summary>
public sealed class PortalWithDoubts(TestPortals portals) : IAsyncLifetime
{
    public const string Slug = "uz-decree-2020-10-05-6079";
    public const string FormerSlug = "uz-decree-6079-as-it-was";
    public const string LinkedOnlySlug = "uz-lex-uz-linked-only";
    public const string Message = "Two readings of one decree.";

    public RunningPortal Portal { get; private set; } = null!;

    /// <summary>The citation that is likely and no more; it gives no date.</summary>
    public Citation Doubtful { get; private set; } = null!;

    /// <summary>An address of the document of the act that is only linked.</summary>
    public LinkMention LinkedOnly { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var portal = await RunningPortal.StartAsync(await portals.Postgres.CreateDatabaseAsync());
        Portal = await portal.WhenReadyAsync();
        await using var scope = Portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var act = await database
            .LegalActs.Include(act => act.Citations)
                .ThenInclude(citation => citation.AnswerPart)
            .SingleAsync(act => act.Slug == Slug);
        act.HasDiscrepancy = true;
        database.Add(new LegalActAlias { Slug = FormerSlug, LegalActId = act.Id });
        var citations = act.Citations.OrderBy(citation => citation.Line).ToList();
        Doubtful = citations[0];
        Doubtful.Confidence = Confidence.Likely;
        Doubtful.Date = null;
        database.Add(DiscrepancyOf(act, citations[1], citations[^1]));

        LinkedOnly = await database
            .LinkMentions.Include(mention => mention.PortalLink)
            .FirstAsync(mention => mention.PortalLink.LegalDocumentId != null && mention.PortalLink.Language == "ru");
        var linked = new LegalAct
        {
            Iso3 = act.Iso3,
            Slug = LinkedOnlySlug,
            Titles = ["Words beside a link"],
        };
        linked.Documents.Add(
            new LegalActDocument { LegalDocumentId = LinkedOnly.PortalLink.LegalDocumentId!.Value, Ordinal = 1 }
        );
        database.Add(linked);
        await database.SaveChangesAsync();
        await database.Database.ExecuteSqlAsync($"SELECT refresh_figures({act.Iso3})");
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private static Discrepancy DiscrepancyOf(LegalAct act, Citation one, Citation other)
    {
        var discrepancy = new Discrepancy
        {
            Slug = "uz-two-readings",
            Iso3 = act.Iso3,
            Rule = "act-two-dates",
            Severity = DiscrepancySeverity.Contradiction,
            Message = Message,
        };
        discrepancy.Acts.Add(act);
        foreach (var (index, citation) in new[] { one, other }.Index())
            discrepancy.Evidence.Add(
                new DiscrepancyEvidence
                {
                    AnswerId = citation.AnswerPart.AnswerId,
                    Ordinal = index + 1,
                    Line = citation.Line,
                    Quote = $"The reading number {index + 1} is **odd**.",
                    Differing = ["odd"],
                }
            );
        return discrepancy;
    }
}
