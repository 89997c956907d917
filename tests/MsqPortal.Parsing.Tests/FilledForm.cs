using System.Text;
using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>A part as it was written: label and paragraphs.</summary>
internal sealed record WrittenPart(string? Label, string Text);

/// <summary>An answer as it was written into the form.</summary>
internal sealed record WrittenAnswer(string Number, SelectionState Selection, IReadOnlyList<WrittenPart> Parts);

/// <summary>Fills in the form at random, the same for the same seed, in the styles that conversions leave behind.</summary>
internal sealed class FilledForm
{
    private static readonly string[] Paragraphs =
    [
        .. Seeds
            .UzbekistanTree.Nodes.Where(node => node.Kind == NodeKind.Answer)
            .Select(node => node.Raw)
            .Where(raw => raw.Length < 600),
    ];

    private readonly StringBuilder text = new();
    private readonly Random random;
    private readonly string yes;
    private readonly string no;
    private readonly bool isList;
    private readonly bool keepsMarks;

    public FilledForm(int seed)
    {
        random = new Random(seed);
        (yes, no) = Pick(("☒ ", "☐ "), ("[x] ", "[ ] "), ("☑ ", ""), ("✓ ", "☐ "), ("", ""));
        isList = random.Next(2) == 0;
        keepsMarks = random.Next(3) > 0;
        Write();
    }

    public string Text => text.ToString();

    public List<WrittenAnswer> Answers { get; } = [];

    private bool HasMarks => yes.Length > 0;

    private void Write()
    {
        Paragraph(Seeds.Form.Title);
        Paragraph("COUNTRY NAME*");
        Paragraph("Kazakhstan");
        foreach (var section in Seeds.Form.Sections)
        {
            Paragraph($"{section.Code}. {section.Title}{Mark(section.IsNew, " [NEW]")}");
            foreach (var note in section.Notes.IsDefault ? [] : section.Notes)
                Paragraph($"Note: {note}");
            foreach (var question in section.Questions)
                Write(question);
        }

        Paragraph(Seeds.Form.Closing.Heading!);
        Write(Seeds.Form.Closing);
        Paragraph(Seeds.Form.Consent.Heading!);
        Write(Seeds.Form.Consent);
    }

    private void Write(QuestionForm question)
    {
        if (question.Heading is { } heading && question.IsNumbered)
            Paragraph(heading);
        var number = question.IsNumbered ? $"{question.Number}. " : "";
        Paragraph($"{number}{question.Text}{Mark(question.IsMandatory, " *")}{Mark(question.IsNew, " [NEW]")}");
        foreach (var note in question.Notes.IsDefault ? [] : question.Notes)
            Paragraph($"Note: {note}");
        var selection = WriteBoxes(question);
        var parts = new List<WrittenPart>();
        if (!question.Prompts.IsDefault)
            Paragraph(question.Prompts[0]);
        if (question.Parts.IsDefault || question.HasGroupsOfNumberedItems)
            AddPart(parts, null);
        if (!question.Parts.IsDefault)
        {
            foreach (var part in question.Parts.Where(_ => random.Next(4) > 0))
            {
                Paragraph($"{part.Label}{Mark(part.IsNew, " [NEW]")}{part.Suffix}");
                AddPart(parts, part.Label);
            }
        }

        foreach (var prompt in question.Prompts.IsDefault ? [] : question.Prompts.Skip(1))
        {
            Paragraph(prompt);
            AddPart(parts, prompt);
        }

        Answers.Add(new WrittenAnswer(question.Number, selection, parts));
    }

    private SelectionState WriteBoxes(QuestionForm question)
    {
        if (question.Boxes.IsDefault)
            return SelectionState.NotAsked;
        var marked = random.Next(question.Boxes.Length + 1);
        var separator = isList || question.OpenBox is not null ? "\n" : " ";
        Paragraph(
            string.Join(
                separator,
                question.Boxes.Select((box, i) => $"{(separator == "\n" ? "- " : "")}{(i == marked ? yes : no)}{box}")
            )
        );
        if (!HasMarks || marked == question.Boxes.Length)
            return SelectionState.NotPreserved;
        // Without empty boxes, "Yes ☑ No" could mark either.
        if (no.Length == 0 && separator == " " && marked > 0)
            return SelectionState.Other;
        return question.Boxes[marked] switch
        {
            "Yes" => SelectionState.Yes,
            "No" => SelectionState.No,
            _ => SelectionState.Other,
        };
    }

    private void AddPart(List<WrittenPart> parts, string? label)
    {
        var paragraphs = Enumerable
            .Range(0, random.Next(4))
            .Select(_ => Paragraphs[random.Next(Paragraphs.Length)])
            .ToList();
        foreach (var paragraph in paragraphs)
            Paragraph(paragraph);
        if (label is not null || paragraphs.Count > 0)
            parts.Add(new WrittenPart(label, string.Join("\n\n", paragraphs)));
    }

    private void Paragraph(string paragraph) => text.Append(paragraph).Append("\n\n");

    private string Mark(bool isPrinted, string mark) => isPrinted && keepsMarks ? mark : "";

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
