using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>The links that one response names, and the documents behind them: stored ones are found, others are added.</summary>
internal sealed class LinkRows
{
    private Dictionary<string, PortalLink> links = [];
    private Dictionary<DocumentKey, LegalDocument> documents = [];

    private LinkRows() { }

    /// <summary>Two queries, however many links the response names.</summary>
    public static async Task<LinkRows> LoadAsync(
        PortalDbContext context,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    )
    {
        var mentions = tree.Questions.SelectMany(question => question.Parts).SelectMany(part => part.Links).ToList();
        var rows = new LinkRows();
        await rows.LoadDocumentsAsync(context, mentions, ct);
        await rows.LoadLinksAsync(context, mentions, ct);
        return rows;
    }

    public PortalLink Link(LinkNode link) => links[KeyHash(link.Url)];

    public LegalDocument Document(DocumentKey key) => documents[key];

    /// <summary>Documents that other responses of the state name.</summary>
    public async Task AddStoredAsync(PortalDbContext context, IEnumerable<DocumentKey> keys, CancellationToken ct)
    {
        foreach (var keysOfDatabase in keys.Where(key => !documents.ContainsKey(key)).GroupBy(key => key.Database))
        {
            var numbers = keysOfDatabase.Select(key => key.Id).Distinct().ToList();
            await foreach (
                var document in context
                    .LegalDocuments.Where(row => row.Database == keysOfDatabase.Key && numbers.Contains(row.Number))
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
            documents.Add(key, new LegalDocument { Database = key.Database, Number = key.Id });
    }

    private async Task LoadLinksAsync(
        PortalDbContext context,
        IReadOnlyCollection<LinkNode> mentions,
        CancellationToken ct
    )
    {
        var mentionsByHash = mentions.ToLookup(mention => KeyHash(mention.Url), StringComparer.Ordinal);
        var hashes = mentionsByHash.Select(mentioned => mentioned.Key).ToList();
        links = await context
            .PortalLinks.Where(link => hashes.Contains(link.KeyHash))
            .ToDictionaryAsync(link => link.KeyHash, StringComparer.Ordinal, ct);
        foreach (var mentioned in mentionsByHash)
        {
            var first = mentioned.First();
            if (!links.TryGetValue(mentioned.Key, out var link))
                links.Add(mentioned.Key, link = New(mentioned.Key, first));
            // What is known of hosts and databases may have changed since the link was stored.
            link.Kind = (Data.LinkKind)first.Kind;
            link.LegalDocument = first.Document is { } document ? documents[document.Key] : null;
            link.Language = first.Document?.Language;
            link.Anchor = first.Document?.Anchor;
            link.EditionDate = first.Document?.EditionDate;
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
