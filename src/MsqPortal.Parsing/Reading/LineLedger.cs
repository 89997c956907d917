using System.Collections.Immutable;
using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Reading;

/// <summary>
/// Who owns which source line. Conservation holds by construction: a line is claimed at most once, and a line that
/// nobody claimed comes out as a node as well.
/// </summary>
internal sealed class LineLedger(SourceText source)
{
    private readonly record struct Claim(NodeKind Kind, string? Question, int Block);

    private readonly Claim?[] claims = new Claim?[source.Count + 1];
    private int blocks;

    public bool IsClaimed(int line) => claims[line] is not null;

    /// <summary>Claims a whole span as one node; lines that are claimed already keep their owner.</summary>
    public void ClaimSpan(SourceSpan span, NodeKind kind, string? question)
    {
        var claim = new Claim(kind, question, ++blocks);
        for (var line = span.FirstLine; line <= span.LastLine; line++)
            claims[line] ??= claim;
    }

    /// <summary>Claims a line; neighbours of the same kind without a blank line between them become one node.</summary>
    public void ClaimLine(int line, NodeKind kind, string? question)
    {
        var isNeighbour =
            claims[line - 1] is { } above
            && above.Kind == kind
            && above.Question == question
            && !source.IsBlank(line - 1);
        claims[line] ??= new Claim(kind, question, isNeighbour ? claims[line - 1]!.Value.Block : ++blocks);
    }

    /// <summary>All nodes, in source order.</summary>
    public ImmutableArray<SourceNode> ToNodes()
    {
        var nodes = ImmutableArray.CreateBuilder<SourceNode>();
        for (var line = source.NextNonBlank(1); line <= source.Count; )
        {
            var claim = claims[line];
            var last = line;
            // A blank line ends a block, except inside a wording that a page break has cut.
            for (var next = line + 1; next <= source.Count && Continues(claim, next); next++)
            {
                if (!source.IsBlank(next))
                    last = next;
            }

            var span = new SourceSpan(line, last);
            nodes.Add(new SourceNode(claim?.Kind ?? NodeKind.Note, claim?.Question, span, source.Slice(span)));
            line = source.NextNonBlank(last + 1);
        }

        return nodes.ToImmutable();
    }

    private bool Continues(Claim? claim, int next) =>
        claim is null ? claims[next] is null && !source.IsBlank(next) : claims[next]?.Block == claim.Value.Block;
}
