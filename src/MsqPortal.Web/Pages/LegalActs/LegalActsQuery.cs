using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.LegalActs;

public sealed record ListedAct(
    string Slug,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Title,
    string Country,
    List<ActMention> Mentions
)
{
    public string Name => ActName.Of(Type, Number, Title);

    /// <summary>One entry for each citing question, however often it cites the act.</summary>
    public IEnumerable<ActMention> Questions => Mentions.DistinctBy(mention => (mention.Key, mention.Question));

    public ImmutableArray<string> Urls => [.. Mentions.Select(mention => mention.Url).OfType<string>().Distinct()];
}

public sealed record ActMention(ResponseKey Key, string Question, bool IsQuestionNumbered, int Line, string? Url);

public sealed class LegalActsQuery(PortalDbContext database)
{
    public Task<List<ListedAct>> ListAsync(CancellationToken cancellation) =>
        database
            .LegalActs.OrderByDescending(act => act.Date.HasValue)
            .ThenByDescending(act => act.Date)
            .ThenBy(act => act.Slug)
            .Select(act => new ListedAct(
                act.Slug,
                act.Type,
                act.Issuer,
                act.Number,
                act.Date,
                act.Titles[0],
                act.MemberState.Name,
                act.Citations.OrderBy(citation => citation.Line)
                    .Select(citation => new ActMention(
                        new ResponseKey(
                            citation.AnswerPart.Answer.Response.Iso3,
                            citation.AnswerPart.Answer.Response.Questionnaire.Edition
                        ),
                        citation.AnswerPart.Answer.Question.Number,
                        citation.AnswerPart.Answer.Question.IsNumbered,
                        citation.Line,
                        citation.Url
                    ))
                    .ToList()
            ))
            .AsSplitQuery()
            .ToListAsync(cancellation);
}
