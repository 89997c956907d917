using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Lookup;

/// <summary>An act that a query may mean, in the shape that a result needs.</summary>
public sealed record LookedUpAct(
    long Id,
    string Iso3,
    string Country,
    string Slug,
    string? Type,
    string? Number,
    DateOnly? Date,
    string? Title,
    bool IsInternational
);

/// <summary>A date that answers give an act.</summary>
internal sealed record StatedDate(long ActId, DateOnly Date, int AnswerCount);

/// <summary>Finds acts by what names them: a document, an address of this portal, a number.</summary>
public sealed class ActLookup(PortalDbContext database, QuestionnaireCatalog catalog)
{
    /// <summary>Far more than one number has; a bound for the database, not for readers.</summary>
    private const int MostCitations = 20_000;

    /// <param name="number">The bare id.</param>
    /// <param name="code">The database; null for any.</param>
    public Task<List<LookedUpAct>> OfDocumentAsync(string number, string? code, CancellationToken cancellation) =>
        ActsAsync(
            database.LegalActs.Where(act =>
                act.Documents.Any(pair =>
                    pair.LegalDocument.Number == number && (code == null || pair.LegalDocument.Database == code)
                )
            ),
            cancellation
        );

    /// <summary>By a present or a former public address.</summary>
    public Task<List<LookedUpAct>> OfSlugAsync(string slug, CancellationToken cancellation) =>
        ActsAsync(
            database.LegalActs.Where(act =>
                act.Slug == slug
                || database.LegalActAliases.Any(alias => alias.Slug == slug && alias.LegalActId == act.Id)
            ),
            cancellation
        );

    /// <summary>By their date, as responses give it.</summary>
    internal async Task<List<LookedUpAct>> OfDateAsync(DateOnly date, CancellationToken cancellation) =>
        await ActsAsync(database.LegalActs.Where(act => act.Date == date), cancellation) is { Count: > 0 } acts
            ? acts
            // Answers do not agree on the dates of some.
            : await ActsAsync(
                database.LegalActs.Where(act => act.Citations.Any(citation => citation.Date == date)),
                cancellation
            );

    /// <summary>Number, date and prefix are exact: one digit more, less or other is another act.</summary>
    internal async Task<List<StatedAct>> OfCitationAsync(CitationQuery query, CancellationToken cancellation)
    {
        if (WrittenNumber.Read(query.Number) is not { } number)
            return [];

        var digits = number.Digits;
        var ids = await database
            .Citations.FromSql($"SELECT * FROM citations WHERE substring(number, '[0-9]+') = ANY ({digits})")
            .OrderBy(citation => citation.Id)
            .Select(citation => new { citation.LegalActId, citation.Number })
            .Take(MostCitations)
            .ToListAsync(cancellation);
        var candidates = ids.Where(cited => WrittenNumber.Read(cited.Number) is { } other && number.IsNumberOf(other))
            .Select(cited => cited.LegalActId)
            .ToHashSet();
        return candidates.Count == 0
            ? []
            : (await StatedAsync(candidates, cancellation)).FindAll(act => act.Agrees(number, query));
    }

    /// <summary>The acts of a text that names more than one by their numbers; none when it names one or none.</summary>
    internal async Task<List<LookedUpAct>> OfSeveralAsync(
        string text,
        StatesInText state,
        CancellationToken cancellation
    )
    {
        var stated = CitationQuery.ReadAll(text);
        if (stated.Select(citation => WrittenNumber.Read(citation.Number)?.Core).Distinct().Count() < 2)
            return [];
        var found = new List<LookedUpAct>();
        foreach (var citation in stated)
            found.AddRange(
                (await OfCitationAsync(citation, cancellation)).Where(state.AllowsStateOf).Select(act => act.Act)
            );
        return found;
    }

    /// <summary>Acts with all that the responses state about them.</summary>
    internal async Task<List<StatedAct>> StatedAsync(IReadOnlySet<long> ids, CancellationToken cancellation)
    {
        var acts = await OfIdsAsync(ids, cancellation);
        var citations = (
            await database
                .Citations.Where(citation => ids.Contains(citation.LegalActId))
                .Select(citation => new StatedCitation(
                    citation.LegalActId,
                    citation.Type,
                    citation.Issuer,
                    citation.Number,
                    citation.Date,
                    citation.Title,
                    citation.Text,
                    citation.Sentence,
                    citation.Pinpoints
                ))
                .ToListAsync(cancellation)
        ).ToLookup(citation => citation.ActId);
        return acts.ConvertAll(act => new StatedAct(act, [.. citations[act.Id]], catalog.LegalDatabases));
    }

    /// <summary>The dates that answers give each of these acts, the most frequent first; none of so many acts that nobody compares them.</summary>
    internal async Task<ILookup<long, StatedDate>> DatesAsync(
        IReadOnlyCollection<LookedUpAct> acts,
        CancellationToken cancellation
    )
    {
        var ids = acts.Count > AnswerLookup.Most ? [] : acts.Select(act => act.Id).ToList();
        var dates = await database
            .Citations.Where(citation => ids.Contains(citation.LegalActId) && citation.Date != null)
            .GroupBy(citation => new { citation.LegalActId, citation.Date })
            .Select(group => new StatedDate(
                group.Key.LegalActId,
                group.Key.Date!.Value,
                group.Select(citation => citation.AnswerPart.AnswerId).Distinct().Count()
            ))
            .ToListAsync(cancellation);
        return dates
            .OrderByDescending(stated => stated.AnswerCount)
            .ThenBy(stated => stated.Date)
            .ToLookup(stated => stated.ActId);
    }

    internal Task<List<LookedUpAct>> OfIdsAsync(IReadOnlySet<long> ids, CancellationToken cancellation) =>
        ActsAsync(database.LegalActs.Where(act => ids.Contains(act.Id)), cancellation);

    private static Task<List<LookedUpAct>> ActsAsync(IQueryable<LegalAct> acts, CancellationToken cancellation) =>
        acts.OrderBy(act => act.Slug)
            .Select(act => new LookedUpAct(
                act.Id,
                act.Iso3,
                act.MemberState.Name,
                act.Slug,
                act.Type,
                act.Number,
                act.Date,
                act.Titles[0],
                act.IsInternational
            ))
            .ToListAsync(cancellation);
}
