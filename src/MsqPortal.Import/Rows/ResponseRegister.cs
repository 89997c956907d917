using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>The legal acts and links that one response names: stored ones are found, others are added.</summary>
internal sealed class ResponseRegister
{
    private readonly Parsing.MemberState state;
    private Dictionary<string, LegalAct> acts = [];
    private Dictionary<string, PortalLink> links = [];

    private ResponseRegister(Parsing.MemberState state) => this.state = state;

    /// <summary>Two queries, however many acts and links the response names.</summary>
    public static async Task<ResponseRegister> LoadAsync(
        PortalDbContext context,
        QuestionnaireResponseTree tree,
        Parsing.MemberState state,
        CancellationToken ct
    )
    {
        var parts = tree.Questions.SelectMany(question => question.Parts).ToList();
        var register = new ResponseRegister(state);
        await register.LoadActsAsync(context, parts.SelectMany(part => part.Citations), ct);
        await register.LoadLinksAsync(context, parts.SelectMany(part => part.Links), ct);
        return register;
    }

    public LegalAct Act(CitationNode citation) => acts[Slug(citation)];

    public PortalLink Link(LinkNode link) => links[Hash(link.Url)];

    private async Task LoadActsAsync(PortalDbContext context, IEnumerable<CitationNode> citations, CancellationToken ct)
    {
        var citationsBySlug = citations.ToLookup(Slug, StringComparer.Ordinal);
        var slugs = citationsBySlug.Select(cited => cited.Key).ToList();
        acts = await context
            .LegalActs.Where(act => slugs.Contains(act.Slug))
            .ToDictionaryAsync(act => act.Slug, StringComparer.Ordinal, ct);
        foreach (var cited in citationsBySlug)
        {
            if (!acts.TryGetValue(cited.Key, out var act))
                acts.Add(cited.Key, act = new LegalAct { Iso3 = state.Iso3, Slug = cited.Key });

            // The first citation that states a fact decides, so that the same file always gives the same act.
            act.Type = cited.Select(citation => citation.Type).FirstOrDefault(type => type is not null);
            act.Issuer = cited.Select(citation => citation.Issuer).FirstOrDefault(issuer => issuer is not null);
            act.Number = cited.Select(citation => citation.Number).FirstOrDefault(number => number is not null);
            act.Title = cited.Select(citation => citation.Title).FirstOrDefault(title => title is not null);
            act.Date = cited.Select(citation => citation.Date).FirstOrDefault(date => date is not null);
        }
    }

    private async Task LoadLinksAsync(PortalDbContext context, IEnumerable<LinkNode> mentions, CancellationToken ct)
    {
        var mentionsByHash = mentions.ToLookup(mention => Hash(mention.Url), StringComparer.Ordinal);
        var hashes = mentionsByHash.Select(mentioned => mentioned.Key).ToList();
        links = await context
            .PortalLinks.Where(link => hashes.Contains(link.UrlHash))
            .ToDictionaryAsync(link => link.UrlHash, StringComparer.Ordinal, ct);
        foreach (var mentioned in mentionsByHash.Where(mentioned => !links.ContainsKey(mentioned.Key)))
        {
            var link = new PortalLink
            {
                Url = mentioned.First().Url,
                UrlHash = mentioned.Key,
                Host = mentioned.First().Host,
            };
            links.Add(link.UrlHash, link);
        }
    }

    private string Slug(CitationNode citation) => LegalActSlug.Of(state.Iso2, citation);

    private static string Hash(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)));
}
