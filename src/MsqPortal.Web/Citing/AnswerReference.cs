using System.Globalization;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Pages.Questions;

namespace MsqPortal.Web.Citing;

/// <summary>
/// What every way of citing an answer says about it. The words are single lines, because neither a reference nor its
/// formats know line breaks. Downloads have one address for all languages, and are English.
/// </summary>
/// <param name="Id">Name of the entry among the references of a reader, "uzb-msq-2024-15".</param>
/// <param name="Author">The Member State as the response writes it.</param>
/// <param name="Title">The question.</param>
/// <param name="Question">"Question 15".</param>
/// <param name="Edition">Edition of the Survey.</param>
/// <param name="Lines">"lines 629–661" of the source.</param>
/// <param name="Imported">The day on which the cited version was read, UTC.</param>
/// <param name="ContentHash">SHA-256 of the response's file.</param>
/// <param name="Url">The permanent address, absolute.</param>
/// <param name="ShortName">The name of the Member State that the United Nations use, which has no comma.</param>
public sealed record AnswerReference(
    string Id,
    string Author,
    string Title,
    string Question,
    string Edition,
    string Lines,
    DateOnly Imported,
    string ContentHash,
    string Url,
    string? ShortName = null
)
{
    /// <param name="origin">What stands before a path in an absolute address.</param>
    public static AnswerReference Of(QuestionContent content, AnswerContent answer, string origin)
    {
        var (key, number) = (content.Frame.Key, content.Question.Number);
        return new AnswerReference(
            Name($"{key.Country}-msq-{key.Edition}-{number}"),
            SingleLine.Of(content.Frame.CountryAsWritten),
            SingleLine.Of(answer.Stored.Text),
            content.Question.Name,
            SingleLine.Of(key.Edition),
            answer.Lines,
            DateOnly.FromDateTime(content.Frame.ImportedAt.UtcDateTime),
            content.Frame.ContentHash,
            origin + PortalUrls.Question(key, number),
            SingleLine.Of(content.Frame.Country)
        );
    }

    public string Survey => PortalText.Of("Question.Survey", Edition);

    /// <summary>Which of the versions that the address may show over the years was cited.</summary>
    public string Version => PortalText.Of("Question.Version", PlainWords.Date(Imported), ContentHash);

    /// <summary>Surveys are named by their year; null for one that is not.</summary>
    public int? Year =>
        Edition.Length == 4 && int.TryParse(Edition, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    private static string Name(string text) =>
        string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'));
}
