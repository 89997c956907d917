using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace MsqPortal.Web.Languages;

/// <summary>
/// What the interface says, in the language of the request. The first part of a key names the resource file, the rest the
/// entry in it; an entry is a whole sentence or label with composite format items, "{0:N0} words".
/// </summary>
public static class PortalText
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Areas = new();

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="key">"Layout.Filters".</param>
    /// <param name="values">What stands in its places.</param>
    public static string Of(string key, params object?[] values) =>
        values.Length == 0
            ? Pattern(key)
            : string.Format(CultureInfo.CurrentCulture, Pattern(key), Array.ConvertAll(values, Isolated));

    /// <summary>A sentence about a number, in the form that the number asks for.</summary>
    /// <param name="key">Without the category of the number, which ends the entry's name.</param>
    /// <param name="number">Stands in the place {0}.</param>
    /// <param name="values">Stand in the places from {1} on.</param>
    public static string Count(string key, long number, params object?[] values) =>
        Of($"{key}.{PluralRule.CategoryOf(Language.Current, number)}", [number, .. values]);

    /// <summary>A sentence with a link in it: the entry holds the words of the link between <c>&lt;a&gt;</c> and <c>&lt;/a&gt;</c>.</summary>
    public static IHtmlContent Linked(string key, string url, params object?[] values)
    {
        var sentence = Of(key, values).Split(["<a>", "</a>"], StringSplitOptions.None);
        return new HtmlString(
            $"{Encoder.Encode(sentence[0])}<a href=\"{Encoder.Encode(PageAddress.Of(url))}\">{Encoder.Encode(sentence[1])}</a>{Encoder.Encode(sentence[2])}"
        );
    }

    /// <summary>A sentence with markup in its places: the sentence is encoded, and what is content already is not.</summary>
    public static IHtmlContent Html(string key, params object?[] values) =>
        new HtmlFormattableString(CultureInfo.CurrentCulture, Encoder.Encode(Pattern(key)), values);

    /// <summary>What stands before and after the place of a sentence that views fill with markup.</summary>
    public static (string Before, string After) Around(string key)
    {
        var parts = Pattern(key).Split("{0}", 2);
        return (parts[0], parts[1]);
    }

    private static object? Isolated(object? value) => value is string text ? Isolation.Of(text) : value;

    /// <summary>For keys that data make, which may name what no text was written for.</summary>
    public static string? Find(string key) => In(CultureInfo.CurrentUICulture, key);

    private static string Pattern(string key) =>
        Find(key) ?? throw new MissingManifestResourceException($"No text has the key {key}.");

    /// <summary>In another culture than that of the request.</summary>
    internal static string? In(CultureInfo culture, string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        var area = Areas.GetOrAdd(
            key[..dot],
            static name => new ResourceManager($"MsqPortal.Web.Languages.{name}", typeof(PortalText).Assembly)
        );
        return area.GetString(key[(dot + 1)..], culture);
    }
}
