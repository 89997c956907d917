using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>A response that is published.</summary>
/// <param name="IsCurrent">It would be read again as it is: by this parser, with these forms and data files.</param>
/// <param name="ImportedFile">The import record with its figures; null once that was deleted.</param>
internal sealed record KnownResponse(
    long Id,
    string Iso3,
    string Edition,
    string ContentHash,
    bool IsCurrent,
    string? PublicationReason,
    ImportedFile? ImportedFile
);

/// <summary>
/// What is stored when a run begins. It is asked for once a run, so that hundreds of unchanged files cost next to nothing, and
/// none of them is parsed.
/// </summary>
internal sealed class KnownResponses
{
    private readonly Dictionary<(string Iso3, string Edition), KnownResponse> stored;
    private readonly Dictionary<string, KnownResponse> currentByContentHash;
    private readonly Dictionary<(string Iso3, string Edition), string> unpublished;
    private readonly HashSet<(string Iso3, string Edition, string ContentHash)> versions;

    private KnownResponses(
        List<KnownResponse> stored,
        Dictionary<(string Iso3, string Edition), string> unpublished,
        HashSet<(string Iso3, string Edition, string ContentHash)> versions
    )
    {
        this.stored = stored.ToDictionary(response => (response.Iso3, response.Edition));
        currentByContentHash = stored
            .Where(response => response.IsCurrent)
            .DistinctBy(response => response.ContentHash, StringComparer.Ordinal)
            .ToDictionary(response => response.ContentHash, StringComparer.Ordinal);
        this.unpublished = unpublished;
        this.versions = versions;
    }

    /// <summary>Responses that were read by another parser, or with another form or other data files.</summary>
    public IEnumerable<KnownResponse> OutOfDate =>
        stored
            .Values.Where(response => !response.IsCurrent)
            .OrderBy(response => (response.Iso3, response.Edition), Comparer<(string, string)>.Default);

    public static async Task<KnownResponses> LoadAsync(
        PortalDbContext context,
        QuestionnaireCatalog catalog,
        IReadOnlyDictionary<string, StoredForm> forms,
        CancellationToken ct
    )
    {
        var responses = await context
            .QuestionnaireResponses.AsNoTracking()
            .Select(response => new
            {
                response.Id,
                response.Iso3,
                response.Questionnaire.Edition,
                response.ContentHash,
                response.FormHash,
                IsOfThisParser = response.ParserVersion == ResponseParser.Version
                    && response.LinkKindsHash == catalog.LinkKindsHash,
                response.PublicationReason,
                response.ImportedFile,
            })
            .ToListAsync(ct);
        var withoutConsent = await context
            .UnpublishedResponses.Select(response => new
            {
                response.Iso3,
                response.Questionnaire.Edition,
                response.ContentHash,
            })
            .ToDictionaryAsync(response => (response.Iso3, response.Edition), response => response.ContentHash, ct);
        var texts = await context
            .ResponseVersions.Select(version => new
            {
                version.Iso3,
                version.Questionnaire.Edition,
                version.ContentHash,
            })
            .ToListAsync(ct);
        return new KnownResponses(
            responses.ConvertAll(response => new KnownResponse(
                response.Id,
                response.Iso3,
                response.Edition,
                response.ContentHash,
                response.IsOfThisParser && forms.GetValueOrDefault(response.Edition)?.Hash == response.FormHash,
                response.PublicationReason,
                response.ImportedFile
            )),
            withoutConsent,
            [.. texts.Select(version => (version.Iso3, version.Edition, version.ContentHash))]
        );
    }

    /// <summary>The response that was read from the same bytes, and would be read again as it is.</summary>
    public KnownResponse? Find(string contentHash) => currentByContentHash.GetValueOrDefault(contentHash);

    /// <summary>The response that is published, current or not.</summary>
    public KnownResponse? Stored(string iso3, string edition) => stored.GetValueOrDefault((iso3, edition));

    /// <summary>Hash of the text that does not consent; null where the response is not held for consent.</summary>
    public string? Unpublished(string iso3, string edition) => unpublished.GetValueOrDefault((iso3, edition));

    /// <summary>The response is this text, or was it once.</summary>
    public bool IsVersion(string iso3, string edition, string contentHash) =>
        versions.Contains((iso3, edition, contentHash));
}
