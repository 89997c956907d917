namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Words beside a point of a figure.</summary>
/// <param name="At">The end of their base line that is next to the point.</param>
/// <param name="IsLeft">They end there, and stand on the left.</param>
public readonly record struct DrawnLabel(DrawnPoint At, double Width, bool IsLeft)
{
    // Of the largest letters that the style sheet gives to figures, those of phones, and of the points.
    private const double LetterWidth = 10;
    private const double Ascent = 17;
    private const double Descent = 6;
    private const double Radius = 5;

    // The letters of East Asia, which are as wide as they are high, begin here.
    private const char FirstWide = '\u2E80';

    // Beside the point a little higher or lower, or all above or below it.
    private static readonly DrawnPoint[] Steps = [new(12, -10), new(12, 20), new(-6, -18), new(-6, 28)];

    public double Start => IsLeft ? At.X - Width : At.X;

    public double End => IsLeft ? At.X : At.X + Width;

    /// <summary>
    /// Within the picture, not on the point itself, and where the words cover the fewest of the other points. Long words move
    /// along above or below the point.
    /// </summary>
    /// <param name="left">Where the picture begins, after the figures of its axis.</param>
    public static DrawnLabel Beside(
        DrawnPoint point,
        string words,
        double left,
        IReadOnlyCollection<DrawnPoint> others
    ) =>
        Places(point, WidthOf(words))
            .Select(place => (Place: place, Within: place.Within(left)))
            .OrderBy(place => place.Within.Covers(point))
            .ThenByDescending(place => place.Within == place.Place)
            .ThenBy(place => others.Count(place.Within.Covers))
            .First()
            .Within;

    public static double WidthOf(string words) =>
        words.Sum(letter => letter < FirstWide ? LetterWidth : 2 * LetterWidth);

    public bool Covers(DrawnPoint point) =>
        point.X > Start - Radius
        && point.X < End + Radius
        && point.Y > At.Y - Ascent - Radius
        && point.Y < At.Y + Descent + Radius;

    // Between the name of the axis above and the line of the years below.
    private DrawnLabel Within(double left)
    {
        var (first, last) = IsLeft ? (left + Width, DocumentFigure.Right) : (left, DocumentFigure.Right - Width);
        return this with
        {
            At = new DrawnPoint(
                Math.Max(first, Math.Min(At.X, last)),
                Math.Clamp(At.Y, DocumentFigure.BelowName + Ascent, DocumentFigure.Bottom - Descent)
            ),
        };
    }

    // Points rise from left to right, so that above left and below right are free first.
    private static IEnumerable<DrawnLabel> Places(DrawnPoint point, double width) =>
        from step in Steps
        from isLeft in new[] { step.Y < 0, step.Y > 0 }
        let x = point.X + (isLeft ? -step.X : step.X)
        select new DrawnLabel(new DrawnPoint(x, point.Y + step.Y), width, isLeft);
}
