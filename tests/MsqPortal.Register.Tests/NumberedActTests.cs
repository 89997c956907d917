using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

public sealed class NumberedActTests
{
    [Theory]
    [InlineData("DE-60", "60")]
    [InlineData("ДЭ-60", "DE60")]
    [InlineData("de – 60", "60")]
    [InlineData("U‘RQ-60", "60")]
    [InlineData("XY-60", "60")]
    [InlineData("L-60", "60")]
    [InlineData("060", "60")]
    [InlineData("400-I", "400–I")]
    [InlineData("400-I", "400")]
    [InlineData("53/НҚ", "53")]
    [InlineData("13,709", "13709")]
    [InlineData("12.527", "12\u00A0527")]
    [InlineData("1.259/2010", "1259/2010")]
    [InlineData("78\u201117", "78-17")]
    public void Numbers_that_name_one_act(string one, string other) =>
        Clusters(Cite("Order", one, "2020-05-01"), Cite("Order", other, "2020-05-01")).ShouldBe("0 1");

    [Theory]
    [InlineData("60", "61")]
    [InlineData("60", "6079")]
    [InlineData("400-I", "400-II")]
    [InlineData("2016/679", "679")]
    [InlineData("4727/2020", "4727/2021")]
    [InlineData("53/НҚ", "53/QR")]
    [InlineData("XIII-60", "XII-60")]
    [InlineData("XIII-60", "60")]
    [InlineData("DE-60", "RE-60")]
    [InlineData("13,709", "13")]
    [InlineData("13,709", "13,708")]
    public void Numbers_that_name_two_acts(string one, string other) =>
        Clusters(Cite("Order", one, "2020-05-01"), Cite("Order", other, "2020-05-01")).ShouldBe("0 | 1");

    [Theory]
    [InlineData("President of the Republic of Utopia", "President")]
    [InlineData("President of the Republic of Utopia", "Presidential")]
    [InlineData("the President of the Republic", "PRESIDENT OF UTOPIA")]
    [InlineData("Cabinet of Ministers of the Republic of Utopia", "Government")]
    [InlineData("Minister of Justice", "Ministry of Justice of Utopia")]
    [InlineData("Minister of Justice", "Ministerial")]
    [InlineData("President", null)]
    [InlineData("President", "Republic of Utopia")]
    public void Issuers_that_agree(string one, string? other) =>
        Clusters(Cite("Decree", "60", "2020-05-01", one), Cite("Decree", "60", "2020-05-01", other)).ShouldBe("0 1");

    [Theory]
    [InlineData("President of the Republic of Utopia", "Cabinet of Ministers of the Republic of Utopia")]
    [InlineData("Minister of Justice", "Minister of Health")]
    public void Issuers_that_differ_make_two_acts_unless_they_share_a_document(string one, string other)
    {
        var (first, second) = (Cite("Order", "60", "2020-05-01", one), Cite("Order", "60", "2020-05-01", other));
        Clusters(first, second).ShouldBe("0 | 1");
        Clusters(
                first,
                Cite("Order", "60", "2020-05-01", one, document: "7"),
                Cite("Order", "60", "2020-05-01", other, document: "7")
            )
            .ShouldBe("0 1 2");
    }

    [Fact]
    public void A_mention_without_issuer_goes_where_its_document_or_type_goes() =>
        Clusters(
                Cite("Decree", "60", "2020-05-01", "President"),
                Cite("Order", "60", "2020-05-01", "Minister of Health", document: "7"),
                Cite("Order", "60", "2020-05-01"),
                Cite(null, "60", "2020-05-01", document: "7"),
                Cite(null, "60", "2020-05-01")
            )
            .ShouldBe("0 | 1 2 3 | 4");

    [Fact]
    public void Types_may_differ_and_make_the_merge_likely()
    {
        var work = ActsOf(
            Cite("Resolution", "60", "2020-05-01", "President"),
            Cite("Decree", "60", "2020-05-01", "President"),
            Cite("Resolution", "60", "2020-05-01", "President")
        )
            .Works.ShouldHaveSingleItem();
        work.Type.ShouldBe("Resolution");
        work.Citations.Select(citation => citation.Confidence)
            .ShouldBe([Confidence.Certain, Confidence.Likely, Confidence.Certain]);
    }

    [Fact]
    public void Different_dates_are_one_act_only_with_a_shared_document()
    {
        Clusters(Cite("Resolution", "507", "2021-08-09"), Cite("Resolution", "507", "2022-09-16")).ShouldBe("0 | 1");
        Clusters(
                Cite("Resolution", "507", "2021-08-09", document: "1"),
                Cite("Resolution", "507", "2022-09-16", document: "2")
            )
            .ShouldBe("0 | 1");
        var work = ActsOf(
            Cite("Decree", "60", "2023-01-28", document: "5"),
            Cite("Decree", "60", "2022-01-28", document: "5"),
            Cite("Decree", "60", "2022-01-28", document: "5")
        )
            .Works.ShouldHaveSingleItem();
        work.Date.ShouldBe(new DateOnly(2022, 1, 28));
        work.Citations[0].Confidence.ShouldBe(Confidence.Likely);
        work.Citations[1].Confidence.ShouldBe(Confidence.Certain);
    }

