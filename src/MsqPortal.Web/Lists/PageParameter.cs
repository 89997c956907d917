using System.Globalization;

namespace MsqPortal.Web.Lists;

/// <summary>A parameter that a page reads from its address.</summary>
/// <param name="Name">As addresses write it.</param>
/// <param name="Knows">Whether a value could be one of this parameter; a value that nothing has still could.</param>
/// <param name="IsRepeatable">Each value counts; otherwise the first one alone.</param>
public sealed record PageParameter(string Name, Func<string, bool> Knows, bool IsRepeatable)
{
    /// <summary>Which page of a list.</summary>
    public static PageParameter Page { get; } = new(ListState.PageParameter, IsCount, IsRepeatable: false);

    public static PageParameter Text(string name) => new(name, _ => true, IsRepeatable: false);

    /// <summary>A filter whose values are what responses say.</summary>
    public static PageParameter Texts(string name) => new(name, _ => true, IsRepeatable: true);

    /// <summary>A filter whose values are the portal's own, in whatever letters.</summary>
    public static PageParameter OneOf(string name, IEnumerable<string> values, bool isRepeatable = true) =>
        new(name, value => values.Contains(value, StringComparer.OrdinalIgnoreCase), isRepeatable);

    public static bool IsCount(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
}
