using System.Collections.Immutable;
using System.Text.Json;

namespace MsqPortal.Parsing;

/// <summary>A place in a data file, so that a mistake is told where it is: "$.sections[0].questions[3].number".</summary>
internal readonly record struct JsonPlace(string Path)
{
    public static JsonPlace Root => new("$");

    public JsonPlace this[string field] => new($"{Path}.{field}");

    public JsonPlace this[int index] => new($"{Path}[{index}]");

    /// <summary>The mistake that stands here.</summary>
    /// <param name="what">Says what is wrong and what to do, after the place.</param>
    public JsonException Mistake(string what) => new(what, Path, lineNumber: null, bytePositionInLine: null);

    public void RequireText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw Mistake("is empty; write its text");
    }

    /// <summary>Texts of a list, none of them empty or there twice.</summary>
    public void RequireTexts(ImmutableArray<string> texts)
    {
        var first = new Dictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (var (text, place) in Items(texts))
        {
            place.RequireText(text);
            if (!first.TryAdd(text, place))
                throw place.Mistake($"is '{text}', as {first[text].Path} is; leave one of them out");
        }
    }

    /// <summary>The items of a list with their places; none of a list that the file leaves out.</summary>
    public IEnumerable<(T Item, JsonPlace Place)> Items<T>(ImmutableArray<T> list)
    {
        var here = this;
        return list.OrEmpty()
            .Select(
                (item, index) => item is null ? throw here[index].Mistake("is null; leave it out") : (item, here[index])
            );
    }
}
