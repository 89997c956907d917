using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;
using MsqPortal.Register;

namespace MsqPortal.Import;

/// <summary>
/// The acts of one Member State as rows. The register is made anew from everything that the state's responses say, and
/// the rows follow: an act that was renamed or merged keeps its former address as an alias.
/// </summary>
internal sealed class ActRows
{
    private readonly PortalDbContext context;
    private readonly NewRows rows;
    private readonly StatedFacts facts;
    private readonly Dictionary<string, LegalAct> bySlug;
    private readonly Dictionary<int, (LegalAct Act, Data.Confidence Confidence)> byCitation = [];

    private ActRows(
        PortalDbContext context,
        NewRows rows,
        StatedFacts facts,
        ActRegister register,
        List<LegalAct> stored
    )
    {
        this.context = context;
        this.rows = rows;
        this.facts = facts;
        Register = register;
        bySlug = stored.ToDictionary(act => act.Slug, StringComparer.Ordinal);
        Vanished = [.. stored.ExceptBy(register.Works.Select(work => work.Slug), act => act.Slug)];
    }

    public ActRegister Register { get; }

    /// <summary>Stored acts that the register knows no more; they are still in the database.</summary>
    public IReadOnlyList<LegalAct> Vanished { get; }

    public static async Task<ActRows> LoadAsync(
        PortalDbContext context,
        NewRows rows,
        StatedFacts facts,
        ActRegister register,
        LinkRows links,
        CancellationToken ct
    )
    {
        var iso3 = facts.Mentions.State.Iso3;
        var stored = await context
            .LegalActs.Where(act => act.Iso3 == iso3)
            .Include(act => act.Documents)
                .ThenInclude(pair => pair.LegalDocument)
            .ToListAsync(ct);
        await links.AddStoredAsync(context, register.Works.SelectMany(work => work.Documents), ct);
        var acts = new ActRows(context, rows, facts, register, stored);
        foreach (var work in register.Works)
            acts.Update(work, links);
        await rows.AssignIdsAsync(ct);
        return acts;
    }

    public LegalAct Act(string slug) => bySlug[slug];

    public (LegalAct Act, Data.Confidence Confidence) Of(CitationNode citation) => byCitation[facts.Indexes[citation]];

    /// <summary>Moves the citations of stored responses to the acts that they belong to now; the acts must be saved.</summary>
    public async Task MoveStoredCitationsAsync(CancellationToken ct)
    {
        var moved = facts
            .StoredCitations.Index()
            .Select(stored => (stored.Item.Id, From: stored.Item.LegalActId, To: byCitation[stored.Index]))
            .Where(citation => citation.To.Act.Id != citation.From)
            .GroupBy(citation => (citation.To.Act.Id, citation.To.Confidence), citation => citation.Id);
        foreach (var citations in moved)
        {
            var ids = citations.ToList();
            await context
                .Citations.Where(citation => ids.Contains(citation.Id))
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(citation => citation.LegalActId, citations.Key.Id)
                            .SetProperty(citation => citation.Confidence, citations.Key.Confidence),
                    ct
                );
        }
    }

    /// <summary>The rows of the acts that vanished go, once nothing points to them.</summary>
    public async Task RemoveVanishedAsync(CancellationToken ct)
    {
        if (Vanished.Count == 0)
            return;
        var ids = Vanished.Select(act => act.Id).ToList();
        await context.LegalActs.Where(act => ids.Contains(act.Id)).ExecuteDeleteAsync(ct);
    }

    private void Update(Work work, LinkRows links)
    {
        if (!bySlug.TryGetValue(work.Slug, out var act))
        {
            act = rows.Add(new LegalAct { Iso3 = facts.Mentions.State.Iso3, Slug = work.Slug });
            bySlug.Add(work.Slug, act);
        }

        act.Type = work.Type;
        act.IsInternational = work.IsInternational;
        act.Issuer = work.Issuer;
        act.Number = work.Number;
        act.Date = work.Date;
        act.Titles = [.. work.Titles];
        foreach (var citation in work.Citations)
            byCitation.Add(citation.Index, (act, (Data.Confidence)citation.Confidence));

        var documents = work.Documents.Select(links.Document).ToList();
        act.Documents.RemoveAll(pair => !documents.Exists(document => document.Id == pair.LegalDocumentId));
        foreach (var (index, document) in documents.Index())
        {
            var pair =
                act.Documents.Find(pair => pair.LegalDocumentId == document.Id)
                ?? rows.Add(new LegalActDocument { LegalAct = act, LegalDocument = document });
            pair.Ordinal = index + 1;
        }
    }
}
