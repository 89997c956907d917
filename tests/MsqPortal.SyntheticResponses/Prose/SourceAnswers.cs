using System.Collections.Immutable;
using MsqPortal.Parsing;

namespace MsqPortal.SyntheticResponses.Prose;

/// <summary>
/// What the respondent wrote in a response. The reader of responses does this better; but what the generator writes
/// must not change with it, or its measurements could not be compared.
/// </summary>
internal sealed class SourceAnswers
{
    /// <summary>A line that begins with so many words of a printed text is the printed text.</summary>
    private const int WordsOfOpening = 4;

    private readonly IReadOnlyCollection<QuestionnaireForm> forms;
    private readonly HashSet<string> printed;

    public SourceAnswers(IReadOnlyCollection<QuestionnaireForm> forms)
    {
        this.forms = forms;
        printed = [.. forms.SelectMany(Texts).Select(Opening)];
    }

    /// <summary>Lines from the first section on, for the contact block is personal.</summary>
    public IEnumerable<string> LinesOf(string response)
    {
        var headings = forms.Select(form => Opening(form.Sections[0].Title)).ToList();
        return response
            .Split('\n')
            .SkipWhile(line => !headings.Contains(Opening(line)))
            .Where(line => !printed.Contains(Opening(line)));
    }

    /// <summary>Who answered; null when the file does not say.</summary>
    public MemberState? StateOf(string response, MemberStateNames memberStates)
    {
        var labels = forms.Select(form => Opening(form.MemberStateLabel)).ToList();
        var name = response
            .Split('\n')
            .SkipWhile(line => !labels.Contains(Opening(line)))
            .Skip(1)
            .FirstOrDefault(line => !string.IsNullOrWhiteSpace(line));
        return name is null ? null : memberStates.Find(name);
    }

    private static IEnumerable<string> Texts(QuestionnaireForm form)
    {
        var sections = form.Sections.SelectMany(section => Listed(section.Notes).Append(section.Title));
        var questions = form.Questions.SelectMany(question =>
            (string?[])
                [
                    question.Text,
                    question.Heading,
                    .. Listed(question.Notes),
                    .. Listed(question.Prompts),
                    .. question.Parts.IsDefault ? [] : question.Parts.Select(part => part.Label),
                ]
        );
        return sections.Concat(questions.OfType<string>()).Append(form.Ending);
    }

    private static ImmutableArray<string> Listed(ImmutableArray<string> texts) => texts.IsDefault ? [] : texts;

    // The first words in lower case, without the number of a question or the letter of a section.
    private static string Opening(string text) =>
        string.Join(
            ' ',
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word != "Note:")
                .Select(word => new string([.. word.Where(char.IsLetter).Select(char.ToLowerInvariant)]))
                .SkipWhile(word => word.Length < 2)
                .Where(word => word.Length > 0 && word != "new")
                .Take(WordsOfOpening)
        );
}
