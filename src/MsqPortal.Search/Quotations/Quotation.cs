using System.Collections.Immutable;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Quotations;

/// <summary>Words that are sought in texts exactly as they follow each other; none of them is left out.</summary>
public sealed class Quotation
{
    private Quotation(ImmutableArray<string> words)
    {
        Words = words;
        Rarest = words.IsEmpty ? 0 : words.IndexOf(words.MaxBy(word => word.Length)!);
    }

    /// <summary>As the search compares them; none when the text has no letter and no digit.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>
    /// Index of the word that is looked for first, and beside which the others are compared. Long words are rarer than short
    /// ones, and to know more costs more than it saves.
    /// </summary>
    internal int Rarest { get; }

    /// <summary>One word without a digit: it may stand in very many places, and names none of them.</summary>
    public bool IsWordAlone => Words is [var word] && !word.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>One word that says nothing by itself, "the".</summary>
    public bool IsStopWord => Words is [var word] && StopWords.Contains(word);

    public static Quotation Read(string text) => new([.. Word.TermsOf(text)]);
}
