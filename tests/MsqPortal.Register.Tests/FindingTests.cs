using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

/// <summary>Contradictions of the kinds that a person found in a real response, told of a state that does not exist.</summary>
public sealed class FindingTests
{
    [Fact]
    public void One_document_under_two_numbers()
    {
        var finding = Find(
                Cite("Resolution", "516", "2022-09-20", document: "62", line: 10),
                Cite("Resolution", "182", "2020-03-25", document: "47", line: 20),
                Cite("Resolution", "182", "2022-09-20", document: "62", line: 30),
                Cite("Resolution", "182", "2020-03-25", document: "47", line: 40),
                Cite("Resolution", "182", "2022-09-20", line: 50)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("document-two-numbers");
        finding.Severity.ShouldBe(DiscrepancySeverity.Contradiction);
        finding.Key.ShouldBe("document-two-numbers-laws-example-62");
        finding.Lines().ShouldBe("10 (20) 30 (40)");
        finding.Acts.ShouldBe(["ut-resolution-2022-09-20-516", "ut-resolution-2022-09-20-182"]);
        finding.Evidence.SelectMany(evidence => evidence.Differing).ShouldBe(["516", "182"]);
        finding.Message.ShouldBe(
            "Document 62 of laws.example is cited as No. 516 of 20 September 2022 and No. 182 of 20 September 2022."
        );
    }

    [Fact]
    public void One_act_with_two_dates()
    {
        var finding = Find(
                Cite("Decree", "60", "2023-01-28", document: "58", line: 10),
                Cite("Decree", "60", "2022-01-28", document: "58", line: 20),
                Cite("Decree", "60", "2022-01-28", document: "58", line: 30)
            )
            .ShouldHaveSingleItem();
        finding.Key.ShouldBe("act-two-dates-ut-decree-2022-01-28-60");
        finding.Lines().ShouldBe("10 20 30");
        finding
            .Evidence.Select(evidence => evidence.Differing.Single())
            .ShouldBe(["January 28, 2023", "January 28, 2022", "January 28, 2022"]);
        finding.Message.ShouldBe("No. 60 is cited with the dates 28 January 2023 and 28 January 2022.");
    }

    [Fact]
    public void One_act_with_two_documents()
    {
        var finding = Find(
                Cite("Decree", "162", "2023-05-25", document: "6472548", line: 10),
                Cite("Decree", "162", "2023-05-25", line: 15),
                Cite("Decree", "162", "2023-05-25", document: "6472568", line: 20)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("act-two-documents");
        finding.Severity.ShouldBe(DiscrepancySeverity.Hint);
        finding.Lines().ShouldBe("10 20");
        finding.Evidence.Select(evidence => evidence.DocumentId).ShouldBe(["6472548", "6472568"]);
    }

    [Fact]
    public void Ids_of_two_databases_or_of_two_kinds_are_no_two_documents()
    {
        var regulation = Cite("Regulation", "2016/679", issuer: "EU");
        Find(
                regulation with
                {
                    Document = new("union.example", "32016r0679"),
                },
                regulation with
                {
                    Document = new("union.example", "reg2016"),
                },
                regulation with
                {
                    Document = new("laws.example", "7"),
                }
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void One_act_with_two_types_and_two_documents_is_two_findings()
    {
        var findings = Find(
            Cite("Resolution", "3917", "2018-08-22", "President", document: "3879197", line: 10),
            Cite("Decision", "3917", "2018-08-22", "President of Utopia", document: "3879207", line: 20)
        );
        findings.Select(finding => finding.Rule).ShouldBe(["act-two-types", "act-two-documents"]);
        findings[0].Lines().ShouldBe("10 20");
        findings[0].Evidence.Select(evidence => evidence.Differing.Single()).ShouldBe(["Resolution", "Decision"]);
        findings[0].Message.ShouldBe("No. 3917 of 22 August 2018 is cited as “Resolution” and “Decision”.");
    }

    [Fact]
    public void Two_types_with_one_document() =>
        Find(
                Cite("Decree", "5278", "2017-12-12", document: "34", line: 10),
                Cite("Resolution", "5278", "2017-12-12", document: "34", line: 20),
                Cite("Act", "5278", "2017-12-12", document: "34", line: 25),
                Cite("Resolution", "5278", "2017-12-12", document: "34", line: 30)
            )
            .Single(finding => finding.Rule == "act-two-types")
            .Lines()
            .ShouldBe("10 20 25 30");

    [Fact]
    public void Act_is_the_word_for_any_type() =>
        Find(Cite("Act", "12", "2005-01-01"), Cite("Law", "12", "2005-01-01")).ShouldBeEmpty();

    [Theory]
    [InlineData("RE-5234")]
    [InlineData("РЭ-5234")]
    public void A_prefix_that_marks_another_type(string number)
    {
        var finding = Find(
                Cite("Decree", "5234", "2021-08-26", document: "56", line: 10),
                Cite("Decree", number, "2021-08-26", document: "56", line: 20)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("prefix-against-type");
        finding.Lines().ShouldBe("10 20");
        finding.Evidence[1].Differing.ShouldBe(["Decree", number]);
        finding.Message.ShouldBe(
            $"No. 5234 of 26 August 2021 is cited as “Decree” and with the number {number}, whose prefix marks “Resolution”."
        );
    }

    [Fact]
    public void A_date_far_from_those_of_the_documents_next_to_it()
    {
        var finding = Find(
                Cite("Law", "1", "2021-11-19", document: "100", line: 10),
                Cite("Law", "2", "2022-01-28", document: "200", line: 20),
                Cite("Law", "3", "2022-06-21", document: "300", line: 30),
                Cite("Law", "4", "2021-07-24", document: "350", line: 40),
                Cite("Law", "4", "2021-07-24", document: "350", line: 50),
                Cite("Law", "5", "2022-07-27", document: "400", line: 60),
                Cite("Law", "6", "2023-07-27", document: "1000", line: 70)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("id-out-of-order");
        finding.Severity.ShouldBe(DiscrepancySeverity.Hint);
        finding.Lines().ShouldBe("40 50 (30) (60)");
        finding.Acts.ShouldBe(["ut-law-2021-07-24-4"]);
        finding.Message.ShouldBe(
            "Document 350 of laws.example is cited with the date 24 July 2021; document 300 has the date 21 June 2022 and document 400 has the date 27 July 2022."
        );
    }

    [Fact]
    public void Of_two_dates_of_one_document_the_one_out_of_order_is_pointed_out() =>
        Find(
                Cite("Law", "1", "2021-11-19", document: "100", line: 10),
                Cite("Decree", "60", "2023-01-28", document: "200", line: 20),
                Cite("Decree", "60", "2022-01-28", document: "200", line: 30),
                Cite("Law", "3", "2022-04-15", document: "300", line: 40),
                Cite("Law", "4", "2022-07-24", document: "350", line: 50)
            )
            .Single(finding => finding.Rule == "id-out-of-order")
            .Lines()
            .ShouldBe("20 (10) (40)");

    [Fact]
    public void Ids_without_an_order_say_nothing()
    {
        CitedAct[] shuffled =
        [
            .. Enumerable
                .Range(0, 30)
                .Select(i => Cite("Law", $"{i + 1}", $"{1990 + (i * 7 % 30)}-01-01", document: $"{i + 1}")),
        ];
        Find(shuffled).ShouldBeEmpty();
        Find(
                Cite("Law", "1", "2021-11-19", document: "100"),
                Cite("Law", "2", "2001-01-28", document: "200"),
                Cite("Law", "3", "2022-06-21", document: "300")
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Titles_that_share_nothing_describe_two_things()
    {
        var finding = Find(
                Cite("Law", "1", "2021-11-19", title: "On protection of forests", document: "100", line: 10),
                Cite("Law", "1", "2021-11-19", title: "On forest protection", document: "100", line: 20),
                Cite("Law", "1", "2021-11-19", title: "On excise duty for tobacco", document: "100", line: 30)
            )
            .ShouldHaveSingleItem();
        finding.Rule.ShouldBe("link-described-twice");
        finding.Lines().ShouldBe("10 20 30");
    }

    [Fact]
    public void A_link_beside_two_names()
    {
        var mentions = Mentions() with
        {
            Links =
            [
                Link("https://opinion.example/", "Portal of collective appeals - here citizens …", 10),
                Link("http://www.opinion.example", "Gender-responsive forum", 20),
                Link("https://opinion.example", "Collective appeals of citizens", 30) with
                {
                    Quote = "<https://opinion.example>",
                },
                Link("https://opinion.example", "the portal helps women to be heard", 40),
                Link("https://opinion.example", null, 50),
                Link("https://opinion.example", "Opinion", 60),
                Link("https://opinion.example/other", "Library catalogue of Utopia", 70),
                Link("https://library.example", "National library", 80),
                Link("https://library.example", "The electronic library portal of the Republic of Utopia", 90),
            ],
        };
        var finding = Find(mentions).ShouldHaveSingleItem();
        finding.Lines().ShouldBe("10 20 30");
        finding.Evidence[2].Quote.ShouldBe("Collective appeals of citizens");
        finding.Message.ShouldBe(
            "opinion.example stands beside “Portal of collective appeals”, “Gender-responsive forum” and “Collective appeals of citizens”."
        );
    }

    [Theory]
    [InlineData("The portal is a joint project of donors")]
    [InlineData("It helps women to be heard")]
    [InlineData("Obtaining certificates of marriage")]
    [InlineData("additionally, support for women")]
    [InlineData("Forum of women")]
    [InlineData("A forum for women in remote regions and for girls who want to learn programming")]
    public void What_is_no_name_or_says_the_same_is_no_other_name(string label)
    {
        var mentions = Mentions() with
        {
            Links =
            [
                Link("https://opinion.example/", "Women forum of Utopia", 10),
                Link("https://opinion.example/", label, 20),
                Link("https://opinion.example/", "Portal of collective appeals", 30) with
                {
                    Place = new MentionPlace("2026", "1", 30),
                },
            ],
        };
        Find(mentions).ShouldBeEmpty();
    }

    [Fact]
    public void An_international_instrument_beside_a_document_is_no_second_number() =>
        Find(
                Cite("Law", "43", "2016-05-01", document: "5"),
                Cite("International instrument", "66", issuer: "United Nations", document: "5")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Contradictions_come_first_then_the_order_of_the_text()
    {
        var findings = Find(
            Cite("Decree", "1", "2020-01-01", document: "1", line: 10, edition: "2024"),
            Cite("Decree", "1", "2020-01-01", document: "2", line: 20, edition: "2024"),
            Cite("Law", "2", "2020-01-01", document: "3", line: 40, edition: "2024"),
            Cite("Decree", "2", "2020-01-01", document: "3", line: 50, edition: "2024"),
            Cite("Law", "3", "2020-01-01", document: "4", line: 30, edition: "2024"),
            Cite("Decree", "3", "2020-01-01", document: "4", line: 60, edition: "2024")
        );
        findings.Select(finding => finding.Evidence[0].Place.Line).ShouldBe([30, 40, 10]);
    }

    [Fact]
    public void What_a_mention_perhaps_means_proves_nothing() =>
        Find(Cite("Decree", "6079", "2020-10-05", document: "10"), Cite(null, "6079", document: "11")).ShouldBeEmpty();

    [Fact]
    public void Emphasis_does_not_hide_the_words_that_differ() =>
        Find(
                Cite("Decree", "60", "2023-01-28", document: "58") with
                {
                    Quote = "The plan of 1 May 2020 follows Decree No. **60** dated **January 28**, 2023.",
                    Text = "Decree No. 60 dated January 28, 2023",
                },
                Cite("Decree", "60", "2022-01-28", document: "58") with
                {
                    Quote = "Decree No. 60 of 28 January 2022",
                    Text = "Decree No. 60 of 28 January 2022",
                }
            )
            .ShouldHaveSingleItem()
            .Evidence.SelectMany(evidence => evidence.Differing)
            .ShouldBe(["January 28, 2023", "28 January 2022"]);
}
