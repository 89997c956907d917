using System.Collections.Immutable;

namespace MsqPortal.Parsing.Alignment;

/// <summary>A form with its wordings cut into words once, for any number of responses.</summary>
internal sealed class PreparedForm
{
    private readonly Dictionary<string, Wording> wordings = new(StringComparer.Ordinal);

    public PreparedForm(QuestionnaireForm form)
    {
        Form = form;
        Vocabulary = new Vocabulary([.. PrintedTexts(form)]);
        foreach (var text in PrintedTexts(form))
            wordings.TryAdd(text, new Wording(text, Vocabulary));
        Landmarks = [.. ListLandmarks()];
        Prompts =
        [
            .. form
                .Questions.SelectMany(question => question.Prompts.OrEmpty())
                .Distinct(StringComparer.Ordinal)
                .Select(For),
        ];
    }

    public QuestionnaireForm Form { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The printed texts that divide a response, in the printed order.</summary>
    public ImmutableArray<Landmark> Landmarks { get; }

    /// <summary>All prompts of the form: conversions move them from one question to another.</summary>
    public ImmutableArray<Wording> Prompts { get; }

    /// <summary>The wording of a printed text.</summary>
    public Wording For(string text) => wordings[text];

    private static IEnumerable<string> PrintedTexts(QuestionnaireForm form)
    {
        yield return form.Title;
        yield return form.Ending;
        yield return form.MemberStateLabel;
        yield return form.Contact.Heading;
        yield return form.Contact.ChoicePrompt;
        foreach (var field in form.Contact.Fields)
            yield return field.Label;
        foreach (var choice in form.Contact.Choices)
            yield return choice;
        foreach (var section in form.Sections)
        {
            yield return section.Title;
            foreach (var note in section.Notes.OrEmpty())
                yield return note;
        }

        foreach (var question in form.Questions)
        {
            IEnumerable<string> texts =
            [
                question.Text,
                .. question.Notes.OrEmpty(),
                .. question.Prompts.OrEmpty(),
                .. question.Boxes.OrEmpty(),
                .. question.Parts.OrEmpty().Select(part => part.Label),
            ];
            foreach (var text in texts)
                yield return text;
            if (question.Heading is { } heading)
                yield return heading;
        }
    }

    private IEnumerable<Landmark> ListLandmarks()
    {
        var order = 0;
        Landmark Next(LandmarkKind kind, string text) => new(kind, order++, For(text));

        yield return Next(LandmarkKind.Title, Form.Title);
        yield return Next(LandmarkKind.MemberStateLabel, Form.MemberStateLabel);
        yield return Next(LandmarkKind.ContactHeading, Form.Contact.Heading);
        foreach (var field in Form.Contact.Fields)
            yield return Next(LandmarkKind.ContactLabel, field.Label) with
            {
                Field = field,
            };
        yield return Next(LandmarkKind.ContactChoicePrompt, Form.Contact.ChoicePrompt);
        foreach (var section in Form.Sections)
        {
            yield return Next(LandmarkKind.Section, section.Title) with
            {
                Mark = section.Code,
                Section = section,
            };
            foreach (var question in section.Questions)
            {
                if (question.Heading is { } heading)
                    yield return Next(LandmarkKind.Subheading, heading) with
                    {
                        Question = question,
                    };
                yield return ForQuestion(question);
            }
        }

        yield return Next(LandmarkKind.ClosingHeading, Form.Closing.Heading ?? Form.Closing.Text);
        yield return ForQuestion(Form.Closing);
        yield return Next(LandmarkKind.ConsentHeading, Form.Consent.Heading ?? Form.Consent.Text);
        yield return ForQuestion(Form.Consent);
        yield return Next(LandmarkKind.Ending, Form.Ending);

        Landmark ForQuestion(QuestionForm question) =>
            Next(LandmarkKind.Question, question.Text) with
            {
                Question = question,
                Mark = question.IsNumbered ? question.Number : null,
            };
    }
}
