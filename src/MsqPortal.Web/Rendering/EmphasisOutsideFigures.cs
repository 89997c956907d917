using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace MsqPortal.Web.Rendering;

/// <summary>
/// Leaves asterisks to figures: "2*3*4" and "10**6" are no emphasis, and would else be shown as 234 and 106. Two of them between
/// letters ("**Law**s") are what converters make of bold type.
/// </summary>
internal sealed class EmphasisOutsideFigures : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = 1;
        while (slice.PeekChar(length) == slice.CurrentChar)
            length++;
        return !IsPartOfFigure(slice, length) && base.Match(processor, ref slice);
    }

    private static bool IsPartOfFigure(StringSlice slice, int length)
    {
        if (slice.CurrentChar != '*')
            return false;
        var before = slice.PeekCharExtra(-1);
        var after = slice.PeekChar(length);
        return length == 1
            ? char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)
            : char.IsDigit(before) && char.IsDigit(after);
    }
}
