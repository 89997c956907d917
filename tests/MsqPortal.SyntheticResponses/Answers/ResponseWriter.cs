using System.Collections.Immutable;
using System.Text;
using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses.Legislation;
using MsqPortal.SyntheticResponses.Prose;

namespace MsqPortal.SyntheticResponses.Answers;

/// <summary>Goes through a form from its title to the consent, and fills it in.</summary>
internal sealed class ResponseWriter
{
    private const int Contradictions = 3;
    private const string Nobody = "Synthetic response, generated from the form; no statement of a Member State";

    /// <summary>How much a Member State writes, in percent.</summary>
    private static readonly int[] Verbosities = [20, 40, 60, 80, 80, 100, 110, 170];

    private readonly StringBuilder text = new();
    private readonly QuestionnaireForm form;
    private readonly MemberState state;
    private readonly Pcg random;
    private readonly BoxStyle boxStyle;
    private readonly BoxWriter boxes;
    private readonly Country country;
    private readonly AnswerBlocks blocks;
    private readonly AnswerWriter answers;
    private readonly bool keepsMarks;
    private readonly Dictionary<string, FootnoteForm> footnotes = [];
    private readonly ContradictionPlan plan;
    private readonly ImmutableArray<(string, SelectionState)>.Builder selections = ImmutableArray.CreateBuilder<(
        string,
        SelectionState
    )>();

    public ResponseWriter(QuestionnaireForm form, MemberState state, ulong seed, ProseChain chain)
    {
        this.form = form;
        this.state = state;
        random = Pcg.Of(seed, state.Iso3, form.Edition);
        country = new Country(state, int.Parse(form.Edition), seed, chain);
        boxStyle = BoxStyle.Pick(random);
        boxes = new BoxWriter(boxStyle, text);
        keepsMarks = random.Chance(80);
        blocks = new AnswerBlocks(country, random, text);
        answers = new AnswerWriter(form.Contact, blocks, random.Pick(Verbosities.AsSpan()), random, text);

        string[] plain =
        [
            .. form
                .Sections.SelectMany(section => section.Questions)
                .Where(HasPlainAnswer)
                .Select(question => question.Number),
        ];
        foreach (var footnote in form.Footnotes.IsDefault ? [] : form.Footnotes)
            footnotes[random.PickFrom(plain)] = footnote;
        plan = new ContradictionPlan(Contradictions, country.Acts, plain, random);
    }

    public SyntheticResponse Write()
    {
        Preamble();
        Respondent();
        foreach (var section in form.Sections)
        {
            Paragraph($"{section.Code}. {section.Title}{Mark(section.IsNew, " [NEW]")}");
            Notes(section.Notes);
            foreach (var question in section.Questions)
                Question(question);
        }

        Paragraph(form.Closing.Heading ?? "");
        Paragraph(form.Closing.Text);
        Boxes(form.Closing);
        Paragraph($"{Nobody}.");
        answers.Answer(100);
        Paragraph(form.Consent.Heading ?? "");
        Paragraph($"{form.Consent.Text} *");
        Boxes(form.Consent);
        text.Append(form.Ending).Append('\n');
        return new SyntheticResponse(
            text.ToString(),
            selections.ToImmutable(),
            blocks.Citations,
            blocks.Links,
            plan.Contradictions
        );
    }

    private void Preamble()
    {
        Paragraph(form.Title);
        Paragraph(
            "This is a synthetic response: a program generated it from the form for tests and measurements. It is no statement of a Member State."
        );
        Paragraph(
            "For any questions about this questionnaire, please contact the secretariat (email: desk@example.org)"
        );
        Paragraph($"{form.MemberStateLabel}*");
        Paragraph(random.Pick([state.Name, country.FormalName, .. state.Variants]));
    }

    private void Respondent()
    {
        Paragraph(form.Contact.Heading);
        foreach (var field in form.Contact.Fields)
        {
            Paragraph($"{field.Label}*");
            Paragraph(field.Key == "email" ? "synthetic@example.org" : Nobody);
        }

        Paragraph($"{form.Contact.ChoicePrompt}*");
        var chosen = random.Next(form.Contact.Choices.Length);
        Paragraph(
            string.Join('\n', form.Contact.Choices.Select((choice, i) => $"- {boxStyle.Show(choice, i == chosen)}"))
        );
    }

    private void Question(QuestionForm question)
    {
        if (question.Heading is { } heading)
            Paragraph(heading);
        var number = question.IsNumbered ? $"{question.Number}. " : "";
        var footnote = footnotes.GetValueOrDefault(question.Number);
        var marks = $"{Mark(question.IsMandatory, " *")}{Mark(question.IsNew, " [NEW]")}";
        Paragraph($"{number}{CutByPage(question.Text)}{Superscript(footnote)}{marks}");
        Notes(question.Notes);
        Boxes(question);
        if (!question.Prompts.IsDefaultOrEmpty)
            Paragraph(question.Prompts[0]);
        foreach (var act in plan.Of(question.Number))
            blocks.Full(act);
        answers.Write(
            question,
            afterFirstBlock: () =>
            {
                if (footnote is not null)
                    Paragraph($"{Superscript(footnote)} {footnote.Text}");
            }
        );
    }

    private void Boxes(QuestionForm question) =>
        selections.Add(
            (
                question.Number,
                question.Boxes.IsDefaultOrEmpty
                    ? SelectionState.NotAsked
                    : boxes.Write(question, country.Prose.Sentence(random), random)
            )
        );

    private void Notes(ImmutableArray<string> notes)
    {
        foreach (var note in notes.IsDefault ? [] : notes)
            Paragraph($"Note: {note}");
    }

    // Rule "Wording": a page break may cut it in two.
    private string CutByPage(string wording)
    {
        if (!random.Chance(4) || wording.IndexOf(' ', wording.Length / 2) is not (> 0 and var at))
            return wording;
        return $"{wording[..at]}\n\n{wording[(at + 1)..]}";
    }

    private static bool HasPlainAnswer(QuestionForm question) =>
        question.Parts.IsDefaultOrEmpty && question.OpenBox is null && question.IsNumbered;

    private static string Superscript(FootnoteForm? footnote) =>
        footnote is null ? "" : string.Concat($"{footnote.Mark}".Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    private void Paragraph(string paragraph) => text.Append(paragraph).Append("\n\n");

    private string Mark(bool isPrinted, string mark) => isPrinted && keepsMarks ? mark : "";
}
