using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Queries;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lookup;

namespace MsqPortal.Web.Search;

/// <summary>An act that a word of a query is the number of.</summary>
public sealed record NumberedAct(
    string Slug,
    string? Type,
    string? Number,
    DateOnly? Date,
    string? Title,
    string Country,
    bool IsInternational,
    int CitationCount,
    int AnswerCount
);

/// <param name="Written">The number as the reader wrote it.</param>
/// <param name="Total">Acts with this number.</param>
/// <param name="Acts">The most cited of them.</param>
public sealed record NumberReading(string Written, int Total, ImmutableArray<NumberedAct> Acts);

/// <summary>Reads the words of a query as numbers of acts; two commands for each number that some act has.</summary>
public sealed class ActNumbersQuery(PortalDbContext database, CountryNames countries)
{
    private const int MostNumbers = 2;
    private const int MostActs = 3;

    public async Task<ImmutableArray<NumberReading>> OfAsync(SearchQuery query, CancellationToken cancellation)
    {
        var readings = ImmutableArray.CreateBuilder<NumberReading>();
        var written = query
            .Clauses.Where(clause =>
                !clause.IsExcluded
                && clause.Sought is SoughtWord { IsExact: true } or SoughtCompound { Joined.IsExact: true }
            )
            .Select(clause => clause.Shown)
            .Distinct();
        foreach (var number in written.Where(number => WrittenNumber.Read(number) is not null).Take(MostNumbers))
        {
            if (await ReadAsync(number, WrittenNumber.Read(number)!, cancellation) is { } reading)
                readings.Add(reading);
        }

        return readings.ToImmutable();
    }

    private async Task<NumberReading?> ReadAsync(string written, WrittenNumber number, CancellationToken cancellation)
    {
        var digits = number.Digits;
        var cited = await database
            .Citations.FromSql($"SELECT * FROM citations WHERE substring(number, '[0-9]+') = ANY ({digits})")
            .GroupBy(citation => new { citation.LegalActId, citation.Number })
            .Select(group => new
            {
                group.Key.LegalActId,
                group.Key.Number,
                Count = group.Count(),
            })
            .ToListAsync(cancellation);
        // A prefix marks type and issuer: it has to stand in one of the citations.
        var acts = cited
            .Where(citation =>
                WrittenNumber.Read(citation.Number) is { } other
                && number.IsNumberOf(other)
                && (number.Prefix is null || number.Prefix == other.Prefix)
            )
            .GroupBy(citation => citation.LegalActId)
            .OrderByDescending(act => act.Sum(citation => citation.Count))
            .ThenBy(act => act.Key)
            .Select(act => act.Key)
            .ToList();
        if (acts.Count == 0)
            return null;

        long[] shown = [.. acts.Take(MostActs)];
        var named = await database
            .LegalActs.Where(act => shown.Contains(act.Id))
            .Select(act => new NumberedAct(
                act.Slug,
                act.Type,
                act.Number,
                act.Date,
                act.Titles[0],
                countries.Of(act.Iso3),
                act.IsInternational,
                act.Citations.Count,
                act.Citations.Select(citation => citation.AnswerPart.AnswerId).Distinct().Count()
            ))
            .ToListAsync(cancellation);
        return new NumberReading(
            written,
            acts.Count,
            [.. named.OrderByDescending(act => act.CitationCount).ThenBy(act => act.Slug, StringComparer.Ordinal)]
        );
    }
}
