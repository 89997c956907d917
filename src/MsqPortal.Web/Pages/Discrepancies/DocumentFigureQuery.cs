using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MsqPortal.Data;

namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Draws the ids of documents against their dates for cases where these do not fit. One command a page at most.</summary>
public sealed class DocumentFigureQuery(PortalDbContext database)
{
    private const string Rule = "id-out-of-order";

    /// <returns>Figures by the slug of their case; a case without enough other documents has none.</returns>
    public async Task<IReadOnlyDictionary<string, DocumentFigure>> FindAsync(
        IReadOnlyList<StoredCase> cases,
        CancellationToken cancellation
    )
    {
        var drawn = cases.Where(found => found.Rule == Rule).ToList();
        if (drawn.Count == 0)
            return new Dictionary<string, DocumentFigure>();

        var states = drawn.Select(found => found.Iso3).Distinct().ToList();
        var documents = await database
            .LegalActDocuments.Where(pair => states.Contains(pair.LegalAct.Iso3) && pair.LegalAct.Date != null)
            .Select(pair => new
            {
                pair.LegalAct.Iso3,
                pair.LegalDocument.Database,
                pair.LegalDocument.Number,
                Date = pair.LegalAct.Date!.Value,
            })
            .ToListAsync(cancellation);

        var figures = new Dictionary<string, DocumentFigure>();
        foreach (var found in drawn)
        {
            var odd = Points(found.Statements.Where(statement => statement.Differing.Count > 0)).Take(1).ToList();
            var own = documents.Where(document => document.Iso3 == found.Iso3).ToList();
            if (odd is not [var point])
                continue;
            // An id means something only within its database.
            var name = own.Find(document => document.Number == point.Id)?.Database;
            var others = own.Where(document => document.Database == name && document.Number != point.Id)
                .Select(document => Point(document.Number, document.Date))
                .OfType<DatedId>()
                .Concat(Points(found.Statements.Where(statement => statement.Differing.Count == 0)));
            if (name is not null && DocumentFigure.Draw(name, point, [.. others.Distinct()]) is { } figure)
                figures[found.Slug] = figure;
        }

        return figures;
    }

    private static IEnumerable<DatedId> Points(IEnumerable<Statement> statements) =>
        statements
            .Where(statement => statement is { DocumentId: not null, Date: not null })
            .Select(statement => Point(statement.DocumentId!, statement.Date!.Value))
            .OfType<DatedId>();

    private static DatedId? Point(string id, DateOnly date) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? new(id, order, date) : null;
}

/// <summary>A document with the date that is stated for it.</summary>
public sealed record DatedId(string Id, long Order, DateOnly Date);
