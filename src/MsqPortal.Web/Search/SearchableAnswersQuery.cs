using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Web.Pages.Portals;

namespace MsqPortal.Web.Search;

/// <summary>Reads what one Member State answered, for the index: four commands in one snapshot of the database.</summary>
internal static class SearchableAnswersQuery
{
    public static async Task<IReadOnlyList<SearchableAnswer>> OfAsync(
        PortalDbContext database,
        string iso3,
        CancellationToken cancellation
    )
    {
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellation
        );
        var answers = await database
            .Answers.Where(answer => answer.Response.Iso3 == iso3)
            .Select(answer => new
            {
                answer.Id,
                answer.QuestionText,
                answer.Selection,
                Section = answer.Question.Section!.Code,
                answer.Question.Ordinal,
                answer.Question.IsMandatory,
                answer.Question.IsNew,
                answer.Response.Questionnaire.Edition,
            })
            .ToListAsync(cancellation);
        var parts = (
            await database
                .AnswerParts.Where(part => part.Answer.Response.Iso3 == iso3)
                .OrderBy(part => part.Ordinal)
                .Select(part => new
                {
                    part.Id,
                    part.AnswerId,
                    part.Label,
                    part.Markdown,
                })
                .ToListAsync(cancellation)
        ).ToLookup(part => part.AnswerId);
        var citations = await database
            .Citations.Where(citation => citation.LegalAct.Iso3 == iso3)
            .Select(citation => new
            {
                citation.AnswerPartId,
                citation.LegalActId,
                citation.Number,
                Act = new CitedActRow(
                    citation.LegalAct.Type,
                    citation.LegalAct.Issuer,
                    citation.LegalAct.Number,
                    citation.LegalAct.Date
                ),
            })
            .ToListAsync(cancellation);
        var links = (
            await database
                .LinkMentions.Where(mention => mention.AnswerPart.Answer.Response.Iso3 == iso3)
                .Select(mention => new
                {
                    mention.AnswerPartId,
                    mention.Url,
                    mention.RawUrl,
                    mention.PortalLink.Host,
                    mention.PortalLink.Kind,
                })
                .ToListAsync(cancellation)
        ).ToLookup(link => link.AnswerPartId);

        // However one answer writes the number of an act, it is found by every spelling that the state uses.
        var spellings = citations
            .GroupBy(citation => citation.LegalActId)
            .ToDictionary(
                act => act.Key,
                act =>
                    act.SelectMany(citation => new[] { citation.Number, citation.Act.Number })
                        .OfType<string>()
                        .Distinct()
                        .ToImmutableArray()
            );
        var cited = citations.ToLookup(citation => citation.AnswerPartId);
        return answers.ConvertAll(answer =>
        {
            var own = parts[answer.Id].ToList();
            var acts = own.SelectMany(part => cited[part.Id])
                .Select(citation => citation.Act.Facets)
                .Distinct()
                .ToImmutableArray();
            var linked = own.SelectMany(part => links[part.Id])
                .Select(link => new LinkFacets(link.Host, LinkKindName.InAddresses(link.Kind)))
                .Distinct();
            return new SearchableAnswer(
                answer.Id,
                answer.QuestionText,
                [
                    .. own.Select(part =>
                    {
                        var written = cited[part.Id].Select(citation => citation.Number).OfType<string>().Distinct();
                        return new SearchablePart(
                            part.Label,
                            part.Markdown,
                            [.. written],
                            [
                                .. cited[part.Id]
                                    .Select(citation => citation.LegalActId)
                                    .Distinct()
                                    .SelectMany(act => spellings[act])
                                    .Except(written),
                            ],
                            [.. links[part.Id].Select(link => Written(link.Url, link.RawUrl)).Distinct()]
                        );
                    }),
                ],
                new AnswerOrder(answer.Ordinal, YearOf(answer.Edition)),
                new AnswerFacets(
                    answer.Section,
                    [.. Flags(answer.IsMandatory, answer.IsNew)],
                    FacetText.ValueOf(answer.Selection),
                    acts.IsEmpty ? FacetText.No : FacetText.Yes,
                    acts,
                    [.. linked],
                    iso3.ToLowerInvariant(),
                    answer.Edition
                )
            );
        });
    }

    // An answer does not say the scheme that was added to make its address a link.
    private static string Written(string url, string raw) =>
        raw.Contains(Uri.SchemeDelimiter, StringComparison.Ordinal)
            ? url
            : url[(url.IndexOf(Uri.SchemeDelimiter, StringComparison.Ordinal) + Uri.SchemeDelimiter.Length)..];

    private static IEnumerable<string> Flags(bool isMandatory, bool isNew)
    {
        if (isMandatory)
            yield return FacetText.Mandatory;
        if (isNew)
            yield return FacetText.New;
    }

    private static int YearOf(string edition) =>
        int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private sealed record CitedActRow(string? Type, string? Issuer, string? Number, DateOnly? Date)
    {
        public ActFacets Facets =>
            new(
                Type ?? FacetText.NotStated,
                Issuer ?? FacetText.NotStated,
                Date is { } date ? $"{date.Year}" : FacetText.NotStated
            );
    }
}
