using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Lookup;

/// <summary>Finds the places in answers that name a link.</summary>
public sealed class AnswerLookup(PortalDbContext database)
{
    /// <summary>More answers than a reader looks through.</summary>
    public const int Most = 50;

    /// <summary>More mentions of a link or a document than <see cref="Most"/> answers have.</summary>
    private const int MostMentions = 500;

    internal async Task<List<FoundPlace>> OfLinkAsync(string url, CancellationToken cancellation)
    {
        var hashes = Spellings(url).Select(KeyHash).ToList();
        var mentions = await MentionsAsync(mention => hashes.Contains(mention.PortalLink.KeyHash), cancellation);
        // The address as it is, else one that differs in a slash at its end alone.
        var best = hashes.Find(hash => mentions.Exists(mention => mention.KeyHash == hash));
        return OneOfEachAnswer(mentions.Where(mention => mention.KeyHash == best));
    }

    /// <summary>Answers whose links lead to a document of which no act is known.</summary>
    internal async Task<List<FoundPlace>> OfDocumentAsync(
        string number,
        string? code,
        CancellationToken cancellation
    ) =>
        OneOfEachAnswer(
            await MentionsAsync(
                mention =>
                    mention.PortalLink.LegalDocument!.Number == number
                    && (code == null || mention.PortalLink.LegalDocument.Database == code),
                cancellation
            )
        );

    private Task<List<Mention>> MentionsAsync(
        Expression<Func<LinkMention, bool>> isSought,
        CancellationToken cancellation
    ) =>
        database
            .LinkMentions.Where(isSought)
            .OrderBy(mention => mention.AnswerPart.AnswerId)
            .ThenBy(mention => mention.Line)
            .Take(MostMentions)
            .Select(mention => new Mention(
                mention.PortalLink.KeyHash,
                mention.AnswerPart.Answer.ResponseId,
                mention.AnswerPart.AnswerId,
                mention.Line,
                mention.RawUrl
            ))
            .ToListAsync(cancellation);

    private static List<FoundPlace> OneOfEachAnswer(IEnumerable<Mention> mentions) =>
        [
            .. mentions
                .DistinctBy(mention => mention.AnswerId)
                .Take(Most)
                .Select(mention => new FoundPlace(
                    PlaceKind.Answer,
                    mention.ResponseId,
                    mention.AnswerId,
                    mention.Line,
                    mention.Line,
                    mention.RawUrl
                )),
        ];

    // A slash at the end of a path seldom makes another page; the address as it is comes first.
    private static IEnumerable<string> Spellings(string url)
    {
        var other = url.EndsWith('/') ? url.TrimEnd('/') : url + '/';
        return (url.AsSpan().ContainsAny('#', '?') ? [url] : new[] { url, other })
            .Select(LinkAddress.ComparisonKey)
            .Distinct(StringComparer.Ordinal);
    }

    // As the import stores it.
    private static string KeyHash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private sealed record Mention(string KeyHash, long ResponseId, long AnswerId, int Line, string RawUrl);
}
