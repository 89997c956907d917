using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Portals;

public sealed record ListedHost(string Host, IReadOnlyList<ListedLink> Links);

public sealed record ListedLink(string Url, string Host, List<ListedMention> Mentions)
{
    public IEnumerable<string> Labels => Mentions.Select(mention => mention.Label).OfType<string>().Distinct();

    /// <summary>Spellings that differ from the address by more than a missing scheme.</summary>
    public IEnumerable<string> OtherSpellings =>
        Mentions
            .Select(mention => mention.RawUrl)
            .Where(raw => ForeignAddress.Shown(raw) != ForeignAddress.Shown(Url))
            .Distinct();

    public IEnumerable<ListedMention> Questions => Mentions.DistinctBy(mention => (mention.Key, mention.Question));
}

public sealed record ListedMention(
    ResponseKey Key,
    string Question,
    bool IsQuestionNumbered,
    int Line,
    string RawUrl,
    string? Label
);

public sealed class PortalsQuery(PortalDbContext database)
{
    public async Task<IReadOnlyList<ListedHost>> ListAsync(CancellationToken cancellation)
    {
        var links = await database
            .PortalLinks.OrderBy(link => link.Host)
            .ThenBy(link => link.Url)
            .Select(link => new ListedLink(
                link.Url,
                link.Host,
                link.Mentions.OrderBy(mention => mention.Line)
                    .Select(mention => new ListedMention(
                        new ResponseKey(
                            mention.AnswerPart.Answer.Response.Iso3,
                            mention.AnswerPart.Answer.Response.Questionnaire.Edition
                        ),
                        mention.AnswerPart.Answer.Question.Number,
                        mention.AnswerPart.Answer.Question.IsNumbered,
                        mention.Line,
                        mention.RawUrl,
                        mention.Label
                    ))
                    .ToList()
            ))
            .AsSplitQuery()
            .ToListAsync(cancellation);
        return [.. links.GroupBy(link => link.Host).Select(group => new ListedHost(group.Key, [.. group]))];
    }
}
