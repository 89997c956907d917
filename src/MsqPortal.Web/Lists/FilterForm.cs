namespace MsqPortal.Web.Lists;

/// <summary>The filters beside a list: one form, whose address is the list. A script refreshes the list in place.</summary>
/// <param name="Action">The address of the list.</param>
/// <param name="Facets">In the order of the page.</param>
/// <param name="ChosenCount">How many values are chosen.</param>
public sealed record FilterForm(string Action, IEnumerable<Facet> Facets, int ChosenCount)
{
    public const string Id = "filters";

    /// <summary>A field for words among the filters; null without one.</summary>
    public TextFilter? Text { get; init; }

    /// <summary>What the address says beside the filters, and stays when they change.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept { get; init; } = [];
}

/// <param name="Name">The parameter of the address.</param>
public sealed record TextFilter(string Name, string Label, string Value);

/// <summary>The values that are chosen, and the address of the list without any of them.</summary>
/// <param name="ClearLabel">What the link there is called; null for no link.</param>
public sealed record ChosenFilters(IReadOnlyList<Chip> Chips, string ClearUrl, string? ClearLabel);
