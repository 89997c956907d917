using MsqPortal.Web.Pages.Discrepancies;

namespace MsqPortal.Web.Tests.Discrepancies;

public sealed class DrawnLabelTests
{
    private const string Words = "4831939, 2 July 2019";
    private const double Left = 43;

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

        var label = DrawnLabel.Beside(new DrawnPoint(x, y), Words, Left, row);

        label.Start.ShouldBeGreaterThanOrEqualTo(Left);
        label.End.ShouldBeLessThanOrEqualTo(DocumentFigure.Right);
        row.ShouldNotContain(point => label.Covers(point));
    }

    [Theory]
    [InlineData("4831939, 2 июля 2019 года")]
    [InlineData("4831939，2019年7月2日")]
    [InlineData("4831939, a date no calendar writes")]
    public void Long_words_stay_in_the_picture_and_off_their_point_wherever_it_is(string words)
    {
        for (var x = Left + 10; x <= DocumentFigure.Right - 10; x += 5)
        {
            for (var y = DocumentFigure.Top + 8; y <= DocumentFigure.Bottom - 16; y += 5)
            {
                var point = new DrawnPoint(x, y);

                var label = DrawnLabel.Beside(point, words, Left, []);

                label.Start.ShouldBeGreaterThanOrEqualTo(Left);
                label.End.ShouldBeLessThanOrEqualTo(DocumentFigure.Right);
                label.Covers(point).ShouldBeFalse($"{x}, {y}");
            }
        }
    }
}
