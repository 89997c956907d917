using MsqPortal.Search.Index;
using MsqPortal.Search.Searching;

namespace MsqPortal.Search.Tests.Searching;

public class AnswerSearchTests
{
    private static readonly SmallIndex Acts = SmallIndex.Of(
        "The decree No. 6079 of 5 October 2020.",
        "Resolution UP-6079 and the e-government law.",
        "An egovernment portal: https://lex.uz/docs/5030957",
        "Strategies for digital identity.",
        "The identity of a digital citizen, a strategy.",
        "O‘zbekiston Respublikasi, population’s needs.",
        "L’action publique et l’œuvre d’un cœur.",
        "Spent 2*3*4 and 5\\*6 on 30,875 **un**believable things.",
        "أنفقت و٧٫٥ مليون"
    );

    [Theory]
    [InlineData("6079", 1, 2)]
    [InlineData("UP-6079", 2)]
    [InlineData("up6079", 2)]
    [InlineData("607")]
    [InlineData("5030957", 3)]
    [InlineData("lex.uz/docs/5030957", 3)]
    [InlineData("https://lex.uz/docs/5030957", 3)]
    [InlineData("e-government", 2, 3)]
    [InlineData("egovernment", 2, 3)]
    [InlineData("“digital identity”", 4)]
    [InlineData("digital identity", 4, 5)]
    [InlineData("strategy -identity")]
    [InlineData("digital -citizen", 4)]
    [InlineData("decree OR “digital citizen”", 1, 5)]
    [InlineData("O'zbekiston", 6)]
    [InlineData("oʻzbekiston", 6)]
    [InlineData("population", 6)]
    [InlineData("strat", 4, 5)]
    [InlineData("strat*", 4, 5)]
    [InlineData("need", 6)]
    [InlineData("the of", 1, 5)]
    [InlineData("nothing")]
    [InlineData("-digital", 1, 2, 3, 6, 7, 8, 9)]
    [InlineData("action publique", 7)]
    [InlineData("“l'action publique”", 7)]
    [InlineData("l’action", 7)]
    [InlineData("laction")]
    [InlineData("oeuvre coeur", 7)]
    [InlineData("ŒUVRE", 7)]
    [InlineData("234")]
    [InlineData("2*3*4", 8)]
    [InlineData("56")]
    [InlineData("unbelievable", 8)]
    [InlineData("30875", 8)]
    [InlineData("30,875", 8)]
    [InlineData("875,30")]
    [InlineData("7.5", 9)]
    [InlineData("٧٫٥ مليون", 9)]
    [InlineData("5.7")]
    [InlineData("", 1, 2, 3, 4, 5, 6, 7, 8, 9)]
    public void Finds(string query, params int[] answers) =>
        Acts.Find(query).Order().ShouldBe(answers.Select(answer => (long)answer));

    [Fact]
    public void ThePhraseComesBeforeTheWords() => Acts.Find("digital identity")[0].ShouldBe(4);

    [Fact]
    public void TheWordComesBeforeItsForms() =>
        SmallIndex.Of("portals and more words", "portal and more words").Find("portal").ShouldBe([2, 1]);

    [Fact]
    public void WhatAnAnswerSaysComesBeforeWhatTheFormSaysAndALabelBeforeAQuestion() =>
        SmallIndex
            .Of(
                SmallIndex.Answer(1, "some identity text"),
                SmallIndex.Answer(2, "some text", wording: "Is there an identity?"),
                SmallIndex.Answer(3, "some text", label: "Identity")
            )
            .Search("identity")
            .AllFound()
            .ShouldBe([
                new FoundId(1, FoundIn.Answer),
                new FoundId(3, FoundIn.Question),
                new FoundId(2, FoundIn.Question),
            ]);

    [Theory]
    [InlineData("text", FoundIn.Answer)]
    [InlineData("\"digital text\"", FoundIn.Answer)]
    [InlineData("lex.uz", FoundIn.Answer)]
    [InlineData("6079", FoundIn.Answer)]
    [InlineData("UP-6079", FoundIn.Act)]
    [InlineData("text UP-6079", FoundIn.Act)]
    [InlineData("identity", FoundIn.Question)]
    [InlineData("label", FoundIn.Question)]
    [InlineData("\"digital identity\"", FoundIn.Question)]
    [InlineData("text identity", FoundIn.Question)]
    [InlineData("UP-6079 identity", FoundIn.Question)]
    [InlineData("identity OR text", FoundIn.Answer)]
    [InlineData("identity OR nothing", FoundIn.Question)]
    [InlineData("text -nothing", FoundIn.Answer)]
    [InlineData("-nothing", FoundIn.Answer)]
    [InlineData("digital", FoundIn.Answer)]
    [InlineData("", FoundIn.Answer)]
    public void TellsWhetherTheAnswerSaysItAll(string query, FoundIn foundIn) =>
        SmallIndex
            .Of(
                SmallIndex.Answer(1, "", wording: "Is there a digital identity?") with
                {
                    Parts =
                    [
                        new SearchablePart("Label", "some digital text, No. 6079", ["6079"], ["UP-6079"], ["lex.uz"]),
                    ],
                }
            )
            .Search(query)
            .AllFound()
            .ShouldBe([new FoundId(1, foundIn)]);

