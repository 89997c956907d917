using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace MsqPortal.Web.Pages.Source;

/// <summary>Lines that an address asks to mark, "637-655" or "637".</summary>
public readonly record struct LineRange(int First, int Last)
{
    public const string Parameter = "lines";

    /// <returns>Null for whatever is not lines of the text: such an address shows the text without marks.</returns>
    public static LineRange? Of(StringValues parameter, int lineCount)
    {
        if (parameter is not [{ } text])
            return null;

        var separator = text.IndexOf('-', StringComparison.Ordinal);
        return
            Number(separator < 0 ? text : text[..separator]) is { } first
            && Number(text[(separator + 1)..]) is { } last
            && first >= 1
            && first <= last
            && last <= lineCount
            ? new LineRange(first, last)
            : null;
    }

    /// <summary>The ranges that neighbouring lines form, for lines in their order.</summary>
    public static ImmutableArray<LineRange> Of(IEnumerable<int> lines)
    {
        var ranges = ImmutableArray.CreateBuilder<LineRange>();
        foreach (var line in lines)
        {
            if (ranges.Count > 0 && ranges[^1].Last == line - 1)
                ranges[^1] = ranges[^1] with { Last = line };
            else
                ranges.Add(new LineRange(line, line));
        }

        return ranges.ToImmutable();
    }

    public bool Includes(int line) => line >= First && line <= Last;

    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