    [Fact]
    public void A_number_without_date_joins_by_document_before_all_else()
    {
        var register = ActsOf(
            Cite("Resolution", "507", "2021-08-09", document: "1"),
            Cite("Resolution", "507", "2022-09-16", document: "2"),
            Cite("Resolution", "507", document: "2"),
            Cite("Resolution", "507")
        );
        register.WorkOf(2).ShouldBe(register.WorkOf(1));
        register.WorkOf(1).Citations[1].Confidence.ShouldBe(Confidence.Likely);
        register.WorkOf(3).Date.ShouldBeNull();
    }

    [Fact]
    public void A_number_without_date_joins_the_only_act_that_it_can_mean()
    {
        var register = ActsOf(
            Cite("Decree", "6079", "2020-10-05", "President"),
            Cite(null, "DE-6079"),
            Cite("Law", "6079"),
            Cite(null, "RE-6079")
        );
        register.WorkOf(0).Citations.Select(citation => citation.Index).ShouldBe([0, 1]);
        register.WorkOf(0).Citations[1].Confidence.ShouldBe(Confidence.Possible);
        register.Works.Length.ShouldBe(3);
    }

    [Fact]
    public void Only_a_document_tells_that_a_number_without_date_lacks_its_suffix()
    {
        Clusters(Cite("Law", "400-I", "1997-04-24"), Cite("Law", "400")).ShouldBe("0 | 1");
        Clusters(Cite("Law", "400-I", "1997-04-24", document: "3"), Cite("Law", "400", document: "3")).ShouldBe("0 1");
    }

    [Fact]
    public void Numbers_that_nobody_dates_are_one_act_for_each_type() =>
        Clusters(
                Cite("Order", "14028", issuer: "Executive"),
                Cite("Order", "14028"),
                Cite("Law", "14028"),
                Cite("Order", "14029")
            )
            .ShouldBe("0 1 | 2 | 3");

    [Fact]
    public void Years_and_documents_tell_undated_namesakes_apart()
    {
        CitedAct OfYear(int year, string? document = null) =>
            Cite("Act", "60", document: document) with
            {
                Quote = $"See Act No. **60** of {year}.",
                Text = "Act No. 60",
            };
        Clusters(OfYear(2015), OfYear(2017), OfYear(2015, "5"), Cite("Act", "60")).ShouldBe("0 2 | 1 | 3");
        Clusters(Cite("Act", "60", document: "5"), Cite("Act", "60", document: "6"), Cite("Act", "60"))
            .ShouldBe("0 | 1 | 2");
        Clusters(Cite("Law", "60", "2015-05-01"), OfYear(2015), OfYear(2017)).ShouldBe("0 1 | 2");
    }

    [Fact]
    public void A_number_that_holds_its_year_is_one_act_whatever_is_linked() =>
        Clusters(
                Cite("Regulation", "2016/679", document: "5"),
                Cite("Regulation", "2016/679", document: "6"),
                Cite("Regulation", "2016/679")
            )
            .ShouldBe("0 1 2");

    [Fact]
    public void Different_numbers_are_two_acts_even_with_one_document() =>
        Clusters(
                Cite("Resolution", "516", "2022-09-20", document: "9"),
                Cite("Resolution", "182", "2022-09-20", document: "9")
            )
            .ShouldBe("0 | 1");

    [Fact]
    public void Suffixes_stay_apart_through_a_mention_without_one() =>
        ActsOf(
            Cite("Law", "400-I", "1997-04-24", document: "1"),
            Cite("Law", "400", "1997-04-25", document: "1"),
            Cite("Law", "400", "1997-04-25", document: "2"),
            Cite("Law", "400-II", "1998-04-24", document: "2")
        )
            .Works.Length.ShouldBe(2);

    [Fact]
    public void Suffixes_stay_apart_through_a_document_of_a_number_without_one() =>
        Clusters(
                Cite("Law", "400", "1997-04-24", document: "1"),
                Cite("Law", "400-II", document: "1"),
                Cite("Law", "400-I", document: "1")
            )
            .ShouldBe("0 2 | 1");

    [Fact]
    public void International_instruments_are_works_of_their_own_kind()
    {
        var register = ActsOf(
            Cite("Resolution", "70", "2020-01-01"),
            Cite("Resolution", "70", issuer: "United Nations General Assembly") with
            {
                IsInternational = true,
            }
        );
        register
            .Works.Select(work => work.Slug)
            .ShouldBe(["ut-resolution-2020-01-01-70", "ut-int-united-nations-general-assembly-70"]);
        register.Works.Select(work => work.IsInternational).ShouldBe([false, true]);
    }

    [Fact]
    public void The_title_shown_first_is_the_most_frequent_and_among_equals_one_that_begins_as_a_name()
    {
        var act = ActsOf(
            Cite("Law", "5", "2020-01-01", title: "on data of people"),
            Cite("Law", "5", "2020-01-01", title: "On protection of data"),
            Cite("Law", "5", "2020-01-01", title: "on Protection of data")
        )
            .Works.ShouldHaveSingleItem();
        act.Titles.ShouldBe(["On protection of data", "on data of people"]);
        ActsOf(
            Cite("Law", "5", "2020-01-01", title: "on data of people"),
            Cite("Law", "5", "2020-01-01", title: "On protection of data")
        )
            .Works.ShouldHaveSingleItem()
            .Titles[0]
            .ShouldBe("On protection of data");
    }
}
