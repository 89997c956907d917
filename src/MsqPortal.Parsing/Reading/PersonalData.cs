using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>
/// Rule "Personal data": what is withheld is decided by the place in the response, never by the string: the same
/// mailbox may be public in an answer.
/// </summary>
internal sealed partial class PersonalData(SourceText source)
{
    public const string ContactBlock = "contact block";
    private const string MailboxReason = "mailbox";

    private readonly List<WithheldPassage> passages = [];

    /// <summary>Withholds a line from an index on, without the white space around.</summary>
    public void WithholdLine(int line, int from, string reason)
    {
        var text = source[line];
        while (from < text.Length && (char.IsWhiteSpace(text[from]) || text[from] is ':' or '*'))
            from++;
        var length = text.AsSpan(from).TrimEnd().Length;
        if (length > 0)
            passages.Add(new WithheldPassage(line, from, length, reason));
    }

    /// <summary>Withholds the mailboxes of a line and leaves its other words.</summary>
    public void WithholdMailboxes(int line)
    {
        foreach (var match in Mailbox().EnumerateMatches(source[line]))
            passages.Add(new WithheldPassage(line, match.Index, match.Length, MailboxReason));
    }

    /// <summary>Withholds a place in a line.</summary>
    public void Withhold(int line, int start, int length) =>
        passages.Add(new WithheldPassage(line, start, length, ContactBlock));

    public ImmutableArray<WithheldPassage> ToImmutable() => Apart(passages);

    /// <summary>In the order of the text; places that overlap are one.</summary>
    public static ImmutableArray<WithheldPassage> Apart(IEnumerable<WithheldPassage> passages)
    {
        var apart = new List<WithheldPassage>();
        foreach (var passage in passages.OrderBy(passage => (passage.Line, passage.Start)))
        {
            if (apart is [.., var last] && last.Line == passage.Line && passage.Start <= last.Start + last.Length)
                apart[^1] = last with { Length = Math.Max(last.Length, passage.Start + passage.Length - last.Start) };
            else
                apart.Add(passage);
        }

        return [.. apart];
    }

    // Possessive, so that a long line without a second half costs one pass only.
    [GeneratedRegex(@"(?<![^\s<>()\[\],;:""'@])(?>[^\s<>()\[\],;:""'@]+)@[^\s<>()\[\],;:""'@]+")]
    public static partial Regex Mailbox();
}
