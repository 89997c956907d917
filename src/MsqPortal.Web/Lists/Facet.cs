using Microsoft.AspNetCore.Html;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Lists;

/// <summary>
/// A filter of a list with its values: OR within a facet, AND across facets. Each count is the number of results that a
/// reader gets by choosing the value beside what is chosen in the other facets.
/// </summary>
/// <param name="Name">The parameter of the address.</param>
/// <param name="Title">What readers see.</param>
/// <param name="Values">In a fixed order; values without results stay.</param>
public sealed record Facet(string Name, string Title, IReadOnlyList<FacetValue> Values)
{
    private const int FirstShown = 8;

    /// <summary>A list of so many is not worth being folded.</summary>
    private const int ShownWhole = 10;

    /// <summary>What is seen at a glance.</summary>
    public IEnumerable<FacetValue> First => Values.Count > ShownWhole ? Values.Take(FirstShown) : Values;

    /// <summary>What stands folded after it; empty in short lists.</summary>
    public IReadOnlyList<FacetValue> Rest => [.. Values.Skip(First.Count())];
}

/// <param name="Value">Exactly what stands in the address.</param>
/// <param name="Label">What readers see.</param>
/// <param name="IsOriginal">The label is the words of responses or the form.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool IsSelected, bool IsOriginal = false)
{
    /// <summary>The label, marked as original where it is.</summary>
    public IHtmlContent Words => OriginalText.Words(Label, IsOriginal);
}

/// <summary>A chosen value, and the address of the list without it.</summary>
public sealed record Chip(IHtmlContent Label, string UrlWithout)
{
    public Chip(string label, string urlWithout)
        : this(OriginalText.Words(label, isOriginal: false), urlWithout) { }
}
