using MsqPortal.Web.Pages.Discrepancies;

namespace MsqPortal.Web.Tests.Discrepancies;

public sealed class DrawnLabelTests
{
    private const string Words = "4831939, 2 July 2019";

    [Theory]
    [InlineData(120, 120)]
    [InlineData(230, 150)]
    [InlineData(400, 60)]
    public void Words_stand_within_the_picture_and_cover_no_point_where_there_is_room(double x, double y)
    {
        // A row that rises from left to right through the place of the point.
        DrawnPoint[] row =
        [
            .. Enumerable
                .Range(-10, 21)
                .Where(step => step != 0)
                .Select(step => new DrawnPoint(x + (step * 20), y - (step * 8))),
        ];

        var label = DrawnLabel.Beside(new DrawnPoint(x, y), Words, row);

        label.Start.ShouldBeGreaterThanOrEqualTo(DocumentFigure.Left);
        label.End.ShouldBeLessThanOrEqualTo(DocumentFigure.Right);
        row.ShouldNotContain(point => label.Covers(point));
    }
}
