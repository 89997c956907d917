namespace MsqPortal.Web.Pages.Discrepancies;

/// <summary>Words beside a point of a figure.</summary>
/// <param name="At">The end of their base line that is next to the point.</param>
/// <param name="IsLeft">They end there, and stand on the left.</param>
public readonly record struct DrawnLabel(DrawnPoint At, double Width, bool IsLeft)
{
    // Of the letters that the style sheet gives to figures, and of the points.
    private const double LetterWidth = 7.5;
    private const double Ascent = 13;
    private const double Radius = 5;

    // Beside the point a little higher or lower, or all above or below it.
    private static readonly DrawnPoint[] Steps = [new(12, -10), new(12, 20), new(-6, -18), new(-6, 28)];

    public double Start => IsLeft ? At.X - Width : At.X;

    public double End => IsLeft ? At.X : At.X + Width;

    /// <summary>Within the picture, where the words cover the fewest of the other points.</summary>
    public static DrawnLabel Beside(DrawnPoint point, string words, IReadOnlyCollection<DrawnPoint> others) =>
        Places(point, words.Length * LetterWidth)
            .OrderByDescending(place => place.Start >= DocumentFigure.Left && place.End <= DocumentFigure.Right)
            .ThenBy(place => others.Count(place.Covers))
            .First();

    public bool Covers(DrawnPoint point) =>
        point.X > Start - Radius
        && point.X < End + Radius
        && point.Y > At.Y - Ascent - Radius
        && point.Y < At.Y + Radius;

    // Points rise from left to right, so that above left and below right are free first.
    private static IEnumerable<DrawnLabel> Places(DrawnPoint point, double width) =>
        from step in Steps
        from isLeft in new[] { step.Y < 0, step.Y > 0 }
        let x = point.X + (isLeft ? -step.X : step.X)
        select new DrawnLabel(new DrawnPoint(x, point.Y + step.Y), width, isLeft);
}
