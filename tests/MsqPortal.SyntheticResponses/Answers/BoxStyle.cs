namespace MsqPortal.SyntheticResponses.Answers;

/// <summary>How a conversion shows the boxes of the form.</summary>
/// <param name="Marked">A ticked box; empty when the file keeps no ticks.</param>
/// <param name="Empty">A box without a tick.</param>
/// <param name="IsAfter">Boxes stand after their words.</param>
/// <param name="IsList">One box a line.</param>
internal sealed record BoxStyle(string Marked, string Empty, bool IsAfter, bool IsList)
{
    /// <summary>The first one is that of the first response that was published.</summary>
    private static readonly BoxStyle[] All =
    [
        new("", "", false, false),
        new("☒", "☐", false, false),
        new("[x]", "[ ]", false, false),
        new("☑", "", false, false),
        new("✓", "☐", true, false),
        new("[x]", "[ ]", false, true),
        new("☒", "☐", false, true),
        new("✔", "☐", false, false),
    ];

    public bool KeepsMarks => Marked.Length > 0;

    /// <summary>Boxes on one line where only the ticked one is kept: "Yes ☑ No" could tick either.</summary>
    public bool IsAmbiguous(int box, int boxes) =>
        Marked.Length > 0 && Empty.Length == 0 && !IsAfter && !IsList && box > 0 && boxes > 1;

    public static BoxStyle Pick(Pcg random) => All[random.Chance(40) ? 0 : random.Next(All.Length)];

    /// <summary>A box with its words.</summary>
    public string Show(string words, bool isMarked)
    {
        var sign = isMarked ? Marked : Empty;
        return sign.Length == 0 ? words
            : IsAfter ? $"{words} {sign}"
            : $"{sign} {words}";
    }
}
