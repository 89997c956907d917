using MsqPortal.Parsing.Lines;

namespace MsqPortal.Parsing.Alignment;

/// <summary>Tells whether a line starts with a note, prompt or label of the form.</summary>
internal static class PrintedLine
{
    private const double LeastLikeness = 0.75;

    /// <summary>"Note:" before a note is no part of its words.</summary>
    private const string NoteWord = "note";

    public static bool IsAt(Wording wording, DocumentWords document, int line) =>
        MatchAt(wording, document, line) is not null;

    public static WordingMatch? MatchAt(Wording wording, DocumentWords document, int line)
    {
        var column = Marker.Read(document.Source[line]).End;
        if (document.Opening(line, column) is [{ Word: { Key: NoteWord, End: var end } }, ..])
            column = end;
        if (!wording.CanOpenWith(document.Opening(line, column)))
            return null;
        var match = wording.MatchAt(document, line, column, mostLines: 3);
        return match?.Likeness >= LeastLikeness ? match : null;
    }
}
