using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MsqPortal.Web.Pages.Design;

/// <summary>The tokens as the style sheet itself has them, so that what is shown is what is used.</summary>
public sealed partial class StyleTokens(IWebHostEnvironment environment)
{
    private const string StyleSheet = "portal.css";

    private readonly Lazy<(ImmutableDictionary<string, string> Light, ImmutableDictionary<string, string> Dark)> known =
        new(() => Read(environment));

    public string Light(string name) => known.Value.Light[name];

    /// <summary>What the dark theme does not set again stays as it is.</summary>
    public string Dark(string name) => known.Value.Dark.GetValueOrDefault(name) ?? Light(name);

    /// <summary>Every colour that both themes set.</summary>
    public IEnumerable<string> Colours => known.Value.Dark.Keys.Order(StringComparer.Ordinal);

    private static (ImmutableDictionary<string, string>, ImmutableDictionary<string, string>) Read(
        IWebHostEnvironment environment
    )
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(StyleSheet).CreateReadStream());
        var sheet = reader.ReadToEnd();
        return (Block(sheet, "\n:root {"), Block(sheet, "\n:root[data-theme=\"dark\"] {"));
    }

    private static ImmutableDictionary<string, string> Block(string sheet, string opening)
    {
        var start = sheet.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Token()
            .Matches(sheet[start..sheet.IndexOf('}', start)])
            .ToImmutableDictionary(token => token.Groups["name"].Value, token => token.Groups["value"].Value);
    }

    [GeneratedRegex("--(?<name>[a-z0-9-]{1,40}): (?<value>[^;]+);", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}

/// <summary>How well one colour is seen on another, from 1 to 21, as WCAG 2.2 defines it.</summary>
public static class Contrast
{
    public static double Of(string colour, string ground)
    {
        var (one, other) = (Luminance(colour), Luminance(ground));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    public static string Shown(double contrast) => contrast.ToString("0.0", CultureInfo.CurrentCulture) + ":1";

    /// <param name="colour">"#005a94".</param>
    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
