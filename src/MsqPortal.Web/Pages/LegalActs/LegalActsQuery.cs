using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Lists;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>Four commands, however many acts are stored: counts by year and type, and a page with its places.</summary>
public sealed class LegalActsQuery(PortalDbContext database, CountryNames countries)
{
    public async Task<LegalActList> ListAsync(LegalActsFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var filtered = filter.Apply(database.LegalActs);
        var years = await filtered
            .GroupBy(act => new { Year = act.Date == null ? null : (int?)act.Date.Value.Year, act.Type })
            .Select(group => new
            {
                Acts = new YearCount(group.Key.Year, group.Key.Type, group.Count()),
                Cited = group.Count(act => act.CitationCount > 0),
                Citations = group.Sum(act => act.CitationCount),
            })
            .ToListAsync(cancellation);
        return new LegalActList(
            years.Sum(year => year.Acts.Count),
            years.Sum(year => year.Cited),
            years.Sum(year => year.Citations),
            [.. await PageAsync(filter.Sort(filtered, countries.Order), page, cancellation)],
            [.. years.Select(year => year.Acts)]
        );
    }

    private async Task<IEnumerable<ListedAct>> PageAsync(
        IQueryable<LegalAct> sorted,
        PageRequest page,
        CancellationToken cancellation
    )
    {
        var acts = await sorted
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(act => new
            {
                act.Id,
                act.Slug,
                act.Type,
                act.IsInternational,
                act.Issuer,
                act.Number,
                act.Date,
                act.Titles,
                Country = countries.Of(act.Iso3),
                act.HasDiscrepancy,
            })
            .ToListAsync(cancellation);
        long[] ids = [.. acts.Select(act => act.Id)];
        var mentions = (await MentionsAsync(ids, cancellation)).ToLookup(mention => mention.ActId);
        var documents = (await DocumentsAsync(ids, cancellation)).ToLookup(pair => pair.ActId, pair => pair.Document);
        return acts.Select(act =>
        {
            var linked = documents[act.Id].Select(document => document.Url).OfType<string>().ToList();
            return new ListedAct(
                act.Id,
                act.Slug,
                act.Type,
                act.IsInternational,
                act.Issuer,
                act.Number,
                act.Date,
                act.Titles,
                act.Country,
                act.HasDiscrepancy,
                mentions[act.Id].Count()
            )
            {
                Answers =
                [
                    .. mentions[act.Id]
                        .GroupBy(mention => (mention.Key, mention.Question, mention.Name))
                        .Select(answer => new ActMention(
                            answer.Key.Key,
                            answer.Key.Question,
                            answer.Key.Name,
                            [.. answer.Select(mention => mention.Line).Distinct()]
                        )),
                ],
                Documents = [.. documents[act.Id]],
                Urls =
                    linked.Count > 0
                        ? [.. linked]
                        : [.. mentions[act.Id].Select(mention => mention.Url).OfType<string>().Distinct()],
            };
        });
    }

    private Task<List<Mention>> MentionsAsync(long[] acts, CancellationToken cancellation) =>
        database
            .Citations.Where(citation => acts.Contains(citation.LegalActId))
            .OrderBy(citation => citation.AnswerPart.Answer.Response.Questionnaire.Edition)
            .ThenBy(citation => citation.AnswerPart.Answer.Question.Ordinal)
            .ThenBy(citation => citation.Line)
            .ThenBy(citation => citation.Ordinal)
            .Select(citation => new Mention(
                citation.LegalActId,
                new ResponseKey(
                    citation.AnswerPart.Answer.Response.Iso3,
                    citation.AnswerPart.Answer.Response.Questionnaire.Edition
                ),
                citation.AnswerPart.Answer.Question.Number,
                citation.AnswerPart.Answer.Question.IsNumbered,
                citation.AnswerPart.Answer.Response.MemberState.Responses.Count > 1,
                citation.Line,
                citation.Url
            ))
            .ToListAsync(cancellation);

    private Task<List<DocumentOfAct>> DocumentsAsync(long[] acts, CancellationToken cancellation) =>
        database
            .LegalActDocuments.Where(pair => acts.Contains(pair.LegalActId))
            .OrderBy(pair => pair.Ordinal)
            .Select(pair => new DocumentOfAct(
                pair.LegalActId,
                new ActDocument(
                    pair.LegalDocument.Database,
                    pair.LegalDocument.Number,
                    pair.LegalDocument.Links.OrderBy(link => link.Anchor != null)
                        .ThenBy(link => link.Id)
                        .Select(link => link.Url)
                        .FirstOrDefault()
                )
            ))
            .ToListAsync(cancellation);

    private sealed record Mention(
        long ActId,
        ResponseKey Key,
        string Question,
        bool IsQuestionNumbered,
        bool HasOtherEditions,
        int Line,
        string? Url
    )
    {
        public string Name => QuestionWording.Place(Question, IsQuestionNumbered, Key, HasOtherEditions);
    }

    private sealed record DocumentOfAct(long ActId, ActDocument Document);
}
