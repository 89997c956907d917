using System.Collections.Immutable;

namespace MsqPortal.Parsing;

/// <summary>What is known about a public database of legislation; an entry of <c>seeds/legal-databases.json</c>.</summary>
/// <param name="Code">Stable name, usually the host.</param>
/// <param name="Name">Name for readers.</param>
/// <param name="Iso3">Whose legislation it holds, ISO 3166-1 alpha-3; null for more than one state.</param>
/// <param name="Hosts">Hosts in lower case, without "www.".</param>
/// <param name="Documents">
/// Regular expressions over path and query of a document's address, with the group <c>id</c> and perhaps <c>language</c>.
/// </param>
/// <param name="Address">Address of a document, <c>{id}</c> stands for its id; null when an id alone leads nowhere.</param>
/// <param name="Languages">The languages in which it shows a document.</param>
/// <param name="EditionAddress">Address of the edition in force on <c>{date}</c>; null when it has none.</param>
/// <param name="EditionParameter">The parameter of the query that pins that date; null when it has none.</param>
/// <param name="EditionDateFormat">How dates are written there, "dd.MM.yyyy".</param>
/// <param name="IdsGrowWithTime">A later document has a greater id, as a rule.</param>
/// <param name="NumberPrefixes">Prefixes of act numbers that mark the type.</param>
public sealed record LegalDatabase(
    string Code,
    string Name,
    string? Iso3,
    ImmutableArray<string> Hosts,
    ImmutableArray<string> Documents,
    string? Address = null,
    ImmutableArray<DatabaseLanguage> Languages = default,
    string? EditionAddress = null,
    string? EditionParameter = null,
    string? EditionDateFormat = null,
    bool IdsGrowWithTime = false,
    ImmutableArray<NumberPrefixes> NumberPrefixes = default
);

/// <summary>A language in which a database shows its documents.</summary>
/// <param name="Code">As addresses write it.</param>
/// <param name="Name">Name in English.</param>
/// <param name="Address">Address of a document in it, <c>{id}</c> stands for its id.</param>
public sealed record DatabaseLanguage(string Code, string Name, string Address);

/// <summary>Prefixes of act numbers in several alphabets and languages, which mark one type of act.</summary>
/// <param name="Prefixes">"UP", "PF", "УП".</param>
/// <param name="Type">The type they mark, in English: "Decree".</param>
/// <param name="Issuer">The issuer they mark; null when the type has one issuer only.</param>
public sealed record NumberPrefixes(ImmutableArray<string> Prefixes, string Type, string? Issuer = null);
