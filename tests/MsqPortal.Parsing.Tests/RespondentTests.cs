namespace MsqPortal.Parsing.Tests;

/// <summary>What was read of the contact block, and what may stand there unread.</summary>
public sealed class RespondentTests
{
    private static readonly string Choice = Seeds.Form.Contact.Choices[0];

    [Fact]
    public void Only_a_field_whose_label_was_read_is_known_to_be_empty()
    {
        var read = Read("Your name*\n\nTitle*\n\nHead of Unit\n\nOrganisme\n\nMinistère");

        (read.Name, read.Title, read.Organization).ShouldBe((null, "Head of Unit\nOrganisme\nMinistère", null));
        read.Labels.ShouldBe(["name", "title"]);
    }

    [Theory]
    [InlineData("☐ {0}", true)]
    [InlineData("- {0}", false)]
    [InlineData("☒ Nous sommes autorisés.", false)]
    [InlineData("☐ {0}\n\n☒ Nous sommes autorisés.", false)]
    [InlineData("", false)]
    public void A_choice_is_lost_only_where_all_boxes_were_read(string choices, bool isRead)
    {
        var read = Read($"{Seeds.Form.Contact.ChoicePrompt}*\n\n{string.Format(null, choices, Choice)}");

        read.Selection.State.ShouldBe(SelectionState.NotPreserved);
        read.IsSelectionRead.ShouldBe(isRead);
    }

    [Theory]
    [InlineData(
        "COUNTRY NAME*\n\nContact information",
        "member-state-missing",
        "No Member State was read; write its name on the line below \"COUNTRY NAME\"."
    )]
    [InlineData(
        "Contact information",
        "member-state-missing",
        "No Member State was read; write its name on the line below \"COUNTRY NAME\"."
    )]
    public void What_was_not_read_is_not_said_to_be_missing(string text, string code, string message) =>
        Seeds.Parser.Parse(text).Diagnostics.Single(diagnostic => diagnostic.Code == code).Message.ShouldBe(message);

    [Fact]
    public void A_number_that_was_not_read_is_not_said_to_be_missing() =>
        Seeds
            .Parser.Parse($"{Seeds.Form.Questions.First(question => question.Number == "9").Text}\n\nA text.")
            .Diagnostics.Single(diagnostic => diagnostic.Code == DiagnosticCodes.NumberDiffers)
            .Message.ShouldBe("Question 9 is recognised by its words; no number was read before them.");

    [Theory]
    [InlineData("Ministry of Things (Doe Jane, j.doe@example.org)", "Ministry of Things ([…] […], […])")]
    [InlineData("Ministry of Things, jane.doe@example.org", "Ministry of Things, […]")]
    [InlineData("Jane Doe, doe.jane@example.org", "[…] […], […]")]
    [InlineData("Ministry of Things, j.doe (at) example.org", "Ministry of Things, […]")]
    [InlineData("Ministry of Things, j.doe [at] example [dot] org", "Ministry of Things, […]")]
    [InlineData("Ministry of Things, j dot doe at example dot org", "Ministry of Things, […]")]
    [InlineData("Ministry of Things, j.doe at example.org.", "Ministry of Things, […].")]
    [InlineData("Ministerio, j.doe arroba example punto org", "Ministerio, […]")]
    [InlineData("Министерство, j.doe собака example точка org", "Министерство, […]")]
    [InlineData("Centre at the Ministry of Things", "Centre at the Ministry of Things")]
    [InlineData("Ministry of Things, Tel. 22 871 600", "Ministry of Things, Tel. […]")]
    [InlineData("Ministry of Things, phone number 22871600, floor 3", "Ministry of Things, phone number […], floor 3")]
    [InlineData("Ministère des choses, tél. 22.87.16.00", "Ministère des choses, tél. […]")]
    [InlineData("Министерство вещей, тел. 22-87-16", "Министерство вещей, тел. […]")]
    [InlineData("وزارة الأشياء، هاتف ٢٢٨٧١٦٠٠", "وزارة الأشياء، هاتف […]")]
    [InlineData("事务部，电话22871600", "事务部，电话[…]")]
    [InlineData("Department 12345 of the Telephone Company", "Department 12345 of the Telephone Company")]
    [InlineData("Ministry of Things, J.DOE[at]example.org", "Ministry of Things, […]")]
    [InlineData("Ministry of Things\nPhone: +000 00 000 00 00", "Ministry of Things\nPhone[…]")]
    [InlineData("Ministry of Things\n+000 00 000-00-00", "Ministry of Things\n[…]")]
    [InlineData(
        "Jane Jacobs Agency for 2020-2024, Law No. 1234567",
        "Jane Jacobs Agency for 2020-2024, Law No. 1234567"
    )]
    public void Contact_data_in_other_fields_is_withheld(string organization, string shown)
    {
        var tree = Tree($"Your name*\n\nJane Q. Doe\n\nOrganization*\n\n{organization}");

        tree.Respondent.Organization.ShouldBe(shown);
        var first = tree.Nodes.Single(node =>
            node.Raw.StartsWith(organization.Split('\n')[0], StringComparison.Ordinal)
        );
        var lines = organization.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            foreach (var passage in tree.Withheld.Where(passage => passage.Line == first.Span.FirstLine + i).Reverse())
                line = $"{line[..passage.Start]}[…]{line[(passage.Start + passage.Length)..]}";
            line.ShouldBe(shown.Split('\n')[i]);
        }
    }

    private static RespondentNode Read(string contact) => Tree(contact).Respondent;

    private static QuestionnaireResponseTree Tree(string contact) =>
        Seeds.Parser.Parse(
            $"{Seeds.Form.Title}\n\nCOUNTRY NAME*\n\nKenya\n\n{Seeds.Form.Contact.Heading}\n\n{contact}\n\n"
                + $"1. {Seeds.Form.Questions.First(question => question.Number == "1").Text}\n\nA text."
        );
}
