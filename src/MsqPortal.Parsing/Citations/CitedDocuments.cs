using MsqPortal.Parsing.Links;

namespace MsqPortal.Parsing.Citations;

/// <summary>
/// Rule "Documents": the first link after a citation and before the next one documents it, when its address is one of a
/// known legal database or holds a document number. An act without a number is documented by any link on its line.
/// </summary>
internal static class CitedDocuments
{
    /// <summary>The documenting link of each citation that has one.</summary>
    public static Dictionary<FoundCitation, FoundLink> Find(IReadOnlyList<PartLine> lines, LegalDatabases databases)
    {
        var documents = new Dictionary<FoundCitation, FoundLink>(ReferenceEqualityComparer.Instance);
        FoundCitation? open = null;
        PartLine? openLine = null;
        foreach (var line in lines)
        {
            var next = 0;
            foreach (var link in line.Links)
            {
                for (; next < line.Citations.Count && line.InMarkdown(line.Citations[next].Start) < link.Start; next++)
                    (open, openLine) = (line.Citations[next], line);
                if (open is null || documents.ContainsKey(open) || !Documents(open, link))
                    continue;
                documents.Add(open, link);
            }

            if (next < line.Citations.Count)
                (open, openLine) = (line.Citations[^1], line);

            bool Documents(FoundCitation citation, FoundLink link) =>
                databases.Find(link.Url) is not null
                || HasDocumentNumber(link.Url)
                || (citation.Node.Number is null && openLine == line);
        }

        return documents;
    }

    private static bool HasDocumentNumber(string url)
    {
        var digits = 0;
        foreach (var c in url)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }

        return false;
    }
}
