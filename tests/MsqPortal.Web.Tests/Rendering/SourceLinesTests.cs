using MsqPortal.Import;
using MsqPortal.Web.Withholding;

namespace MsqPortal.Web.Tests.Rendering;

public sealed class SourceLinesTests
{
    [Theory]
    [InlineData("one\ntwo\n\nfour")]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("one\rtwo\rthree")]
    [InlineData("one\rstill one\ntwo")]
    [InlineData("one")]
    [InlineData("\n\n")]
    public void Lines_are_counted_as_the_parser_counts_them(string text)
    {
        var parser = QuestionnaireCatalog.Load(Path.Combine(AppContext.BaseDirectory, "seeds")).Parser;

        SourceLines.Of(text, []).Length.ShouldBe(parser.Parse(text).LineCount);
    }

    [Fact]
    public void Withheld_stretches_are_replaced_in_their_place()
    {
        WithheldStretch[] withheld = [new(2, 4, 3), new(2, 12, 3), new(3, 0, 99)];

        SourceLines
            .Of("aaa\nbbb XXX ccc XXX\nsecret\nddd", withheld)
            .Select(line => line.Text)
            .ShouldBe(["aaa", "bbb [withheld by policy] ccc [withheld by policy]", "[withheld by policy]", "ddd"]);
    }

    [Fact]
    public void A_slice_withholds_by_the_numbers_of_the_whole()
    {
        SourceLines
            .OfSlice("aaa\nsecret", 10, 11, [new WithheldStretch(11, 0, 6), new WithheldStretch(2, 0, 3)])
            .ShouldBe([new SourceLine(10, "aaa"), new SourceLine(11, "[withheld by policy]")]);
    }

    [Fact]
    public void A_slice_of_one_line_is_one_line_whatever_it_holds()
    {
        SourceLines.OfSlice("one\rstill one", 5, 5, []).Length.ShouldBe(1);
    }
}
