using System.Collections.Immutable;
using MsqPortal.Web.Pages.Source;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>Source lines as received, each leading to its place in the whole text.</summary>
/// <param name="MarkedLines">Lines that name a legal act.</param>
public sealed record SourceLinesView(ResponseKey Key, ImmutableArray<SourceLine> Lines, IReadOnlySet<int> MarkedLines)
{
    /// <summary>A line in the whole text, where all of these lines are marked.</summary>
    public string UrlOf(SourceLine line) =>
        PortalUrls.MarkedSource(Key, new LineRange(Lines[0].Number, Lines[^1].Number), line.Number);
}
