using CsCheck;

namespace MsqPortal.Parsing.Tests;

/// <summary>What a reader types is no sentence: a number alone, with a prefix, with a date before or after it.</summary>
public sealed class CitationQueryTests
{
    [Theory]
    [InlineData("6079", "6079", null, null)]
    [InlineData("No. 6079", "6079", null, null)]
    [InlineData("no.6079", "6079", null, null)]
    [InlineData("№ 6079", "6079", null, null)]
    [InlineData("UP-6079", "UP-6079", null, null)]
    [InlineData("#UP-6079", "UP-6079", null, null)]
    [InlineData("UP—6079", "UP-6079", null, null)]
    [InlineData("400‑I", "400-I", null, null)]
    [InlineData("PP-**5234**", "PP-5234", null, null)]
    [InlineData("400-I", "400-I", null, null)]
    [InlineData("Order No. 53/НҚ of 14 March 2023", "53/НҚ", "Order", "2023-03-14")]
    [InlineData("Law 4727/2020", "4727/2020", "Law", null)]
    [InlineData("Law No. 13,709 of August 14, 2018", "13709", "Law", "2018-08-14")]
    [InlineData("Law 12.527", "12527", "Law", null)]
    [InlineData("Law No. 12 527", "12527", "Law", null)]
    [InlineData("Law No. 78\u201117", "78-17", "Law", null)]
    [InlineData("Law No. 5/2017/QH14", "5/2017/QH14", "Law", null)]
    [InlineData("law 813", "813", "Law", null)]
    [InlineData("No. 6079 dated October 5, 2020", "6079", null, "2020-10-05")]
    [InlineData("5 October 2020 No. 6079", "6079", null, "2020-10-05")]
    [InlineData("2020-10-05, Decree 6079", "6079", "Decree", "2020-10-05")]
    [InlineData(
        "Decree of the President of the Republic of Uzbekistan No. 6079 dated October 5, 2020",
        "6079",
        "Decree",
        "2020-10-05"
    )]
    public void A_query_states_number_type_and_date(string query, string number, string? type, string? date)
    {
        var read = CitationQuery.Read(query).ShouldNotBeNull();

        read.Number.ShouldBe(number);
        read.Type.ShouldBe(type);
        read.Date?.ToString("yyyy-MM-dd", null).ShouldBe(date);
        read.Others.ShouldBeEmpty();
        read.IsWhole.ShouldBeTrue();
    }

    [Theory]
    [InlineData("No. 6079 of 2019", "2019")]
    [InlineData("No. 6079 dated March 2019", "march 2019")]
    [InlineData("No. 6079 dated October 35, 2020", "october,35,2020")]
    public void What_is_neither_number_nor_date_has_to_agree_as_well(string query, string others)
    {
        var read = CitationQuery.Read(query).ShouldNotBeNull();

        read.Date.ShouldBeNull();
        string.Join(',', read.Others).ShouldBe(others);
    }

    [Theory]
    [InlineData("Annex 45")]
    [InlineData("Article 29")]
    public void A_place_alone_is_no_number(string query) => CitationQuery.Read(query).ShouldBeNull();

    [Theory]
    [InlineData("Law No. 547, Article 99", "article 99")]
    [InlineData("Items 7 and 34 of the Decree No. 6079 dated October 5, 2020 Annex 45", "item 7, item 34, annex 45")]
    [InlineData("No. 6079", "")]
    public void A_query_states_places(string query, string places) =>
        string.Join(", ", CitationQuery.Read(query).ShouldNotBeNull().Places).ShouldBe(places);

    [Theory]
    [InlineData("Decrees No. 6079 and No. 60", "6079, 60")]
    [InlineData("Law No. 547, Resolution 400-I and UP-6079", "Law 547, Resolution 400-I, UP-6079")]
    [InlineData("Law 547 of July 2, 2019 and Law 764", "Law 547 2019-07-02, Law 547, Law 764 2019-07-02, Law 764")]
    [InlineData("July 2, 2019 No. 547, No. 764", "547 2019-07-02, 764")]
    [InlineData("328 students", "")]
    public void A_text_states_each_of_its_numbers(string query, string all) =>
        string.Join(
                ", ",
                CitationQuery.ReadAll(query).Select(read => $"{read.Type} {read.Number} {read.Date:yyyy-MM-dd}".Trim())
            )
            .ShouldBe(all);

