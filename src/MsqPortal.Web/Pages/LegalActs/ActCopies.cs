using System.Globalization;
using MsqPortal.Parsing;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>An address that no response cites: made from the id of a document by the rules of its database.</summary>
public sealed record ActCopy(string Url, Wording What, string How);

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
                    LanguageName.Of(language.Name),
                    PortalText.Of("LegalActs.MadeFromId")
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
                new(PortalText.Of("LegalActs.InForceOn", PlainWords.Date(day)), IsOriginal: false),
                PortalText.Of("LegalActs.MadeFromIdDay")
            );
        if (document.Url is { } url && ForeignAddress.IsSafe(url))
            yield return new ActCopy(
                $"{Archive}/{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}/{url}",
                new(PortalText.Of("LegalActs.Archived", PlainWords.Date(day)), IsOriginal: false),
                PortalText.Of("LegalActs.MadeFromAddress")
            );
    }

    private static string Fill(string template, string id) => template.Replace("{id}", id, StringComparison.Ordinal);
}
