namespace MsqPortal.Search.Words;

/// <summary>A word of a text.</summary>
/// <param name="Term">As it is compared.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of its characters.</param>
/// <param name="Position">Counts words from 0.</param>
/// <param name="IsJoined">A compound written as one word; its pieces are words as well.</param>
public readonly record struct Word(string Term, int Start, int Length, int Position, bool IsJoined)
{
    public int End => Start + Length;

    public static List<Word> Read(ReadOnlySpan<char> text, bool isMarkdown = false)
    {
        var sink = new List();
        new WordReader().Read(text, ref sink, isMarkdown: isMarkdown);
        return sink.Words;
    }

    /// <summary>The words as they are compared; a compound is the words of which it is made.</summary>
    public static List<string> TermsOf(ReadOnlySpan<char> text) =>
        Read(text).FindAll(word => !word.IsJoined).ConvertAll(word => word.Term);

    private readonly struct List() : IWordSink
    {
        public List<Word> Words { get; } = [];

        public void Add(ReadOnlySpan<char> term, int start, int length, int position, bool isJoined) =>
            Words.Add(new Word(term.ToString(), start, length, position, isJoined));
    }
}
