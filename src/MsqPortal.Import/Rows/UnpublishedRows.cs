using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>
/// Keeps a response that does not consent out of all that is public: its text goes to a table that no page reads, and what
/// earlier imports told of it goes.
/// </summary>
internal static class UnpublishedRows
{
    /// <summary>Stores the text in the place of the one that was there.</summary>
    public static async Task StoreAsync(
        PortalDbContext context,
        ResponseFile file,
        long questionnaireId,
        string iso3,
        DateTimeOffset importedAt,
        CancellationToken ct
    )
    {
        await RemoveAsync(context, questionnaireId, iso3, ct);
        context.Add(
            new UnpublishedResponse
            {
                QuestionnaireId = questionnaireId,
                Iso3 = iso3,
                FileName = file.FileName,
                ContentHash = file.ContentHash,
                SourceText = file.Text,
                ImportedAt = importedAt,
            }
        );
        await context.SaveChangesAsync(ct);
    }

    /// <summary>The response is published from now on.</summary>
    public static Task RemoveAsync(PortalDbContext context, long questionnaireId, string iso3, CancellationToken ct) =>
        context
            .UnpublishedResponses.Where(row => row.QuestionnaireId == questionnaireId && row.Iso3 == iso3)
            .ExecuteDeleteAsync(ct);

    /// <summary>
    /// Records of imports name files, hashes, counts and lines: a bare record takes the place of each, so that whatever is
    /// recorded beside it goes as well.
    /// </summary>
    public static async Task ForgetImportsAsync(
        PortalDbContext context,
        string iso3,
        string edition,
        CancellationToken ct
    )
    {
        var files = context.ImportedFiles.Where(file => file.Iso3 == iso3 && file.Edition == edition);
        var told = await files.AsNoTracking().ToListAsync(ct);
        await files.ExecuteDeleteAsync(ct);
        context.AddRange(
            told.Select(file => new ImportedFile
            {
                ImportRunId = file.ImportRunId,
                Ordinal = file.Ordinal,
                Status = file.Status,
                HeldFor = file.HeldFor,
                Reason = file.HeldFor is HeldFor.Consent ? file.Reason : null,
                Iso3 = iso3,
                Edition = edition,
            })
        );
        await context.SaveChangesAsync(ct);
    }

    /// <summary>An address that led to an act of the state says nothing any more, not even that there was one.</summary>
    public static Task ForgetVanishedActsAsync(PortalDbContext context, string iso2, CancellationToken ct)
    {
        var prefix = $"{iso2.ToLowerInvariant()}-";
        return context
            .LegalActAliases.Where(alias => alias.LegalActId == null && alias.Slug.StartsWith(prefix))
            .ExecuteDeleteAsync(ct);
    }
}
