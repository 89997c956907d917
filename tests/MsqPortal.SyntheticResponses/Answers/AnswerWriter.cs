using System.Text;
using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses.Prose;

namespace MsqPortal.SyntheticResponses.Answers;

/// <summary>Writes the answer to a question, in the parts that the form asks for.</summary>
/// <param name="contact">Parts with the labels of its fields are filled in with a word or two.</param>
/// <param name="blocks">What answers are made of.</param>
/// <param name="verbosity">How much the Member State writes, in percent of what is usual.</param>
/// <param name="random">Where the choices come from.</param>
/// <param name="text">Where the answer goes.</param>
internal sealed class AnswerWriter(
    ContactForm contact,
    AnswerBlocks blocks,
    int verbosity,
    Pcg random,
    StringBuilder text
)
{
    /// <summary>Longest answers in characters, and how many of a hundred are of that kind: most are short, some very long.</summary>
    private static readonly (int Most, int Percent)[] Lengths =
    [
        (0, 4),
        (150, 14),
        (500, 20),
        (1_200, 24),
        (2_500, 20),
        (5_000, 12),
        (10_000, 5),
        (30_000, 1),
    ];

    private readonly bool hasPipes = random.Chance(30);

    public void Write(QuestionForm question, Action afterFirstBlock)
    {
        if (question.Parts.IsDefaultOrEmpty)
        {
            Answer(100, afterFirstBlock);
        }
        else if (question.HasGroupsOfNumberedItems)
        {
            foreach (var part in question.Parts)
                Group(part);
        }
        else if (question.Parts.Any(part => part.Suffix is not null))
        {
            foreach (var part in question.Parts)
            {
                Paragraph($"{part.Label}{New(part)}{part.Suffix}");
                Answer(40);
            }
        }
        else if (IsEnumerated(question))
        {
            for (var i = 0; i < question.Parts.Length; i++)
            {
                Paragraph($"({new string('i', i + 1)}) {question.Parts[i].Label}:");
                Answer(40);
            }
        }
        else if (
            question.Parts.All(part =>
                contact.Fields.Any(field => field.Label.EndsWith(part.Label, StringComparison.OrdinalIgnoreCase))
            )
        )
        {
            foreach (var part in question.Parts)
                Field(part);
        }
        else
        {
            Agencies(question);
        }

        foreach (var prompt in question.Prompts.IsDefault ? [] : question.Prompts.Skip(1))
        {
            Paragraph(prompt);
            Answer(50);
        }
    }

    /// <summary>Paragraphs of any length, none at all included.</summary>
    public void Answer(int percent, Action? afterFirstBlock = null)
    {
        var until = text.Length + (int)((long)Length() * verbosity * percent / 10_000);
        while (text.Length < until)
        {
            blocks.Block(until - text.Length);
            afterFirstBlock?.Invoke();
            afterFirstBlock = null;
        }

        afterFirstBlock?.Invoke();
    }

    private int Length()
    {
        var draw = random.Next(100);
        foreach (var (most, percent) in Lengths)
        {
            draw -= percent;
            if (draw < 0)
                return random.Next(most + 1);
        }

        return 0;
    }

    private void Group(PartForm part)
    {
        Paragraph($"{part.Label}{New(part)}");
        // A second list under the same heading starts at 1 again.
        for (var lists = random.Chance(25) ? 2 : 1; lists > 0; lists--)
            blocks.NumberedPortals(1 + random.Next(Math.Clamp(verbosity / 10, 2, 10)));
    }

    private void Field(PartForm part)
    {
        Paragraph($"{part.Label}*");
        Paragraph(
            part.Label.Contains("mail", StringComparison.OrdinalIgnoreCase)
                ? "office@example.org"
                : $"{InventedWords.Name(random)} {InventedWords.Name(random)}"
        );
    }

    // As conversions of a table do it: paragraphs at first, and rows of cells after a page break.
    private void Agencies(QuestionForm question)
    {
        var rowsFrom = random.Between(question.Parts.Length / 2, question.Parts.Length);
        for (var i = 0; i < question.Parts.Length; i++)
        {
            var part = question.Parts[i];
            var agencies = Enumerable
                .Range(0, 1 + random.Skewed(5))
                .Select(_ => blocks.Agency(hasTags: i >= rowsFrom))
                .ToList();
            if (i < rowsFrom)
            {
                Paragraph($"{part.Label}{New(part)}");
                Paragraph(string.Join('\n', agencies));
            }
            else if (hasPipes)
            {
                text.Append($"| {part.Label}{New(part)} | {string.Join("<br>", agencies)} |\n");
            }
            else
            {
                text.Append(
                    $"{part.Label}{New(part)}\t{string.Join(' ', agencies.Select(agency => $"<p>{agency}</p>"))}\n"
                );
            }
        }

        text.Append('\n');
    }

    private void Paragraph(string paragraph) => text.Append(paragraph).Append("\n\n");

    private static string New(PartForm part) => part.IsNew ? " [NEW]" : "";

    private static bool IsEnumerated(QuestionForm question) =>
        !question.Prompts.IsDefaultOrEmpty
        && question.Prompts.Any(prompt => prompt.Contains("(i)", StringComparison.Ordinal));
}
