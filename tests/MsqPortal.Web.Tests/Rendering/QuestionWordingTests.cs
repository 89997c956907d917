using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Tests.Rendering;

public sealed class QuestionWordingTests
{
    [Theory]
    [InlineData("15", true, "Question 15")]
    [InlineData("49a", false, "Question 49a")]
    [InlineData("closing", false, "Closing question")]
    public void A_question_is_called_by_its_number_or_by_what_it_is(string number, bool isNumbered, string name) =>
        QuestionWording.Name(number, isNumbered).ShouldBe(name);

    [Fact]
    public void Opening_words_shared_with_two_others_are_cut()
    {
        QuestionWording
            .Shorten([
                "Is there any law on digital identity?",
                "Is there any law on digital signatures?",
                "Is there any law on procurement?",
                "Who is in charge?",
            ])
            .ShouldBe(["… digital identity?", "… digital signatures?", "… procurement?", "Who is in charge?"]);
    }
}
