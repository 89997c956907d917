using static MsqPortal.Register.Tests.Utopia;

namespace MsqPortal.Register.Tests;

public sealed class CleanResponseTests
{
    private static readonly CitedAct[] Citations =
    [
        Cite("Decree", "6079", "2020-10-05", "President of the Republic of Utopia", document: "400", line: 10),
        Cite("Decree", "DE-6079", "2020-10-05", "President", document: "400", line: 11),
        Cite("Decree", "ДЭ-6079", "2020-10-05", "Presidential", line: 12),
        // Numbers of the cabinet begin again every year.
        Cite("Resolution", "507", "2021-08-09", "Cabinet of Ministers", document: "500", line: 13),
        Cite("Resolution", "507", "2022-09-16", "Cabinet of Ministers", document: "600", line: 14),
        // Two issuers may use one number on one day.
        Cite("Order", "5", "2022-10-01", "Minister of Health", document: "610", line: 15),
        Cite("Order", "5", "2022-10-01", "Minister of Justice", document: "620", line: 16),
        Cite("Law", "400-I", "1997-04-24", title: "On freedom of access to information", document: "20", line: 17),
        Cite("Law", "400-I", "1997-04-24", title: "On guarantees of access to information", document: "20", line: 18),
        Cite("Constitution", issuer: "Republic of Utopia", line: 19),
        Cite("Constitution", issuer: "Utopia", document: "640", line: 20),
        Cite("Act", title: "Data Protection Act, 2019", line: 21),
        Cite("Regulation", "2016/679", issuer: "EU", line: 22),
        Cite("Act", "12", line: 23) with
        {
            Quote = "Act No. 12 of 2005 governs it.",
        },
        Cite("Resolution", "70", issuer: "United Nations General Assembly", line: 24) with
        {
            IsInternational = true,
        },
        Cite("Decree", "7", "2023-01-01", document: "630", line: 25),
        Cite("Decree", "8", "2022-11-01", document: "635", line: 26),
    ];

    private static readonly ResponseText Text = new(
        "2024",
        [
            new("1", "1. One\n2. Two\n3. Three", [1, 2, 3]),
            new("2", "1. One\n\n  7. inner\n\n2. Two\n1. A new list\n2. Two", [4, 5, 6, 7, 8, 9, 10]),
            new("3", "29. Article of a law\n33. Another one\n1.5 million\n2023. A year", [11, 12, 13, 14]),
            new("4", $"{new string('w', 200)}\n\n{new string('w', 200)}", [15, 16, 17]),
            new("5", "A short answer.", [18]),
            new("6", "A short answer.", [19]),
        ]
    );

    [Fact]
    public void A_clean_response_yields_none()
    {
        var mentions = Mentions(Citations) with
        {
            Links =
            [
                Link("https://laws.example/400", "Decree No. 6079", 10),
                Link("https://my.example", "Unified portal of services", 30),
                Link("https://www.my.example/", "Portal of public services", 31),
                Link("https://my.example", "Unified portal", 32),
            ],
        };
        var register = ActRegister.Build(mentions, Databases);
        DiscrepancyRules.OfState(mentions, register, Databases).ShouldBeEmpty();
        DiscrepancyRules.OfResponse(Text, register).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_in_several_editions_is_no_repeat()
    {
        var later = Citations.Select(cited => cited with { Place = cited.Place with { Edition = "2026" } });
        Find([.. Citations, .. later]).ShouldBeEmpty();
        ActsOf([.. Citations, .. later]).Works.Length.ShouldBe(ActsOf(Citations).Works.Length);
    }
}
