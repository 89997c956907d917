using System.Collections.Immutable;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>
/// Rule "Personal footnotes": a footnote that is marked in a line of which something is withheld is withheld, wherever it stands
/// and whatever else marks it; so is one that it marks itself.
/// </summary>
internal sealed class PersonalFootnotes
{
    private readonly HashSet<FoundFootnote> found = new(ReferenceEqualityComparer.Instance);

    /// <summary>Follows the marks from what is withheld.</summary>
    /// <param name="source">The file.</param>
    /// <param name="ofRespondent">Its footnotes that the form does not print.</param>
    /// <param name="withheld">Passages of the contact block.</param>
    public PersonalFootnotes(SourceText source, FootnotesByMark ofRespondent, ImmutableArray<WithheldPassage> withheld)
    {
        var open = new Queue<(string Text, int Line)>(
            withheld.Select(passage => passage.Line).Distinct().Select(line => (source[line], line))
        );
        while (open.TryDequeue(out var line))
        {
            foreach (var mark in FootnoteMark.In(line.Text))
            {
                if (ofRespondent.After(mark, line.Line) is not { } footnote || !found.Add(footnote))
                    continue;
                foreach (var own in footnote.Lines)
                    open.Enqueue(own);
            }
        }

        var personal = new PersonalData(source);
        foreach (var footnote in found)
        foreach (var (_, line) in footnote.Lines)
            personal.WithholdLine(line, 0, PersonalData.ContactBlock);
        Withheld = personal.ToImmutable();
    }

    public ImmutableArray<WithheldPassage> Withheld { get; }

    public bool Contains(FoundFootnote footnote) => found.Contains(footnote);
}
