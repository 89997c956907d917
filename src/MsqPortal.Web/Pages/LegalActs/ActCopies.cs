using System.Globalization;
using MsqPortal.Parsing;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>An address that no response cites: made from the id of a document by the rules of its database.</summary>
public sealed record ActCopy(string Url, string What, string How);

/// <summary>Where else a cited document may be read.</summary>
public static class ActCopies
{
    private const string Archive = "https://web.archive.org/web";

    public static IEnumerable<ActCopy> Of(ActContent act, LegalDatabases databases) =>
        act.Documents.SelectMany(document => Of(act, document, databases));

    private static IEnumerable<ActCopy> Of(ActContent act, ActDocument document, LegalDatabases databases)
    {
        var links = act.Links.Where(link => link.Document == (document.Database, document.Number)).ToList();
        var database = databases.All.FirstOrDefault(candidate => candidate.Code == document.Database);
        foreach (var language in database?.Languages ?? [])
        {
            if (links.All(link => link.Language != language.Code))
                yield return new ActCopy(
                    Fill(language.Address, document.Number),
                    language.Name,
                    "Made from the document's id, not cited"
                );
        }

        if (links.Count == 0)
            yield break;
        // A response states no date of its own, and the end of the Survey's year may lie behind the answer or before it.
        var day = DateOnly.FromDateTime(links.Max(link => link.Place.ImportedAt).UtcDateTime);
        if (database is { EditionAddress: { } edition, EditionDateFormat: { } format })
            yield return new ActCopy(
                Fill(edition, document.Number)
                    .Replace("{date}", day.ToString(format, CultureInfo.InvariantCulture), StringComparison.Ordinal),
                $"Edition in force on {PlainEnglish.Date(day)}",
                "Made from the document's id, not cited; the day of the import, because the response states no date"
            );
        if (document.Url is { } url && ForeignAddress.IsSafe(url))
            yield return new ActCopy(
                $"{Archive}/{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}/{url}",
                $"Archived copy nearest {PlainEnglish.Date(day)}, if there is one",
                "Made from the address as cited; the day of the import, because the response states no date"
            );
    }

    private static string Fill(string template, string id) => template.Replace("{id}", id, StringComparison.Ordinal);
}
