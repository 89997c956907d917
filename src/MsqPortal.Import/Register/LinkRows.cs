using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>The links that one response names, and the documents behind them: stored ones are found, others are added.</summary>
internal sealed class LinkRows
{
    private readonly NewRows rows;
    private readonly Dictionary<LinkNode, PortalLink> links = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DocumentKey, LegalDocument> documents = [];

    private LinkRows(NewRows rows) => this.rows = rows;

    /// <summary>Few queries, however many links the response names.</summary>
    public static async Task<LinkRows> LoadAsync(
        PortalDbContext context,
        NewRows rows,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    )
    {
        var mentions = tree.Questions.SelectMany(question => question.Parts).SelectMany(part => part.Links).ToList();
        var named = new LinkRows(rows);
        await named.LoadDocumentsAsync(context, mentions, ct);
        await named.LoadLinksAsync(context, mentions, ct);
        return named;
    }

    public PortalLink Link(LinkNode link) => links[link];

    public LegalDocument Document(DocumentKey key) => documents[key];

    /// <summary>Documents that other responses of the state name.</summary>
    public async Task AddStoredAsync(PortalDbContext context, IEnumerable<DocumentKey> keys, CancellationToken ct)
    {
        foreach (var keysOfDatabase in keys.Where(key => !documents.ContainsKey(key)).GroupBy(key => key.Database))
        {
            var numbers = keysOfDatabase.Select(key => key.Id).Distinct().ToList();
            await foreach (
                var document in context
                    .LegalDocuments.AsNoTracking()
                    .Where(row => row.Database == keysOfDatabase.Key && numbers.Contains(row.Number))
                    .AsAsyncEnumerable()
                    .WithCancellation(ct)
            )
                documents[new DocumentKey(document.Database, document.Number)] = document;
        }
    }

    private async Task LoadDocumentsAsync(
        PortalDbContext context,
        IReadOnlyCollection<LinkNode> mentions,
        CancellationToken ct
    )
    {
        var keys = mentions.Select(link => link.Document?.Key).OfType<DocumentKey>().ToHashSet();
        await AddStoredAsync(context, keys, ct);
        foreach (var key in keys.Where(key => !documents.ContainsKey(key)))
            documents.Add(key, rows.Add(new LegalDocument { Database = key.Database, Number = key.Id }));
        await rows.AssignIdsAsync(ct);
    }

    private async Task LoadLinksAsync(
        PortalDbContext context,
        IReadOnlyCollection<LinkNode> mentions,
        CancellationToken ct
    )
    {
        var mentionsByHash = mentions.ToLookup(mention => KeyHash(mention.Url), StringComparer.Ordinal);
        var hashes = mentionsByHash.Select(mentioned => mentioned.Key).ToList();
        var stored = await context
            .PortalLinks.Where(link => hashes.Contains(link.KeyHash))
            .ToDictionaryAsync(link => link.KeyHash, StringComparer.Ordinal, ct);
        foreach (var mentioned in mentionsByHash)
        {
            var first = mentioned.First();
            var link = stored.GetValueOrDefault(mentioned.Key) ?? rows.Add(New(mentioned.Key, first));
            // What is known of hosts and databases may have changed since the link was stored.
            link.Kind = (Data.LinkKind)first.Kind;
            link.LegalDocumentId = first.Document is { } document ? documents[document.Key].Id : null;
            link.Language = first.Document?.Language;
            link.Anchor = first.Document?.Anchor;
            link.EditionDate = first.Document?.EditionDate;
            foreach (var mention in mentioned)
                links.Add(mention, link);
        }
    }

    private static PortalLink New(string keyHash, LinkNode first) =>
        new()
        {
            Url = first.Url,
            KeyHash = keyHash,
            Host = first.Host,
        };

    private static string KeyHash(string url) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(LinkAddress.ComparisonKey(url))));
}