    [Theory]
    [InlineData("5 October 2020", "2020-10-05", "", "")]
    [InlineData("٥ October ٢٠٢٠", "2020-10-05", "", "")]
    [InlineData("५ October २०२०", "2020-10-05", "", "")]
    [InlineData("２０２０-１０-０５", "2020-10-05", "", "")]
    [InlineData("۰۵.۱۰.۲۰۲۰", "2020-10-05", "", "")]
    [InlineData("Decree of 2020-10-05 (Uzbekistan)", "2020-10-05", "Decree of ", " (Uzbekistan)")]
    public void A_query_may_be_one_date(string query, string date, string before, string after) =>
        DateQuery.Read(query).ShouldBe(new DateQuery(DateOnly.Parse(date, null), before, after));

    [Theory]
    [InlineData("October 2020")]
    [InlineData("5 October 2020 and 6 October 2020")]
    [InlineData("No. 6079 of 5 October 2020")]
    [InlineData("35 October 2020")]
    public void Another_query_is_no_date(string query) => DateQuery.Read(query).ShouldBeNull();

    [Fact]
    public void A_pinpoint_is_no_other_number() =>
        CitationQuery.Read("Article 29 of the Law No. 369").ShouldNotBeNull().Others.ShouldBeEmpty();

    [Fact]
    public void A_sentence_with_a_citation_is_no_whole_citation() =>
        CitationQuery
            .Read("In accordance with the Decree No. 6079 ministries publish open data")
            .ShouldNotBeNull()
            .IsWhole.ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("On openness of activity of public authorities")]
    [InlineData("5 October 2020")]
    [InlineData("66%")]
    [InlineData("66 % of all services")]
    [InlineData("14.1 million")]
    [InlineData("30,875")]
    [InlineData("5G")]
    public void Without_a_number_there_is_no_citation(string query) => CitationQuery.Read(query).ShouldBeNull();

    [Theory]
    [InlineData("No. 6079", true)]
    [InlineData("Decree 6079", true)]
    [InlineData("UP-6079", true)]
    [InlineData("up 6079", true)]
    [InlineData("6079", false)]
    [InlineData("328 students", false)]
    public void A_number_alone_has_no_sign(string query, bool hasSign) =>
        CitationQuery.Read(query).ShouldNotBeNull().HasSign.ShouldBe(hasSign);

    [Theory]
    [InlineData("Decree No. 6079 dated October 5, 2020 banned the Internet", "decree dated banned the internet")]
    [InlineData("Annex 24 of the Decree No. 6079", "of the decree")]
    [InlineData("No. 547 on personal data", "on personal data")]
    public void The_rest_is_what_names_no_number(string query, string rest) =>
        string.Join(
                ' ',
                CitationQuery
                    .Read(query)
                    .ShouldNotBeNull()
                    .Rest.ToLowerInvariant()
                    .Split(' ', '.', ',')
                    .Where(word => word.Length > 0)
            )
            .ShouldBe(rest);

    /// <summary>Each "-II" could be read in two ways, and sixty of them took for ever.</summary>
    [Theory]
    [InlineData("1", "-II", "-")]
    [InlineData("Law 1", "-II", "-")]
    [InlineData("UP-1", "-II", "-")]
    [InlineData("No. 1", "-II", "-I-x")]
    [InlineData("No. 1", "/1", "/x")]
    [InlineData("Article 1", ".1", ".")]
    [InlineData("", "Law ", "1-")]
    [InlineData("", "A-1", "-")]
    public void A_text_takes_as_long_as_it_is_long(string start, string repeated, string end) =>
        CitationQuery.Read(start + string.Concat(Enumerable.Repeat(repeated, 240)) + end);

    [Fact]
    public void Any_text_is_read_without_a_failure() =>
        Gen.String.Sample(text =>
        {
            CitationQuery.Read(text);
            CitationQuery.Read($"No. {text} dated {text}");
        });
}
