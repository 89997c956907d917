using System.Collections.Frozen;

namespace MsqPortal.Search.Queries;

/// <summary>
/// Words that say nothing beside other words: "law on electronic government" need not stand with its "on". Within quotation
/// marks, and in a query of nothing else, they count like all others.
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = Read();

    public static bool Contains(string term) => All.Contains(term);

    private static FrozenSet<string> Read()
    {
        using var lines = new StreamReader(
            typeof(StopWords).Assembly.GetManifestResourceStream("MsqPortal.Search.Queries.stop-words.txt")!
        );
        return lines
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet();
    }
}
