using System.Collections.Immutable;
using MsqPortal.Data;
using MsqPortal.Web.Languages;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>What every page of a response shows around its text.</summary>
/// <param name="Country">The Member State in the language of the page.</param>
/// <param name="CountryInHeading">The same, or what the response writes where that is in the language of the page.</param>
/// <param name="PublicationReason">Why it is published although it does not consent; null for every other response.</param>
public sealed record ResponseFrame(
    long ResponseId,
    ResponseKey Key,
    string Country,
    string CountryInHeading,
    string CountryAsWritten,
    int LineCount,
    string ContentHash,
    DateTimeOffset ImportedAt,
    string? PublicationReason,
    IReadOnlyList<FrameQuestion> Questions
)
{
    public string Name => $"{Country} {Key.Edition}";

    public ImmutableArray<FrameSection> Sections { get; } =
    [
        .. Questions
            .Where(question => question.SectionCode is not null)
            .GroupBy(question => question.SectionCode!)
            .Select(group => new FrameSection(group.Key, group.First().SectionTitle!, [.. group])),
    ];

    public FrameSection? SectionOf(FrameQuestion question) =>
        Sections.FirstOrDefault(section => section.Code == question.SectionCode);
}

/// <summary>A section of the form with its questions.</summary>
public sealed record FrameSection(string Code, string Title, ImmutableArray<FrameQuestion> Questions)
{
    /// <summary>Questions of the section that stand in the file of the response.</summary>
    public int QuestionsFound => Questions.Count(question => question.FirstLine is not null);

    /// <summary>A question after the last printed number, such as 49a, is one of the section as well.</summary>
    public string Range => PlainWords.Range([.. Questions.Select(q => q.Number).Where(q => q.Any(char.IsAsciiDigit))]);

    /// <summary>Neighbouring questions often open with the same words; a list is read faster without them.</summary>
    public ImmutableArray<string> ShortWordings { get; } = QuestionWording.Shorten([.. Questions.Select(q => q.Text)]);
}

/// <summary>A question of the form, as far as lists show it.</summary>
/// <param name="FirstLine">Source line on which the response has the question; null where it was not found.</param>
public sealed record FrameQuestion(
    string Number,
    bool IsNumbered,
    string Text,
    string? SectionCode,
    string? SectionTitle,
    int? FirstLine
)
{
    public string Name => QuestionWording.Name(Number, IsNumbered);
}
