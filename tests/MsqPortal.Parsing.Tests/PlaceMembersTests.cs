using MsqPortal.Parsing.Citations;

namespace MsqPortal.Parsing.Tests;

/// <summary>Places are compared one by one, however they are written.</summary>
public sealed class PlaceMembersTests
{
    [Theory]
    [InlineData("Article 29", "article 29")]
    [InlineData("Arts. 5 and 7", "article 5, article 7")]
    [InlineData("Items 7 and 34", "item 7, item 34")]
    [InlineData("Paragraph 1b, 3", "paragraph 1b, paragraph 3")]
    [InlineData("Sub-paragraph 2 of Annexes 24, 25", "subparagraph 2, annex 24, annex 25")]
    [InlineData("Appendices 1 and 2", "appendi 1, appendi 2")]
    [InlineData("Part V, Annex A", "part v, annex a")]
    [InlineData("§ 5, §§ 6.1 and 7", "§ 5, § 6.1, § 7")]
    [InlineData("Goal 9 of band 2.2", "goal 9, band 2.2")]
    [InlineData("article 5(2)", "article 5(2)")]
    [InlineData("no place, 29", "")]
    public void A_text_speaks_of_each_of_its_places(string text, string members) =>
        string.Join(", ", PlaceMembers.Of(text)).ShouldBe(members);
}
