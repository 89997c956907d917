using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.Lookup;

/// <param name="Means">What it is an example of.</param>
public sealed record LookupExample(string Means, string Query);

/// <summary>Examples of queries, taken from the data: what the most cited act with a document and a title is known by.</summary>
public sealed class LookupExamplesQuery(PortalDbContext database)
{
    public async Task<ImmutableArray<LookupExample>> ListAsync(CancellationToken cancellation)
    {
        var act = await database
            .LegalActs.Where(act =>
                act.Number != null && act.Date != null && act.Titles.Count > 0 && act.Documents.Count > 0
            )
            .OrderBy(act => act.Id)
            .Select(act => new
            {
                Number = act.Number!,
                Date = act.Date!.Value,
                Title = act.Titles[0],
                Document = act.Documents.OrderBy(pair => pair.Ordinal).First().LegalDocument.Number,
                Url = act
                    .Documents.OrderBy(pair => pair.Ordinal)
                    .SelectMany(pair => pair.LegalDocument.Links)
                    .OrderBy(link => link.Id)
                    .Select(link => link.Url)
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellation);
        if (act is null)
            return [];
        return
        [
            new(PortalText.Of("Lookup.ExampleNumber"), act.Number),
            new(PortalText.Of("Lookup.ExampleCitation"), $"No. {act.Number} dated {PlainEnglish.Date(act.Date)}"),
            new(PortalText.Of("Lookup.ExampleTitle"), act.Title),
            new(PortalText.Of("Lookup.ExampleId"), act.Document),
            .. act.Url is null ? [] : new[] { new LookupExample(PortalText.Of("Lookup.ExampleAddress"), act.Url) },
        ];
    }
}
