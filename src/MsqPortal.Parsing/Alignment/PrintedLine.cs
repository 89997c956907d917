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
        if (match is not { } found || found.Likeness < LeastLikeness)
            return null;
        // A word of the respondent above a prompt ("Yes") is not its first word.
        var next = document.Source.NextNonBlank(line + 1);
        var isBelow =
            found.LastLine >= next && wording.MatchAt(document, next, 0, mostLines: 3)?.Likeness >= found.Likeness;
        return isBelow ? null : match;
    }
}
