using System.Collections.Immutable;

namespace MsqPortal.Search.Queries;

/// <summary>What a clause of a query asks for.</summary>
public abstract record Sought;

/// <summary>One word; its other forms are found as well, unless it holds a digit.</summary>
/// <param name="Term">As it is compared.</param>
/// <param name="IsPrefix">All words that begin so: the reader wrote "*".</param>
public sealed record SoughtWord(string Term, bool IsPrefix) : Sought
{
    /// <summary>Numbers and identifiers are found as they are and never by other forms.</summary>
    public bool IsExact => Term.AsSpan().ContainsAnyInRange('0', '9');
}

/// <summary>Words beside each other, as they are.</summary>
public sealed record SoughtPhrase(ImmutableArray<string> Terms) : Sought
{
    public bool Equals(SoughtPhrase? other) => other is not null && Terms.SequenceEqual(other.Terms);

    public override int GetHashCode() => Terms.Length;
}

/// <summary>A compound, "UP-6079": its pieces beside each other, or all of it as one word.</summary>
public sealed record SoughtCompound(SoughtPhrase Pieces, SoughtWord Joined) : Sought;

/// <param name="Shown">As the reader wrote it, without quotation marks and sign.</param>
/// <param name="IsExcluded">The answer must not have it.</param>
public sealed record Clause(Sought Sought, string Shown, bool IsExcluded)
{
    /// <summary>Quotation marks stood around it.</summary>
    public bool IsQuoted { get; init; }
}

/// <summary>
/// A reader's query: groups of which one must hold, of clauses that must all hold. It is read from any text whatever.
/// </summary>
/// <param name="Text">The text, as the reader wrote it.</param>
/// <param name="Groups">No group when the text has no word: then every answer is found.</param>
public sealed record SearchQuery(string Text, ImmutableArray<ImmutableArray<Clause>> Groups)
{
    public static SearchQuery Empty { get; } = new("", []);

    public bool IsEmpty => Groups.IsEmpty;

    /// <summary>Words after the most that a query may have were left out.</summary>
    public bool IsCut { get; init; }

    /// <summary>
    /// The last word may still be growing under the reader's hands: as long as no answer has it, it stands for all words that
    /// begin so.
    /// </summary>
    public SoughtWord? Unfinished { get; init; }

    public IEnumerable<Clause> Clauses => Groups.SelectMany(group => group);

    public static SearchQuery Read(string? text) => new QueryReader(text ?? "").Read();
}