    [Fact]
    public void AnActsNumberIsFoundByEverySpellingAndItsOwnComesFirst()
    {
        var index = SmallIndex.Of(
            SmallIndex.Answer(1, "") with
            {
                Parts = [new SearchablePart(null, "Decree No. 6079", ["6079"], ["UP-6079"], [])],
            },
            SmallIndex.Answer(2, "") with
            {
                Parts = [new SearchablePart(null, "Decree UP-6079", ["UP-6079"], ["6079"], [])],
            }
        );
        index.Find("UP-6079").ShouldBe([2, 1]);
        index.Find("6079").Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void APhraseNeverRunsFromOnePartToTheNext() =>
        SmallIndex
            .Of(
                SmallIndex.Answer(1, "") with
                {
                    Parts =
                    [
                        new SearchablePart(null, "it ends with once", [], [], []),
                        new SearchablePart(null, "only here", [], [], []),
                    ],
                }
            )
            .Find("\"once only\"")
            .ShouldBeEmpty();

    [Fact]
    public void PagesFollowEachOtherWithoutAGap()
    {
        var index = SmallIndex.Of([
            .. Enumerable
                .Range(1, 2500)
                .Select(number => $"word {string.Concat(Enumerable.Repeat("more ", number % 7))}"),
        ]);
        var search = index.Search("word");
        var pages = Enumerable.Range(0, 25).SelectMany(page => search.Page(page * 100, 100).Answers).ToList();
        pages.ShouldBe(search.AllFound());
        pages.Distinct().Count().ShouldBe(2500);
    }

    [Fact]
    public void NeighboursAreThoseOfTheOrder()
    {
        var search = Acts.Search("the OR digital OR 6079");
        var all = search.All();
        for (var index = 0; index < all.Count; index++)
            search
                .NeighboursOf(all[index])
                .ShouldBe(
                    new ResultNeighbours(
                        index + 1,
                        all.Count,
                        index == 0 ? null : all[index - 1],
                        index == all.Count - 1 ? null : all[index + 1]
                    )
                );
        search.NeighboursOf(4711).ShouldBeNull();
    }

    [Fact]
    public void SaysWhichPartMatchesBestAndWhy()
    {
        var index = SmallIndex.Of(
            SmallIndex.Answer(7, "", wording: "Is there open data?") with
            {
                Parts =
                [
                    new SearchablePart("Portals", "nothing here", [], [], []),
                    new SearchablePart("Open data", "the portal of open data", [], [], []),
                ],
            }
        );
        var match = new MatchFinder(index.Snapshot, index.Resolve("data portals")).Of(7);
        match.Part.ShouldBe(1);
        match
            .Clauses.Select(clause => (clause.Clause.Shown, clause.Form, clause.Region, clause.Count))
            .ShouldBe([
                ("data", MatchForm.Exact, RegionKind.Text, 3),
                // The answer has another form; the word itself is the label's.
                ("portals", MatchForm.Stem, RegionKind.Text, 2),
            ]);
    }

    [Theory]
    [InlineData("stratgey", "strategy")]
    [InlineData("digitl identity", "digital identity")]
    [InlineData("6078", "")]
    public void SuggestsWordsThatAnswersHave(string query, string first) =>
        SpellingSuggestions
            .Of(Acts.Snapshot, MsqPortal.Search.Queries.SearchQuery.Read(query))
            .FirstOrDefault("")
            .ShouldBe(first);

    [Fact]
    public void MarksWhatWasFound()
    {
        const string text = "The e-government strategy, UP-6079: digital identity";
        MatchedWords
            .Of(Acts.Snapshot, Acts.Resolve("egovernment strategy UP-6079 “digital identity”"))
            .In(text)
            .Select(stretch => text[stretch.Start..stretch.End])
            .ShouldBe(["e-government", "strategy", "UP-6079", "digital identity"]);
    }
}
