using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.Register.Tests;

/// <summary>What a person found in Uzbekistan's response of 2024 by reading it.</summary>
public sealed class SeedTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static readonly LegalDatabases Databases = LegalDatabases.FromJson(Read("legal-databases.json"));

    private static readonly QuestionnaireResponseTree Tree = Parse();

    private static readonly StateMentions Mentions = MentionsOf(Tree);

    private static readonly ActRegister Register = ActRegister.Build(Mentions, Databases);

    private static readonly ImmutableArray<Discrepancy> OfState = DiscrepancyRules.OfState(
        Mentions,
        Register,
        Databases
    );

    private static readonly ImmutableArray<Discrepancy> OfResponse = DiscrepancyRules.OfResponse(
        TextOf(Tree),
        Register
    );

    /// <summary>Lines of the statements that must be among the evidence; those in brackets as context.</summary>
    [Theory]
    [InlineData("1", "document-two-numbers", "6200851", "669 1071 (916) (1591)")]
    [InlineData("2", "act-two-dates", "60", "868 940 1299")]
    [InlineData("3", "act-two-documents", "162", "801 908")]
    [InlineData("4", "act-two-documents", "76", "862 1218")]
    [InlineData("5", "act-two-types", "3917", "649 1559")]
    [InlineData("5", "act-two-documents", "3917", "649 1559")]
    [InlineData("6", "act-two-types", "5278", "1112 1184 1230")]
    [InlineData("7", "prefix-against-type", "5234", "731 1438")]
    [InlineData("8", "id-out-of-order", "5841063", "868")]
    [InlineData("8", "id-out-of-order", "6111835", "1132")]
    public void The_board_holds_the_findings(string finding, string rule, string subject, string lines)
    {
        var found = OfState
            .Where(discrepancy => discrepancy.Rule == rule && $"-{discrepancy.Key}-".Contains($"-{subject}-"))
            .ShouldHaveSingleItem($"finding {finding}");
        lines.Split(' ').Except(found.Lines().Split(' ')).ShouldBeEmpty();
    }

    [Fact]
    public void The_board_holds_nothing_else_that_nobody_has_looked_at() =>
        OfState
            .Select(discrepancy => discrepancy.Key)
            .ShouldBe([
                "act-two-types-uz-resolution-2018-08-22-3917",
                "document-two-numbers-lex-uz-6200851",
                "prefix-against-type-uz-decree-2021-08-26-5234",
                "act-two-dates-uz-decree-2022-01-28-60",
                "act-two-types-uz-resolution-2017-12-12-5278",
                // One portal of appeals is presented as a platform for women as well.
                "link-described-twice-meningfikrim-uz-390a22413f6e",
                // No. 547 is dated July 2019, and its document stands among those of March to August 2020.
                "id-out-of-order-lex-uz-4831939-2019-07-02",
                "act-two-documents-uz-resolution-2018-08-22-3917-lex-uz",
                "act-two-documents-uz-decree-2023-05-25-162-lex-uz",
                "act-two-documents-uz-decree-2023-05-24-76-lex-uz",
                "id-out-of-order-lex-uz-5841063-2023-01-28",
                // No. 113 is dated April 2022, and its document stands among those of the winter after.
                "id-out-of-order-lex-uz-6360915-2022-04-20",
                "id-out-of-order-lex-uz-6111835-2021-07-24",
            ]);

    [Fact]
    public void Two_acts_with_the_number_507_are_no_discrepancy()
    {
        Register.Works.Count(work => work.Number == "507").ShouldBe(2);
        OfState
            .Concat(OfResponse)
            .ShouldNotContain(discrepancy =>
                discrepancy.Acts.Any(act => act.EndsWith("-507", StringComparison.Ordinal))
                || discrepancy.Evidence.Any(evidence => evidence.Number == "507")
            );
    }

    [Fact]
    public void Every_act_is_one_work()
    {
        Register.Works.Length.ShouldBe(62);
        Register
            .Works.Count(work => work.Number is not null && !work.Slug.StartsWith("uz-int-", StringComparison.Ordinal))
            .ShouldBe(57);
        Register.Works.Count(work => work.Citations.IsEmpty).ShouldBe(2);
        var strategy = Register.Works.Single(work => work.Slug == "uz-decree-2020-10-05-6079");
        strategy.Citations.Length.ShouldBe(14);
        strategy.Documents.ShouldBe([new DocumentKey("lex.uz", "5030957")]);
        Register.Works.Single(work => work.Slug == "uz-constitution").Citations.Length.ShouldBe(3);
    }

    /// <summary>Addresses of acts are public: they stay, whatever is read anew.</summary>
    [Fact]
    public void Every_act_has_the_address_that_it_always_had() =>
        Register
            .Works.Select(work => work.Slug)
            .ShouldBe(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "uzb-msq-2024-slugs.txt")));

    /// <summary>27 acts had no title; the source names 13 of them, without quotation marks or over a line break.</summary>
    [Fact]
    public void Every_act_that_the_source_names_has_that_name_and_no_other_has_one()
    {
        var without = Register.Works.Where(work => work.Titles.IsEmpty).Select(work => work.Slug).ToList();
        without.ShouldBe(
            [
                "uz-int-united-nations-general-assembly-70",
                "uz-decree-2018-02-19-3549",
                "uz-decree-2023-05-16-158",
                "uz-constitution",
                "uz-resolution-2020-03-25-182",
                "uz-resolution-2018-07-03-3832",
                "uz-resolution-2018-09-02-3927",
                "uz-decree-2022-11-09-244",
                "uz-decision-2021-08-09-507",
                "uz-decision-2023-03-03-119",
                "uz-resolution-2021-11-19-693",
                "uz-resolution-2022-09-16-507",
                "uz-resolution-2022-04-20-203",
                "uz-decision-2022-06-21-341",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public void Every_document_that_is_linked_belongs_to_an_act() =>
        Mentions
            .Links.Select(link => link.Document)
            .OfType<DocumentKey>()
            .Distinct()
            .Where(document => !Register.WorksWith(document).Any())
            .ShouldBeEmpty();

    [Fact]
    public void Notes_are_repeats_a_gap_and_a_number_without_date()
    {
        OfResponse.ShouldAllBe(discrepancy => discrepancy.Severity == DiscrepancySeverity.Note);
        OfResponse.Single(found => found.Rule == "numbering-gap").Lines().ShouldBe("332 336");
        OfResponse.Single(found => found.Rule == "number-without-date").Lines().ShouldBe("396");
        OfResponse.Count(found => found.Rule == "repeated-paragraph").ShouldBe(30);
    }

    private static QuestionnaireResponseTree Parse()
    {
        var form = QuestionnaireForm.FromJson(Read(Path.Combine("forms", "msq-2024.json")));
        var kinds = LinkKinds.FromJson(Read("link-kinds.json"), Databases);
        return new ResponseParser([form], MemberStateNames.FromJson(Read("member-states.json")), kinds).Parse(
            Read("uzb-msq-2024.md")
        );
    }

    private static StateMentions MentionsOf(QuestionnaireResponseTree tree)
    {
        var state = MemberStateNames.FromJson(Read("member-states.json")).Find(tree.MemberState.Name!)!;
        var parts = tree
            .Questions.SelectMany(question => question.Parts.Select(part => (question.Number, part)))
            .ToList();
        return new StateMentions(
            state,
            [
                .. parts.SelectMany(pair =>
                    pair.part.Citations.Select(node => Cited(node, Place(pair.Number, node.Line)))
                ),
            ],
            [.. parts.SelectMany(pair => pair.part.Links.Select(node => Linked(node, Place(pair.Number, node.Line))))]
        );

        MentionPlace Place(string question, int line) => new(tree.Edition!, question, line);
    }

    private static CitedAct Cited(CitationNode node, MentionPlace place) =>
        new(
            place,
            node.Sentence,
            node.Text,
            node.Type,
            node.Issuer,
            node.Number,
            node.Date,
            node.Title,
            node.Url,
            node.Document?.Key
        )
        {
            IsInternational = node.IsInternational,
        };

    private static MentionedLink Linked(LinkNode node, MentionPlace place) =>
        new(place, node.Label ?? node.RawUrl, node.Url, node.Label, node.Document?.Key);

    private static ResponseText TextOf(QuestionnaireResponseTree tree) =>
        new(
            tree.Edition!,
            [
                .. tree.Questions.SelectMany(question =>
                    question.Parts.Select(part => new AnswerText(question.Number, part.Markdown, part.SourceLines))
                ),
            ]
        );

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
