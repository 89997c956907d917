using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Source;

/// <summary>A source text as the public may read it: withheld passages are replaced, line numbers are kept.</summary>
public sealed record PublicSource(string ContentHash, ImmutableArray<SourceLine> Lines, int WithheldCount);

public sealed class SourceQuery(PortalDbContext database, RespondentContactPolicy policy)
{
    /// <returns>Null when no such response is stored.</returns>
    public async Task<PublicSource?> FindAsync(string country, string edition, CancellationToken cancellation)
    {
        var iso3 = country.ToUpperInvariant();
        var stored = await database
            .QuestionnaireResponses.Where(response =>
                response.Iso3 == iso3 && response.Questionnaire.Edition == edition
            )
            .Select(response => new
            {
                response.ContentHash,
                response.SourceText,
                Withheld = response
                    .WithheldPassages.Select(passage => new WithheldStretch(
                        passage.Line,
                        passage.Start,
                        passage.Length
                    ))
                    .ToList(),
            })
            .AsSplitQuery()
            .FirstOrDefaultAsync(cancellation);
        if (stored is null)
            return null;

        var withheld = policy.ShowsContact ? [] : stored.Withheld;
        return new PublicSource(stored.ContentHash, SourceLines.Of(stored.SourceText, withheld), withheld.Count);
    }
}
