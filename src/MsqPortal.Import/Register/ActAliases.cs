using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Register;

namespace MsqPortal.Import;

/// <summary>
/// Keeps the public addresses of acts alive: a slug that is no act any more leads to the one that took its place, or says that
/// none did.
/// </summary>
internal static class ActAliases
{
    /// <summary>Finds what took the place of each vanished act, if anything did.</summary>
    /// <param name="context">The database; its rows are changed and not yet saved.</param>
    /// <param name="rows">Where rows are added.</param>
    /// <param name="acts">The acts as they are now; they have ids.</param>
    /// <param name="facts">What all responses of the state say.</param>
    /// <param name="replaced">What the replaced rows of the response had said; null for a new response.</param>
    public static async Task KeepAsync(
        PortalDbContext context,
        NewRows rows,
        ActRows acts,
        StatedFacts facts,
        ReplacedRows? replaced,
        CancellationToken ct
    )
    {
        var living = acts.Register.Works.Select(work => work.Slug).ToList();
        await context.LegalActAliases.Where(alias => living.Contains(alias.Slug)).ExecuteDeleteAsync(ct);
        if (acts.Vanished.Count == 0)
            return;

        var ids = acts.Vanished.Select(act => act.Id).ToList();
        var former = await context
            .LegalActAliases.Where(alias => ids.Contains(alias.LegalActId!.Value))
            .ToListAsync(ct);
        foreach (var act in acts.Vanished)
        {
            var successor = Successor(act, acts.Register, facts, replaced) is { } work ? acts.Act(work.Slug) : null;
            foreach (var alias in former.Where(alias => alias.LegalActId == act.Id))
                alias.LegalActId = successor?.Id;
            rows.Add(new LegalActAlias { Slug = act.Slug, LegalActId = successor?.Id });
        }
    }

    // The work that has most of what was the act's: its mentions, in stored rows or in the rows that are being replaced,
    // and its documents.
    private static Work? Successor(LegalAct act, ActRegister register, StatedFacts facts, ReplacedRows? replaced)
    {
        var stored = facts.StoredCitations.Select(citation => citation.LegalActId).ToList();
        var said = replaced?.SaidOf(act.Id);
        return register
            .Works.Select(work =>
                (
                    Work: work,
                    Votes: work.Citations.Count(citation =>
                        citation.Index < stored.Count
                            ? stored[citation.Index] == act.Id
                            : said?.Contains((citation.Cited.Place.Question, citation.Cited.Text)) == true
                    )
                        + work.Documents.Count(key =>
                            act.Documents.Exists(pair =>
                                pair.LegalDocument.Database == key.Database && pair.LegalDocument.Number == key.Id
                            )
                        )
                )
            )
            // A response may cite no act any more: the greatest of none is null for a reference only.
            .Where(candidate => candidate.Votes > 0)
            .OrderByDescending(candidate => candidate.Votes)
            .Select(candidate => candidate.Work)
            .FirstOrDefault();
    }
}
