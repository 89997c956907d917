using System.Collections.Immutable;
using MsqPortal.Web.Pages.Source;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>Source lines as received, each leading to its place in the whole text.</summary>
/// <param name="MarkedLines">Lines that name a legal act.</param>
public sealed record SourceLinesView(ResponseKey Key, ImmutableArray<SourceLine> Lines, IReadOnlySet<int> MarkedLines)
{
    private readonly ImmutableArray<LineRange> ranges = LineRange.Of(Lines.Select(line => line.Number));

    /// <summary>A line in the whole text, where all of these lines around it are marked.</summary>
    public string UrlOf(SourceLine line) =>
        PortalUrls.MarkedSource(Key, ranges.First(range => range.Includes(line.Number)), line.Number);
}
