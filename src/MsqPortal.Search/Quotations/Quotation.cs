using System.Collections.Immutable;
using MsqPortal.Search.Queries;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Quotations;

/// <summary>Words that are sought in texts exactly as they follow each other; none of them is left out.</summary>
public sealed class Quotation
{
    private Quotation(ImmutableArray<string> words, ImmutableArray<int> pictures)
    {
        Words = words;
        Pictures = pictures;
        Rarest = words.IsEmpty ? 0 : words.IndexOf(words.MaxBy(word => word.Length)!);
    }

    /// <summary>As the search compares them; none when the text has no letter and no digit.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Pictures of which a text without words is made, as code points.</summary>
    public ImmutableArray<int> Pictures { get; }

    /// <summary>The same with each compound written as one word; null without one.</summary>
    internal Quotation? Joined { get; private init; }

    public bool IsEmpty => Words.IsEmpty && Pictures.IsEmpty;

    /// <summary>
    /// Index of the word that is looked for first, and beside which the others are compared. Long words are rarer than short
    /// ones, and to know more costs more than it saves.
    /// </summary>
    internal int Rarest { get; }

    /// <summary>One word without a digit: it may stand in very many places, and names none of them.</summary>
    public bool IsWordAlone => Words is [var word] && !word.AsSpan().ContainsAnyInRange('0', '9');

    public static Quotation Read(string text)
    {
        ImmutableArray<string> words = [.. Word.TermsOf(text)];
        if (words.IsEmpty)
            return new(words, [.. Quotations.Pictures.In(text).Select(picture => picture.Value)]);
        var joined = JoinedWords(text);
        return new(words, []) { Joined = joined.Length < words.Length ? new Quotation(joined, []) : null };
    }

    // "egovernment" for "e-government", "30875" for "30,875".
    private static ImmutableArray<string> JoinedWords(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var end = 0;
        foreach (var word in Word.Read(text).OrderBy(word => word.Position).ThenByDescending(word => word.Length))
        {
            if (word.Start < end)
                continue;
            words.Add(word.Term);
            end = word.End;
        }

        return words.DrainToImmutable();
    }
}
