using MsqPortal.Search.Queries;

namespace MsqPortal.Search.Tests.Queries;

public class SearchQueryTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("digital strategy", "digital & strategy")]
    [InlineData("digital  OR strategy plan", "digital | strategy & plan")]
    [InlineData("or", "or")]
    [InlineData("OR OR", "")]
    [InlineData("\"once only\"", "<once only>")]
    [InlineData("“digital identity”", "<digital identity>")]
    [InlineData("«digital identity» law", "<digital identity> & law")]
    [InlineData("\"never closed", "<never closed>")]
    [InlineData("\"IT\"", "it")]
    [InlineData("strategy -law", "strategy & !law")]
    [InlineData("strategy –“electronic government”", "strategy & !<electronic government>")]
    [InlineData("strategy - law", "strategy & law")]
    [InlineData("UP-6079", "<up 6079>/up6079")]
    [InlineData("UP6079", "<up 6079>/up6079")]
    [InlineData("e-government", "<e government>/egovernment")]
    [InlineData("https://www.lex.uz/docs/5030957", "<lex uz docs 5030957>")]
    [InlineData("gov*", "gov*")]
    [InlineData("law, decree;order", "law & decree & order")]
    [InlineData("(law)", "law")]
    [InlineData("and/or", "<and or>")]
    [InlineData("law on electronic government", "law & electronic & government")]
    [InlineData("is of the", "is & of & the")]
    [InlineData("the -law", "the & !law")]
    [InlineData("law law", "law")]
    [InlineData("O'zbekiston", "ozbekiston")]
    [InlineData("----------------------------------------", "")]
    [InlineData("\"\" '' () [] {} \\ & | ! : * <->", "")]
    public void ReadsTheLanguage(string text, string meaning) => Meaning(SearchQuery.Read(text)).ShouldBe(meaning);

    [Theory]
    [InlineData("digital strat", "strat")]
    [InlineData("digital strat ", null)]
    [InlineData("607", null)]
    [InlineData("\"strat\"", null)]
    [InlineData("-strat", null)]
    [InlineData("e-gov", null)]
    public void KnowsAWordThatMayStillGrow(string text, string? word) =>
        SearchQuery.Read(text).Unfinished?.Term.ShouldBe(word);

    [Fact]
    public void CutsAQueryOfTooManyWordsAndSaysSo()
    {
        var query = SearchQuery.Read(string.Join(' ', Enumerable.Range(1000, 500)));
        query.IsCut.ShouldBeTrue();
        query.Clauses.Count().ShouldBe(200);
    }

    private static string Meaning(SearchQuery query) =>
        string.Join(
            " | ",
            query.Groups.Select(group =>
                string.Join(" & ", group.Select(clause => (clause.IsExcluded ? "!" : "") + Meaning(clause.Sought)))
            )
        );

    private static string Meaning(Sought sought) =>
        sought switch
        {
            SoughtWord word => word.Term + (word.IsPrefix ? "*" : ""),
            SoughtPhrase phrase => $"<{string.Join(' ', phrase.Terms)}>",
            SoughtCompound compound => $"{Meaning(compound.Pieces)}/{Meaning(compound.Joined)}",
            _ => "?",
        };
}
