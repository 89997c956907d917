using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Tests.Search;

public sealed class SearchSentenceTests
{
    [Theory]
    // How many.
    [InlineData("", 51, "All 51 answers")]
    [InlineData("", 1, "1 answer")]
    [InlineData("", 0, "No answer")]
    [InlineData("section=D", 1200, "1,200 answers in section D")]
    [InlineData("section=D&type=Decree&year=2022", 12, "12 answers in section D that cite a decree of 2022")]
    [InlineData("section=D&type=Decree&year=2022", 1, "1 answer in section D that cites a decree of 2022")]
    [InlineData("section=D&type=Decree&year=2022", 0, "No answer in section D cites a decree of 2022")]
    // Where.
    [InlineData("country=uzb", 3, "3 answers of Uzbekistan")]
    [InlineData("country=uzb&country=kaz&edition=2024", 3, "3 answers of Uzbekistan or KAZ from the 2024 edition")]
    [InlineData("country=a&country=b&country=c&country=d", 3, "3 answers of one of 4 Member States")]
    [InlineData("edition=2024&edition=2022", 3, "3 answers from the 2024 or 2022 edition")]
    [InlineData("edition=1&edition=2&edition=3&edition=4", 3, "3 answers from one of 4 editions")]
    [InlineData("section=a&section=B&section=C", 3, "3 answers in section A, B or C")]
    [InlineData("section=A&section=B&section=C&section=D", 3, "3 answers in one of 4 sections")]
    [InlineData("flag=mandatory", 3, "3 answers to mandatory questions")]
    [InlineData("flag=mandatory", 1, "1 answer to a mandatory question")]
    [InlineData("flag=mandatory&flag=new", 3, "3 answers to mandatory questions or questions new in their edition")]
    // Selection.
    [InlineData("selection=yes", 3, "3 answers with Yes marked")]
    [InlineData("selection=notAsked&section=A", 3, "3 answers in section A without a tick box")]
    [InlineData("selection=notPreserved&selection=no", 3, "3 answers with a tick box not preserved or with No marked")]
    [InlineData(
        "selection=yes&selection=no&selection=other&selection=notPreserved",
        3,
        "3 answers with one of 4 states of the tick box"
    )]
    // Type, issuer and year are those of one act.
    [InlineData("acts=yes", 3, "3 answers that cite a legal act")]
    [InlineData("acts=no", 1, "1 answer that has no legal act that was read")]
    [InlineData("acts=yes&acts=no", 3, "All 3 answers")]
    [InlineData("acts=yes&type=Law", 3, "3 answers that cite a law")]
    [InlineData("acts=no&type=Law", 0, "No answer has no legal act that was read and cites a law")]
    [InlineData(
        "type=Order&type=Law&type=not-stated",
        3,
        "3 answers that cite an order, a law or an act with no type read"
    )]
    [InlineData("type=Presidential Decree", 3, "3 answers that cite a Presidential Decree")]
    [InlineData("type=A&type=B&type=C&type=D", 3, "3 answers that cite an act of one of 4 types")]
    [InlineData("year=2022&year=not-stated", 3, "3 answers that cite an act of 2022 or with no date read")]
    [InlineData("year=1&year=2&year=3&year=4", 3, "3 answers that cite an act of one of 4 years")]
    [InlineData(
        "type=Decree&year=2021&year=2022&issuer=President",
        2,
        "2 answers that cite a decree of 2021 or 2022 by the President"
    )]
    [InlineData("issuer=not-stated", 2, "2 answers that cite an act with no issuer read")]
    // So are host and kind of one link.
    [InlineData("host=LEX.uz", 2, "2 answers that link to lex.uz")]
    [InlineData(
        "kind=legalDatabase&host=lex.uz&host=gov.uz",
        1,
        "1 answer that links to a legal database at lex.uz or gov.uz"
    )]
    [InlineData("kind=socialMedia&kind=news", 2, "2 answers that link to social media or a news site")]
    [InlineData("host=a&host=b&host=c&host=d", 2, "2 answers that link to one of 4 hosts")]
    // What they say.
    [InlineData("q=“digital identity”", 2, "2 answers that say “digital identity”")]
    [InlineData("q=digital identity", 1, "1 answer that says “digital” and “identity”")]
    [InlineData("q=digi*", 2, "2 answers that say “digi…”")]
    [InlineData("q=6079", 2, "2 answers that give the number 6079")]
    [InlineData("q=UP-6079 5234", 2, "2 answers that give the numbers UP-6079 and 5234")]
    [InlineData(
        "q=tax -customs -813",
        2,
        "2 answers that say “tax”, do not say “customs” in answer or question and do not give the number 813 in answer or question"
    )]
    [InlineData("q=tax -a1", 1, "1 answer that says “tax” and does not give the number a1 in answer or question")]
    [InlineData("q=6079 OR \"once only\"", 8, "8 answers that give the number 6079 or say “once only”")]
    [InlineData(
        "q=tax OR customs&acts=yes",
        8,
        "8 answers that cite a legal act and either say “tax” or say “customs”"
    )]
    [InlineData("q=one two2 three four five six", 2, "2 answers that match “one two2 three four five six”")]
    [InlineData(
        "q=tax&section=D&type=Decree&host=lex.uz",
        2,
        "2 answers in section D that cite a decree, link to lex.uz and say “tax”"
    )]
    // What no answer has is said as it was asked; what none can have is left out.
    [InlineData("section=<b>&host=x", 0, "No answer in section <B> links to x")]
    [InlineData("selection=maybe&kind=x&year=never&flag=odd&acts=perhaps&in=between", 51, "All 51 answers")]
    public void A_search_is_said_in_one_sentence(string address, int total, string sentence)
    {
        var request = SearchRequest.Of(new QueryCollection(QueryHelpers.ParseQuery(address)));

        Sentence(request, new FoundCounts(total, 0, 0)).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("q=strategy", 21, 0, 7, "28 answers: 21 say “strategy”, 7 only with the words of their question")]
    [InlineData("q=strategy", 1, 0, 1, "2 answers: 1 says “strategy”, 1 only with the words of its question")]
    [InlineData("q=strategy", 0, 0, 7, "7 answers that say “strategy” only with the words of their question")]
    [InlineData("q=strategy&in=question", 0, 0, 0, "No answer says “strategy” only with the words of its question")]
    [InlineData("q=strategy&in=answer", 0, 0, 0, "No answer says “strategy”")]
    [InlineData("in=question", 51, 0, 0, "All 51 answers")]
    [InlineData(
        "q=UP-6079",
        3,
        7,
        0,
        "10 answers: 3 give the number UP-6079, 7 only through an act that other answers number so"
    )]
    [InlineData(
        "q=UP-6079&section=D&type=Decree",
        3,
        1,
        2,
        "6 answers in section D that cite a decree: 3 give the number UP-6079, 1 only through an act that other answers number so, 2 only with the words of their question"
    )]
    public void What_answers_say_themselves_is_told_from_what_they_do_not(
        string address,
        int inAnswer,
        int inAct,
        int inQuestion,
        string sentence
    )
    {
        var request = SearchRequest.Of(new QueryCollection(QueryHelpers.ParseQuery(address)));

        Sentence(request, new FoundCounts(inAnswer, inAct, inQuestion)).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("q=strategy", "2 answers that say “strategy” in some form")]
    [InlineData("q=\"strategy\"", "2 answers that say “strategy”")]
    [InlineData("q=strat", "2 answers that say “strat…”")]
    [InlineData("q=tax", "2 answers that say “tax”")]
    [InlineData(
        "q=tax -strategy",
        "2 answers that say “tax” and do not say “strategy” in any form in answer or question"
    )]
    public void Other_forms_of_a_word_are_said(string address, string sentence)
    {
        var index = new SearchIndex();
        var part = new SearchablePart(null, "strategy, strategies, tax", [], [], []);
        var facets = new AnswerFacets("A", [], "yes", "no", [], [], "uzb", "2024");
        var answers = index.Build("uzb", [new SearchableAnswer(1, "", [part], new AnswerOrder(1, 2024), facets)]);
        foreach (var word in index.Vocabulary.WithoutStem(0))
            index.Vocabulary.SetStem(word, word[..3]);
        var request = SearchRequest.Of(new QueryCollection(QueryHelpers.ParseQuery(address)));
        var query = ResolvedQuery.Of(index.Snapshot([answers]), request.Query, new Dictionary<string, string>());

        SearchSentence.Of(request, query, new FoundCounts(2, 0, 0), LabelOf).ShouldBe(sentence);
    }

    [Fact]
    public void A_sentence_stays_short_however_long_the_query()
    {
        var address = $"q={new string('x', 3000)}&issuer={new string('y', 3000)}";
        var request = SearchRequest.Of(new QueryCollection(QueryHelpers.ParseQuery(address)));

        Sentence(request, new FoundCounts(2, 0, 0)).Length.ShouldBeLessThan(200);
    }

    private static string Sentence(SearchRequest request, FoundCounts found) =>
        SearchSentence.Of(
            request,
            ResolvedQuery.Of(SearchSnapshot.Empty, request.Query, new Dictionary<string, string>()),
            found,
            LabelOf
        );

    private static string LabelOf(SearchFacet facet, string value) =>
        (facet, value) switch
        {
            (SearchFacet.Country, "uzb") => "Uzbekistan",
            (SearchFacet.Country, _) => value.ToUpperInvariant(),
            _ => value,
        };
}
