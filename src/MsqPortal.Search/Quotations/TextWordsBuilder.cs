using System.Buffers;
using MsqPortal.Search.Index;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Quotations;

/// <summary>Reads the words of a text line by line, and which of them a page shows otherwise than the text has them.</summary>
internal sealed class TextWordsBuilder(Vocabulary vocabulary)
{
    private static readonly SearchValues<char> TargetEnds = SearchValues.Create(") \t");

    private readonly WordReader reader = new();
    private readonly List<int> words = [];
    private readonly List<int> lineStarts = [];
    private readonly List<bool> unread = [];
    private readonly List<bool> continued = [];
    private readonly List<Compound> compounds = [];
    private readonly List<Picture> pictures = [];

    public void Add(string line, bool isFootnote)
    {
        lineStarts.Add(words.Count);
        var sink = new WordSink(this, line, isFootnote, Hidden(line));
        reader.Read(line, ref sink);
        if (Pictures.AreIn(line))
            AddPictures(line);
    }

    public TextWords Build() =>
        new(
            vocabulary,
            [.. words],
            [.. lineStarts],
            new([.. unread]),
            new([.. continued]),
            [.. compounds],
            [.. pictures]
        );

    private void AddPictures(string line)
    {
        var starts = Word.Read(line).Where(word => !word.IsJoined).Select(word => word.Start).ToList();
        var before = 0;
        foreach (var (value, index) in Pictures.In(line))
        {
            while (before < starts.Count && starts[before] < index)
                before++;
            pictures.Add(new Picture(lineStarts.Count, before, value));
        }
    }

    /// <summary>
    /// Which characters a page does not show: targets of links and marks of footnotes, "[label](target)", "[^1]". Each search
    /// goes on where the one before ended, so that no line takes longer than it is long.
    /// </summary>
    /// <returns>Null when all are shown.</returns>
    private static bool[]? Hidden(string line)
    {
        if (!line.Contains('['))
            return null;
        var hidden = new bool[line.Length];
        for (var at = 0; Next(line, "](", at) is var start and >= 0; )
        {
            var length = line.AsSpan(start + 2).IndexOfAny(TargetEnds);
            if (length < 0)
                break;
            at = start + 2 + length;
            if (line[at] == ')')
                hidden.AsSpan(start, at - start).Fill(true);
        }

        for (var at = 0; Next(line, "[^", at) is var start and >= 0; )
        {
            at = line.IndexOf(']', start);
            if (at < 0)
                break;
            hidden.AsSpan(start, at - start).Fill(true);
        }

        return hidden;
    }

    // Words that no answer has are no spellings to suggest to who searches answers.
    private int NumberOf(ReadOnlySpan<char> term) => vocabulary.NumberOf(term, isJoined: true);

    private static int Next(string line, string sign, int from) => line.IndexOf(sign, from, StringComparison.Ordinal);

    private readonly struct WordSink(TextWordsBuilder text, string line, bool isFootnote, bool[]? hidden) : IWordSink
    {
        public void Add(ReadOnlySpan<char> term, int start, int length, int position, bool isJoined)
        {
            // A compound is the words of which it is made, here and in a quotation.
            if (isJoined)
            {
                text.compounds.Add(new Compound(text.NumberOf(term), text.lineStarts[^1] + position));
                return;
            }

            var end = start + length;
            text.unread.Add(
                isFootnote
                    || hidden?[start] is true
                    || IsListNumber(start, end)
                    || IsEntity(start, end)
                    || IsTag(start, end)
            );
            text.continued.Add(GoesOn(start));
            text.words.Add(text.NumberOf(term));
        }

        // "1. Unified Portal", "49a) …"
        private bool IsListNumber(int start, int end) =>
            char.IsAsciiDigit(line[start])
            && end < line.Length
            && line[end] is '.' or ')'
            && (end + 1 == line.Length || char.IsWhiteSpace(line[end + 1]))
            && line.AsSpan(0, start).IsWhiteSpace();

        // "R&amp;D"
        private bool IsEntity(int start, int end) =>
            start > 0 && line[start - 1] is '&' or '#' && end < line.Length && line[end] == ';';

        // "<p>", "</p>", "<br />" in the cells of a table
        private bool IsTag(int start, int end) =>
            (line.AsSpan(0, start).EndsWith("<") || line.AsSpan(0, start).EndsWith("</"))
            && (line.AsSpan(end).StartsWith(">") || line.AsSpan(end).TrimStart(' ').StartsWith("/>"));

        // "30,875", "70.4", "٧٫٥"
        private bool GoesOn(int start) =>
            start > 1
            && char.IsDigit(line[start])
            && char.IsDigit(line[start - 2])
            && (line[start - 1] is '.' or ',' or '٫' or '٬' or '，' || DigitGroups.GoOn(line, start - 1));
    }
}
