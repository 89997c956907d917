using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MsqPortal.Web.Tests.Counts;

/// <summary>A page whose numbers are held against what was counted: a number that nothing recounts is a failure.</summary>
internal sealed partial class ShownPage(IHtmlDocument page, string address)
{
    /// <summary>What responses say, where it stands, and what is no page of its own.</summary>
    private const string NoCounts =
        ".trail, .rowhead h2, .toc ol ol, .toc .group, .loc, .src, .rawlines, .prose, blockquote, .collate, .snip, .hash, .url, .fig svg text, "
        + ".fig svg desc, .permalink, .reference, pre, select, .chips, .hits h3, .hits .kicker, h1[id=question], .note[id], .note.odd, .qhead .mg p ~ p, .case .tx, .selection, .pager b, "
        + ".pager [original], dialog, .act, .key, .order, .acts-table th, .acts-table .date, .evidence, .label, .written, .runs a, "
        + ".glance th, .run h2, .imported h3, .imported .reason, .diagnosed, .facts dd time, .matrix.stated th, .copies, caption";

    private readonly HashSet<IElement> recounted = [];

    public IElement Main { get; } = page.QuerySelector("main")!;

    /// <summary>Each element says exactly what was counted for it.</summary>
    public void Says(string selector, Func<IElement, string> counted) =>
        Says(Main.QuerySelectorAll(selector), selector, counted);

    public void Says(IEnumerable<IElement> elements, string name, Func<IElement, string> counted)
    {
        foreach (var element in elements)
        {
            Words(element).ShouldBe(counted(element), $"{address}: {name}");
            recounted.Add(element);
        }
    }

    public void Says(string selector, string counted)
    {
        Main.QuerySelectorAll(selector).ShouldNotBeEmpty($"{address}: {selector}");
        Says(selector, _ => counted);
    }

    /// <summary>Each value of a filter has as many results as were counted; values without any say 0.</summary>
    public void HasFacet(string name, IEnumerable<string> counted)
    {
        var expected = counted.CountBy(value => value).ToDictionary();
        var values = Main.QuerySelectorAll($".facet input[name='{name}']")
            .ToDictionary(input => input.GetAttribute("value")!, input => input.Closest("label")!);
        foreach (var (value, label) in values)
        {
            Words(label.LastElementChild!)
                .ShouldBe(Said.Number(expected.GetValueOrDefault(value)), $"{address}: {name}={value}");
            recounted.Add(label);
        }

        if (values.Count > 0)
            expected.Keys.ShouldBeSubsetOf(values.Keys, $"{address}: {name}");
    }

    /// <summary>Nothing that is left is a number, except names of things: dates, lines, questions, acts.</summary>
    public void HasNoOtherNumber()
    {
        foreach (var element in recounted)
            element.SetAttribute("data-recounted", "");
        var left = Main.Descendants<IText>()
            .Where(text =>
                Digit().IsMatch(text.Data) && text.ParentElement!.Closest($"[data-recounted], {NoCounts}") is null
            )
            .Select(text => Names().Replace(Space().Replace(text.Data, " ").Trim(), ""))
            .Where(text => Digit().IsMatch(text));
        left.ShouldBeEmpty($"{address} shows numbers that nothing recounts");
    }

    public static string Words(IElement element)
    {
        var text = Space().Replace(element.TextContent, " ").Trim();
        return text.Replace(" ,", ",", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex(
        @"[Qq]uestions? [0-9]+[a-z]?(–[0-9]+[a-z]?)?|lines? [0-9]+(–[0-9]+)?|\bL[0-9]+|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}(, [0-9:]+ UTC)?|\b20(22|24)\b|No\. \S+|SHA-256|Footnote [0-9]+"
    )]
    private static partial Regex Names();
}
