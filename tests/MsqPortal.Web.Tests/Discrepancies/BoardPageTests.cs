using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MsqPortal.Web.Tests.Discrepancies;

public sealed class BoardPageTests(BoardPortal board) : IClassFixture<BoardPortal>
{
    [Fact]
    public async Task The_board_counts_what_it_shows_and_says_how_many_notes_it_hides()
    {
        var page = await board.Portal.PageAsync("/discrepancies");

        page.QuerySelector("h1")!.TextContent.ShouldBe("2 contradictions and 3 hints");
        Slugs(page)
            .ShouldBe([
                "kz-act-two-dates-1",
                "uz-document-two-numbers-6200851",
                "kz-link-described-twice-1",
                "uz-act-two-documents-162",
                "uz-id-out-of-order-6111835",
            ]);
        page.QuerySelector(".notes-line")!.TextContent.ShouldContain("note is hidden", Case.Sensitive);
        page.QuerySelector(".notes-line a")!.GetAttribute("href").ShouldBe("/discrepancies?notes=show");
    }

    [Fact]
    public async Task Notes_come_at_the_end_for_a_reader_who_wants_them()
    {
        var page = await board.Portal.PageAsync("/discrepancies?notes=show&country=uzb");

        page.QuerySelector("h1")!.TextContent.ShouldBe("1 contradiction, 2 hints and 1 note");
        Slugs(page)[^1].ShouldBe("uz-repeated-paragraph-1");
        page.QuerySelector(".notes-line a")!.GetAttribute("href").ShouldBe("/discrepancies?country=uzb");
        page.QuerySelectorAll("#uz-repeated-paragraph-1 .readings > section").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Both_readings_stand_side_by_side_with_the_words_that_differ_marked()
    {
        var page = await board.Portal.PageAsync("/discrepancies");
        var found = page.GetElementById("uz-document-two-numbers-6200851")!;
        var readings = found.QuerySelectorAll(".readings > section");

        found.QuerySelector("h2")!.TextContent.ShouldBe("Document 6200851 is cited as No. 516 and No. 182.");
        readings.Length.ShouldBe(2);
        readings[0].QuerySelector("h3 a[href='/uzb/2024/questions/16#L669']")!.TextContent.ShouldBe("Question 16");
        readings[0].QuerySelector("h3 a[href='/uzb/2024/source#L669']").ShouldNotBeNull();
        readings[0].QuerySelector(".odd-words")!.TextContent.ShouldBe("516");
        readings[0].QuerySelector("blockquote")!.TextContent.ShouldContain("Resolution of the Cabinet of Ministers");
        readings[1].QuerySelectorAll(".odd-words").Select(words => words.TextContent).ShouldBe(["182"]);
        readings[1].QuerySelector(".ref a")!.GetAttribute("rel").ShouldBe("noopener noreferrer nofollow");
    }

    [Fact]
    public async Task The_collation_tints_only_the_fact_that_differs()
    {
        var page = await board.Portal.PageAsync("/discrepancies");
        var rows = page.QuerySelectorAll("#uz-document-two-numbers-6200851 .collate tbody tr");

        rows.Single(row => row.ClassList.Contains("differs"))
            .QuerySelectorAll("td")
            .Select(Words)
            .ShouldBe(["516", "182"]);
        rows.Select(row => row.QuerySelector("th")!.TextContent.Trim().Split(' ')[0])
            .ShouldBe(["Type", "Number", "Date", "Document"]);
        rows[2].QuerySelectorAll("td").Select(Words).ShouldBe(["20 September 2022", "20 September 2022"]);
    }

    [Fact]
    public async Task A_statement_given_as_context_stands_below_and_is_no_reading()
    {
        var page = await board.Portal.PageAsync("/discrepancies");
        var elsewhere = page.QuerySelector("#uz-document-two-numbers-6200851 .elsewhere")!;

        elsewhere.TextContent.ShouldContain("No. 182 of 25 March 2020, with document 4774086: Question 24 (line 916).");
        elsewhere.QuerySelector("a[href='/uzb/2024/source#L916']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_margin_names_rule_severity_acts_and_country()
    {
        var page = await board.Portal.PageAsync("/discrepancies");
        var margin = page.QuerySelector("#uz-document-two-numbers-6200851 .mg")!;

        margin
            .QuerySelector("a[href='/discrepancies/rules#document-two-numbers']")!
            .TextContent.ShouldBe("One document, two numbers");
        margin.TextContent.ShouldContain("Contradiction: the statements cannot all be true of one act.");
        margin.TextContent.ShouldContain("Uzbekistan.");
        margin.QuerySelectorAll("a[href^='/legal-acts/uz-']").Length.ShouldBe(2);
        page.QuerySelector("#uz-document-two-numbers-6200851 details")!
            .TextContent.ShouldContain("Why this may be fine");
    }

    [Fact]
    public async Task More_than_four_readings_are_grouped_by_what_they_say()
    {
        var page = await board.Portal.PageAsync("/discrepancies/kz-act-two-dates-1");
        var readings = page.QuerySelectorAll(".readings > section");

        readings
            .Select(reading => reading.QuerySelector(".src")!.TextContent)
            .ShouldBe(["lines 11, 12, 13, 14, 15", "line 16"]);
        page.QuerySelector("tr.differs")!.QuerySelectorAll("td").Select(Words).ShouldBe(["1 May 2022", "1 May 2023"]);
    }

    [Fact]
    public async Task What_a_response_writes_is_never_markup_and_only_web_addresses_are_links()
    {
        var page = await board.Portal.PageAsync("/discrepancies?notes=show");
        var found = page.GetElementById("kz-link-described-twice-1")!;

        page.QuerySelectorAll("script:not([src^='/']), .case h2 b").ShouldBeEmpty();
        page.QuerySelectorAll("a[href^=javascript]").ShouldBeEmpty();
        found.QuerySelector("blockquote")!.TextContent.ShouldContain("<script>alert(1)</script>");
        found.QuerySelector("blockquote .odd-words")!.ParentElement!.TextContent.ShouldEndWith("Portal 60 in 6079");
        found.QuerySelectorAll(".ref")[0].TextContent.Trim().ShouldBe("javascript:alert(1)");
        found
            .QuerySelectorAll(".ref a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["https://portal.example/60"]);
    }

    [Theory]
    [InlineData("rule=act-two-dates&rule=act-two-documents", 2)]
    [InlineData("severity=contradiction", 2)]
    [InlineData("severity=hint&country=kaz", 1)]
    [InlineData("severity=note", 1)]
    [InlineData("severity=hint&notes=show", 3)]
    [InlineData("section=D", 3)]
    [InlineData("section=d&rule=act-two-documents", 1)]
    [InlineData("rule=repeated-paragraph", 0)]
    [InlineData("rule=no-such-rule&section=%00&country=xyz&page=minus", 0)]
    public async Task Filters_narrow_the_board(string query, int count)
    {
        var response = await board.Portal.GetAsync($"/discrepancies?{query}");
        var page = await board.Portal.PageAsync($"/discrepancies?{query}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Slugs(page).Count.ShouldBe(count);
        page.QuerySelectorAll(".chip")
            .Length.ShouldBe(query.Split('&').Count(part => !part.StartsWith("page", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("country=uzb")]
    [InlineData("section=C&notes=show")]
    [InlineData("rule=act-two-dates&severity=hint")]
    public async Task Each_count_is_what_a_reader_gets_by_choosing_that_value_alone(string query)
    {
        var page = await board.Portal.PageAsync($"/discrepancies?{query}");
        var boxes = page.QuerySelectorAll<IHtmlInputElement>(".facet input").ToList();

        boxes.Count.ShouldBeGreaterThan(20);
        foreach (var box in boxes.Where(box => box.Name is not "notes"))
        {
            var others = query.Split('&').Where(part => part.Length > 0 && part.Split('=')[0] != box.Name);
            var chosen = await board.Portal.PageAsync(
                $"/discrepancies?{string.Join('&', others.Append($"{box.Name}={box.Value}"))}"
            );
            box.ParentElement!.QuerySelector(".count")!
                .TextContent.ShouldBe($"{Slugs(chosen).Count}", $"{query}: {box.Name}={box.Value}");
        }
    }

    [Fact]
    public async Task A_case_has_a_page_of_its_own_and_another_name_has_none()
    {
        var page = await board.Portal.PageAsync("/discrepancies/uz-act-two-documents-162");

        page.QuerySelector("h1")!.TextContent.ShouldBe("No. 162 links <b>6472548</b> and 6472568.");
        page.QuerySelectorAll(".readings > section").Length.ShouldBe(2);
        page.QuerySelectorAll(".readings .ref .odd-words").Select(Words).ShouldBe(["6472548", "6472568"]);
        (await board.Portal.GetAsync("/discrepancies/uz-nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_rule_is_explained_with_its_cases()
    {
        var page = await board.Portal.PageAsync("/discrepancies/rules");
        var rule = page.GetElementById("repeated-paragraph")!;

        page.QuerySelectorAll("section.case").Length.ShouldBe(10);
        rule.TextContent.ShouldContain("Why this may be fine");
        var cases = rule.QuerySelector(".mg a")!;
        cases.TextContent.ShouldBe("1 case");
        Slugs(await board.Portal.PageAsync(cases.GetAttribute("href")!)).ShouldBe(["uz-repeated-paragraph-1"]);
        page.GetElementById("numbering-gap")!.QuerySelector(".mg")!.TextContent.ShouldContain("No case");
    }

    [Theory]
    [InlineData("uzb", "16", 669, "uz-document-two-numbers-6200851")]
    [InlineData("uzb", "20", 801, "uz-act-two-documents-162")]
    public async Task A_question_shows_beside_its_paragraph_what_it_contradicts(
        string country,
        string question,
        int line,
        string slug
    )
    {
        var page = await board.Portal.PageAsync($"/{country}/2024/questions/{question}");
        var note = page.QuerySelector(".note.odd")!;

        note.QuerySelector(".rhomb").ShouldNotBeNull();
        note.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/discrepancies/{slug}");
        note.Closest(".row")!.Id.ShouldBe($"L{line}");
    }

    [Fact]
    public async Task Neither_notes_nor_context_stand_beside_an_answer()
    {
        var page = await board.Portal.PageAsync("/uzb/2024/questions/24");
        var quiet = await board.Portal.PageAsync("/uzb/2024/questions/15");

        page.QuerySelectorAll(".note.odd a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["/discrepancies/uz-act-two-documents-162"]);
        quiet.QuerySelector(".note.odd").ShouldBeNull();
    }

    [Fact]
    public async Task A_date_out_of_order_is_drawn_among_the_other_documents()
    {
        var page = await board.Portal.PageAsync("/discrepancies/uz-id-out-of-order-6111835");
        var figure = page.QuerySelector("svg[role=img]")!;

        figure.GetAttribute("aria-labelledby")!.Split(' ').ShouldAllBe(id => page.GetElementById(id) != null);
        figure
            .QuerySelector("desc")!
            .TextContent.ShouldContain("Document 6111835 with the date 24 July 2021 is marked.");
        figure.QuerySelectorAll(".dot-odd").Length.ShouldBe(1);
        figure.QuerySelectorAll(".dot").Length.ShouldBeGreaterThan(10);
        page.QuerySelectorAll(".strong").Select(Words).ShouldBe(["6111835, 24 July 2021"]);
    }

    private static List<string> Slugs(IParentNode page) =>
        [.. page.QuerySelectorAll("article.case").Select(found => found.Id!)];

    private static string Words(IElement element) => element.TextContent.Trim();
}
