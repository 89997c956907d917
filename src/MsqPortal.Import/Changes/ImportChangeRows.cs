using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>Tells beside the import record what an update changed.</summary>
internal static class ImportChangeRows
{
    /// <summary>What the stored response says before it is replaced.</summary>
    /// <returns>Null where no response is stored.</returns>
    public static async Task<ResponseContent?> FormerAsync(
        PortalDbContext context,
        long questionnaireId,
        string iso3,
        CancellationToken ct
    )
    {
        var id = await context
            .QuestionnaireResponses.Where(row => row.Iso3 == iso3 && row.QuestionnaireId == questionnaireId)
            .Select(row => (long?)row.Id)
            .FirstOrDefaultAsync(ct);
        return id is null ? null : await ResponseContent.LoadAsync(context, id.Value, ct);
    }

    /// <summary>Compares when all is stored: which acts a response cites shows only in the register of its state.</summary>
    public static async Task<ImmutableArray<ImportChange>> StoreAsync(
        PortalDbContext context,
        ResponseContent former,
        long responseId,
        long importedFileId,
        CancellationToken ct
    )
    {
        var changes = ResponseChanges.Between(former, await ResponseContent.LoadAsync(context, responseId, ct));
        foreach (var change in changes)
            change.ImportedFileId = importedFileId;
        context.AddRange(changes);
        await context.SaveChangesAsync(ct);
        return [.. changes];
    }
}
