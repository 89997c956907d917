using System.Collections.Immutable;

namespace MsqPortal.Parsing.Reading;

/// <summary>Lists of words in several languages, by name: an embedded file of this folder.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, ImmutableArray<string>> lists;

    private WordLists(Dictionary<string, ImmutableArray<string>> lists) => this.lists = lists;

    public ImmutableArray<string> this[string list] => lists[list];

    public static WordLists Of(string file)
    {
        using var json = new StreamReader(
            typeof(WordLists).Assembly.GetManifestResourceStream($"MsqPortal.Parsing.Reading.{file}.json")!
        );
        return new WordLists(DataFile.Read<Dictionary<string, ImmutableArray<string>>>(json.ReadToEnd()));
    }
}
