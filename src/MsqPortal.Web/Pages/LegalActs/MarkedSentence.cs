using System.Collections.Immutable;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Pages.LegalActs;

/// <summary>A sentence of a response with some of its words marked.</summary>
internal static class MarkedSentence
{
    private static readonly Dictionary<string, string> AsWritten = [];

    /// <param name="markdown">The sentence.</param>
    /// <param name="line">Its line in the source.</param>
    /// <param name="marks">Words, of which the first occurrence is marked, and the class of the mark.</param>
    public static ImmutableArray<AnswerBlock> Of(
        AnswerRenderer renderer,
        string markdown,
        int line,
        ImmutableArray<(string Words, string ClassName)> marks
    )
    {
        var blocks = renderer.Render(markdown, [line], AsWritten);
        foreach (var (words, className) in marks)
            Mark(blocks, words, className);
        return blocks;
    }

    private static void Mark(ImmutableArray<AnswerBlock> blocks, string words, string className)
    {
        foreach (var block in blocks)
        {
            var marked = TextMarking.Wrap(
                block.Content,
                words,
                () =>
                {
                    var mark = block.Content.Owner!.CreateElement("span");
                    mark.ClassName = className;
                    return mark;
                }
            );
            if (marked is not null)
                return;
        }
    }
}
