using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing;

/// <summary>Refuses a list of legal databases by which no document could be recognised, or none could be reached.</summary>
internal static class LegalDatabaseCheck
{
    private const string Id = "{id}";

    /// <summary>The same list, if it has no mistake.</summary>
    /// <exception cref="JsonException">The list has a mistake; the exception tells the place.</exception>
    public static ImmutableArray<LegalDatabase> Checked(ImmutableArray<LegalDatabase> databases)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (database, at) in JsonPlace.Root.Items(databases))
        {
            at["code"].RequireText(database.Code);
            if (!codes.Add(database.Code))
                throw at["code"].Mistake($"is '{database.Code}' for a second time; each database has its own");
            at["name"].RequireText(database.Name);
            at["hosts"].RequireTexts(database.Hosts);
            at["documents"].RequireTexts(database.Documents);
            foreach (var (pattern, its) in at["documents"].Items(database.Documents))
                CheckPattern(pattern, its);
            RequirePlaceholder(database.Address, Id, at["address"]);
            RequirePlaceholder(database.EditionAddress, Id, at["editionAddress"]);
            RequirePlaceholder(database.EditionAddress, "{date}", at["editionAddress"]);
            foreach (var (language, its) in at["languages"].Items(database.Languages))
                RequirePlaceholder(language.Address, Id, its["address"]);
            foreach (var (prefixes, its) in at["numberPrefixes"].Items(database.NumberPrefixes))
                its["prefixes"].RequireTexts(prefixes.Prefixes);
        }

        return databases;
    }

    private static void CheckPattern(string pattern, JsonPlace place)
    {
        try
        {
            if (
                !new Regex(pattern, RegexOptions.NonBacktracking).GetGroupNames().Contains("id", StringComparer.Ordinal)
            )
                throw place.Mistake("has no group 'id'; write (?<id>…) around the id of the document");
        }
        catch (Exception wrong) when (wrong is RegexParseException or NotSupportedException)
        {
            throw place.Mistake($"is no pattern that can be used; mend it: {wrong.Message.TrimEnd('.')}");
        }
    }

    private static void RequirePlaceholder(string? address, string placeholder, JsonPlace place)
    {
        if (address?.Contains(placeholder, StringComparison.Ordinal) == false)
            throw place.Mistake($"lacks {placeholder}; write it where it stands in an address");
    }
}
