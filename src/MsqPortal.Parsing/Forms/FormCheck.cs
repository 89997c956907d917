using System.Collections.Immutable;
using System.Text.Json;

namespace MsqPortal.Parsing;

/// <summary>Refuses a form with which no response could be read, or read only wrongly.</summary>
internal sealed class FormCheck
{
    private static readonly string[] ContactKeys = ["name", "title", "organization", "email"];

    private readonly Dictionary<string, JsonPlace> numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same form, if it has no mistake.</summary>
    /// <exception cref="JsonException">The form has a mistake; the exception tells the place.</exception>
    public static QuestionnaireForm Checked(QuestionnaireForm form)
    {
        new FormCheck().Check(form, JsonPlace.Root);
        return form;
    }

    private void Check(QuestionnaireForm form, JsonPlace place)
    {
        // A response is matched with its form by the year in its title.
        if (form.Edition is not ['1' or '2', '9' or '0', _, _] || !form.Edition.All(char.IsAsciiDigit))
            throw place["edition"].Mistake($"is '{form.Edition}' and no year; write it as \"2024\"");
        if (!form.Title.Contains(form.Edition, StringComparison.Ordinal))
            throw place["title"].Mistake($"does not name the edition {form.Edition}; write the title as it is printed");
        place["memberStateLabel"].RequireText(form.MemberStateLabel);
        place["ending"].RequireText(form.Ending);
        Check(form.Contact, place["contact"]);

        var codes = new Dictionary<string, JsonPlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var (section, at) in place["sections"].Items(form.Sections))
        {
            RequireName(section.Code, at["code"], codes);
            at["title"].RequireText(section.Title);
            at["notes"].RequireTexts(section.Notes);
            foreach (var (question, its) in at["questions"].Items(section.Questions))
                Check(question, its);
        }

        if (numbers.Count == 0)
            throw place["sections"].Mistake("hold no question; write the questions of the form");
        Check(form.Closing, place["closing"]);
        Check(form.Consent, place["consent"]);
        CheckFootnotes(form.Footnotes, place["footnotes"]);
    }

    private static void Check(ContactForm contact, JsonPlace place)
    {
        place["heading"].RequireText(contact.Heading);
        place["choicePrompt"].RequireText(contact.ChoicePrompt);
        place["choices"].RequireTexts(contact.Choices);
        CheckOpenBox(contact.OpenBox, contact.Choices, place["openBox"], "choices");
        var keys = new Dictionary<string, JsonPlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var (field, at) in place["fields"].Items(contact.Fields))
        {
            RequireName(field.Key, at["key"], keys);
            if (!ContactKeys.Contains(field.Key, StringComparer.Ordinal))
                throw at["key"].Mistake($"is '{field.Key}'; write one of {string.Join(", ", ContactKeys)}");
            at["label"].RequireText(field.Label);
        }
    }

    private void Check(QuestionForm question, JsonPlace place)
    {
        RequireName(question.Number, place["number"], numbers);
        place["text"].RequireText(question.Text);
        if (question.Heading is not null)
            place["heading"].RequireText(question.Heading);
        place["boxes"].RequireTexts(question.Boxes);
        place["notes"].RequireTexts(question.Notes);
        place["prompts"].RequireTexts(question.Prompts);
        CheckOpenBox(question.OpenBox, question.Boxes, place["openBox"], "boxes");
        foreach (var (part, at) in place["parts"].Items(question.Parts))
            at["label"].RequireText(part.Label);
    }

    private static void CheckOpenBox(string? openBox, ImmutableArray<string> boxes, JsonPlace place, string list)
    {
        if (openBox is not null && !boxes.OrEmpty().Contains(openBox))
            throw place.Mistake($"is '{openBox}', which is none of the {list}; write it as it stands there");
    }

    private static void CheckFootnotes(ImmutableArray<FootnoteForm> footnotes, JsonPlace place)
    {
        var marks = new HashSet<int>();
        foreach (var (footnote, at) in place.Items(footnotes))
        {
            if (footnote.Mark < 1 || !marks.Add(footnote.Mark))
                throw at["mark"].Mistake($"is {footnote.Mark}; each footnote has a number of its own, from 1");
            at["text"].RequireText(footnote.Text);
        }
    }

    // Addresses of pages are made of them.
    private static void RequireName(string name, JsonPlace place, Dictionary<string, JsonPlace> taken)
    {
        place.RequireText(name);
        if (!name.All(c => char.IsLetterOrDigit(c) || c is '.' or '-'))
            throw place.Mistake($"is '{name}'; only letters, digits, hyphens and full stops stand in an address");
        if (!taken.TryAdd(name, place))
            throw place.Mistake($"is '{name}', as {taken[name].Path} is; each has its own");
    }
}
