using System.Collections.Immutable;
using System.Text.Json;

namespace MsqPortal.Parsing;

/// <summary>The blank questionnaire of one edition, read from <c>seeds/forms/*.json</c>.</summary>
/// <param name="Edition">"2024".</param>
/// <param name="Title">Title line, which carries the edition as a year.</param>
/// <param name="MemberStateLabel">"COUNTRY NAME".</param>
/// <param name="Contact">The contact block.</param>
/// <param name="Sections">Sections with their questions.</param>
/// <param name="Footnotes">Texts of the printed footnotes, by number.</param>
/// <param name="Closing">The closing question, outside of any section.</param>
/// <param name="Consent">The consent to publish, outside of any section.</param>
/// <param name="Ending">The last printed line.</param>
public sealed record QuestionnaireForm(
    string Edition,
    string Title,
    string MemberStateLabel,
    ContactForm Contact,
    ImmutableArray<SectionForm> Sections,
    ImmutableArray<FootnoteForm> Footnotes,
    QuestionForm Closing,
    QuestionForm Consent,
    string Ending
)
{
    /// <summary>All questions in the printed order, the closing and the consent last.</summary>
    public IEnumerable<QuestionForm> Questions =>
        Sections.SelectMany(section => section.Questions).Append(Closing).Append(Consent);

    /// <summary>Reads a form file.</summary>
    /// <exception cref="JsonException">The text is no form; the exception tells the place.</exception>
    public static QuestionnaireForm FromJson(string json) => FormCheck.Checked(DataFile.Read<QuestionnaireForm>(json));
}

/// <summary>A section of the blank form.</summary>
/// <param name="Code">"A".</param>
/// <param name="Title">Heading without letter and marks.</param>
/// <param name="Questions">Its questions.</param>
/// <param name="IsNew"><c>[NEW]</c> is printed.</param>
/// <param name="Notes">Notes printed below the heading, without "Note:".</param>
public sealed record SectionForm(
    string Code,
    string Title,
    ImmutableArray<QuestionForm> Questions,
    bool IsNew = false,
    ImmutableArray<string> Notes = default
);

/// <summary>A question of the blank form.</summary>
/// <param name="Number">Printed number, or a clear name where none is printed.</param>
/// <param name="Text">Wording without number, <c>*</c>, <c>[NEW]</c> and footnote marks.</param>
/// <param name="Boxes">Printed boxes: "Yes", "No", or the choices of a list; empty without boxes.</param>
/// <param name="IsNumbered">The number is printed.</param>
/// <param name="IsMandatory"><c>*</c> is printed.</param>
/// <param name="IsNew"><c>[NEW]</c> is printed.</param>
/// <param name="Heading">Heading printed above the question; null without one.</param>
/// <param name="Notes">Notes printed below the wording, without "Note:".</param>
/// <param name="Prompts">Prompts; each one after the first opens a part labelled by it.</param>
/// <param name="Parts">Labelled parts, in the printed order.</param>
/// <param name="HasGroupsOfNumberedItems">The parts are numbered lists, so that a numbering that restarts shows a part.</param>
/// <param name="OpenBox">The box after which the respondent may write, such as "Other"; null without one.</param>
public sealed record QuestionForm(
    string Number,
    string Text,
    ImmutableArray<string> Boxes = default,
    bool IsNumbered = true,
    bool IsMandatory = false,
    bool IsNew = false,
    string? Heading = null,
    ImmutableArray<string> Notes = default,
    ImmutableArray<string> Prompts = default,
    ImmutableArray<PartForm> Parts = default,
    bool HasGroupsOfNumberedItems = false,
    string? OpenBox = null
);

/// <summary>A labelled part of an answer in the blank form.</summary>
/// <param name="Label">Label without marks.</param>
/// <param name="Suffix">Words printed after the label that are not part of it, such as "; link/detail:".</param>
/// <param name="IsNew"><c>[NEW]</c> is printed.</param>
public sealed record PartForm(string Label, string? Suffix = null, bool IsNew = false);

/// <summary>A printed footnote.</summary>
/// <param name="Mark">Its number.</param>
/// <param name="Text">Its text.</param>
public sealed record FootnoteForm(int Mark, string Text);

/// <summary>The contact block of the blank form.</summary>
/// <param name="Heading">"Contact information".</param>
/// <param name="Fields">Its fields, in the printed order.</param>
/// <param name="ChoicePrompt">"Please select whichever applies".</param>
/// <param name="Choices">The printed choices.</param>
/// <param name="OpenBox">The choice after which the respondent may write; null without one.</param>
public sealed record ContactForm(
    string Heading,
    ImmutableArray<ContactField> Fields,
    string ChoicePrompt,
    ImmutableArray<string> Choices,
    string? OpenBox = null
);

/// <summary>A field of the contact block.</summary>
/// <param name="Key">"name", "title", "organization" or "email".</param>
/// <param name="Label">Printed label without marks.</param>
/// <param name="IsPersonal">What is written here is withheld from the public by default.</param>
public sealed record ContactField(string Key, string Label, bool IsPersonal);
