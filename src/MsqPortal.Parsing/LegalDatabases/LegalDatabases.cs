using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing;

/// <summary>Recognises documents of legal databases by their addresses; what it knows is data.</summary>
public sealed class LegalDatabases
{
    private readonly ILookup<string, Recogniser> byHost;

    private LegalDatabases(ImmutableArray<LegalDatabase> all)
    {
        All = all;
        byHost = all.SelectMany(database => database.Hosts.Select(host => (host, Recogniser.Of(database))))
            .ToLookup(pair => pair.host, pair => pair.Item2, StringComparer.Ordinal);
    }

    /// <summary>All databases, in the file's order.</summary>
    public ImmutableArray<LegalDatabase> All { get; }

    /// <summary>Reads <c>seeds/legal-databases.json</c>.</summary>
    /// <exception cref="JsonException">The text is no list of legal databases; the exception tells the place.</exception>
    public static LegalDatabases FromJson(string json) =>
        new([
            .. LegalDatabaseCheck
                .Checked(DataFile.Read<ImmutableArray<LegalDatabase>>(json))
                .Select(database =>
                    database with
                    {
                        Languages = database.Languages.OrEmpty(),
                        NumberPrefixes = database.NumberPrefixes.OrEmpty(),
                    }
                ),
        ]);

    /// <summary>The databases of one state's legislation, and those of more than one state.</summary>
    public IEnumerable<LegalDatabase> Of(string? iso3) =>
        All.Where(database => database.Iso3 is null || database.Iso3 == iso3);

    /// <summary>The host belongs to a legal database.</summary>
    public bool IsLegalDatabase(string host) => byHost.Contains(host);

    /// <summary>The document behind a clickable address.</summary>
    /// <returns>Null when the address is none of a document in a known database.</returns>
    public DocumentReference? Find(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return null;
        var host = uri.Host.ToLowerInvariant();
        foreach (var recogniser in byHost[host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host])
        {
            if (recogniser.Read(uri) is { } reference)
                return reference;
        }

        return null;
    }

    private sealed record Recogniser(LegalDatabase Database, ImmutableArray<Regex> Patterns)
    {
        public static Recogniser Of(LegalDatabase database) =>
            new(
                database,
                [
                    // Addresses come from responses: a pattern that goes back and forth could take for ever.
                    .. database.Documents.Select(pattern => new Regex(pattern, RegexOptions.NonBacktracking)),
                ]
            );

        public DocumentReference? Read(Uri uri)
        {
            foreach (var pattern in Patterns)
            {
                var match = pattern.Match(uri.PathAndQuery);
                if (!match.Success)
                    continue;
                var language = match.Groups["language"] is { Success: true, Value: var named } ? named : null;
                var anchor = uri.Fragment.Length > 1 ? uri.Fragment[1..] : null;
                var key = new DocumentKey(Database.Code, match.Groups["id"].Value);
                return new DocumentReference(key, language, anchor, EditionDate(uri.Query));
            }

            return null;
        }

        private DateOnly? EditionDate(string query)
        {
            if (Database is not { EditionParameter: { } parameter, EditionDateFormat: { } format })
                return null;
            var value = query
                .TrimStart('?')
                .Split('&')
                .FirstOrDefault(pair => pair.StartsWith(parameter + '=', StringComparison.OrdinalIgnoreCase));
            return DateOnly.TryParseExact(
                value?[(parameter.Length + 1)..],
                format,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
                ? date
                : null;
        }
    }
}
