namespace MsqPortal.Web.Tests.Discrepancies;

/// <summary>A board longer than a page.</summary>
public sealed class BoardPagesTests(BoardPortal board) : IClassFixture<BoardPortal>
{
    [Fact]
    public async Task A_long_board_has_pages_of_twenty_and_the_numbers_go_on()
    {
        await board.AddNotesAsync(30);

        var first = await board.Portal.PageAsync("/discrepancies?notes=show");
        var next = first.QuerySelector(".pager [rel=next]")!.GetAttribute("href")!;
        var second = await board.Portal.PageAsync(next);

        first.QuerySelector("h1")!.TextContent.ShouldBe("2 contradictions, 3 hints and 31 notes");
        first.QuerySelectorAll("article.case").Length.ShouldBe(20);
        second.QuerySelectorAll("article.case").Length.ShouldBe(16);
        second.QuerySelector(".case .loc")!.TextContent.ShouldBe("Case 21");
        second.QuerySelector(".pager [rel=prev]")!.GetAttribute("href").ShouldBe("/discrepancies?notes=show");
    }
}
