namespace MsqPortal.Parsing;

/// <summary>
/// A document of a legal database. It is evidence of an act, not its identity: the same act has one document for
/// each language version, and a database may keep several editions.
/// </summary>
/// <param name="Database">Code of the database, "lex.uz".</param>
/// <param name="Id">The bare id, without sign, host or language: "5030957".</param>
public readonly record struct DocumentKey(string Database, string Id);

/// <summary>What an address says about the document behind it.</summary>
/// <param name="Key">The document.</param>
/// <param name="Language">Language of the interface as the address names it, "ru"; null when it names none.</param>
/// <param name="Anchor">The fragment, without "#"; null without one. An element of the page, not an article number.</param>
/// <param name="EditionDate">The date on which the address pins the edition in force; null when it pins none.</param>
public sealed record DocumentReference(DocumentKey Key, string? Language, string? Anchor, DateOnly? EditionDate);
