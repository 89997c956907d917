using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>A stored response that would be read again as it is.</summary>
/// <param name="Iso3">The Member State.</param>
/// <param name="Edition">The edition.</param>
/// <param name="ImportedFile">The import record with its figures; null once that was deleted.</param>
internal sealed record KnownResponse(string Iso3, string Edition, ImportedFile? ImportedFile);

/// <summary>
/// The responses that were stored by this parser, with these forms and data files, by the hash of their bytes. They are
/// asked for once a run, so that hundreds of unchanged files cost next to nothing, and none of them is parsed.
/// </summary>
internal sealed class KnownResponses
{
    private readonly Dictionary<string, KnownResponse> byContentHash;

    private KnownResponses(Dictionary<string, KnownResponse> byContentHash) => this.byContentHash = byContentHash;

    public static async Task<KnownResponses> LoadAsync(
        PortalDbContext context,
        QuestionnaireCatalog catalog,
        IReadOnlyDictionary<string, StoredForm> forms,
        CancellationToken ct
    )
    {
        var responses = await context
            .QuestionnaireResponses.AsNoTracking()
            .Where(response =>
                response.ParserVersion == ResponseParser.Version && response.LinkKindsHash == catalog.LinkKindsHash
            )
            .Select(response => new
            {
                response.ContentHash,
                response.FormHash,
                Known = new KnownResponse(response.Iso3, response.Questionnaire.Edition, response.ImportedFile),
            })
            .ToListAsync(ct);
        return new KnownResponses(
            responses
                .Where(response => forms.GetValueOrDefault(response.Known.Edition)?.Hash == response.FormHash)
                .DistinctBy(response => response.ContentHash, StringComparer.Ordinal)
                .ToDictionary(response => response.ContentHash, response => response.Known, StringComparer.Ordinal)
        );
    }

    public KnownResponse? Find(string contentHash) => byContentHash.GetValueOrDefault(contentHash);
}
