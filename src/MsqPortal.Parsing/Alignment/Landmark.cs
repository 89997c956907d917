namespace MsqPortal.Parsing.Alignment;

/// <summary>What a printed text of the form opens when it is found.</summary>
internal enum LandmarkKind
{
    Title,
    MemberStateLabel,
    ContactHeading,
    ContactLabel,
    ContactChoicePrompt,
    Section,
    Subheading,
    Question,
    ClosingHeading,
    ConsentHeading,
    Ending,
}

/// <summary>A printed text of the form that divides a response. Landmarks stand in the printed order.</summary>
/// <param name="Kind">What it opens.</param>
/// <param name="Order">Its place among the landmarks, from 0.</param>
/// <param name="Wording">The printed words.</param>
/// <param name="Mark">Printed before the words: "15" or "A"; null without one.</param>
/// <param name="Section">The section, for <see cref="LandmarkKind.Section"/>.</param>
/// <param name="Question">The question, for <see cref="LandmarkKind.Question"/> and its heading.</param>
/// <param name="Field">The field, for <see cref="LandmarkKind.ContactLabel"/>.</param>
internal sealed record Landmark(
    LandmarkKind Kind,
    int Order,
    Wording Wording,
    string? Mark = null,
    SectionForm? Section = null,
    QuestionForm? Question = null,
    ContactField? Field = null
);

/// <summary>A place in the file that reads like a landmark.</summary>
/// <param name="Landmark">The landmark.</param>
/// <param name="Line">Line on which it starts.</param>
/// <param name="Match">Where the words end and how alike they are.</param>
/// <param name="MarkScore">Above 0 when the printed number or letter agrees, below when it is another one.</param>
/// <param name="Score">Likeness, raised by an agreeing number and by what follows; 0 to about 1.5.</param>
internal sealed record LandmarkCandidate(
    Landmark Landmark,
    int Line,
    WordingMatch Match,
    double MarkScore,
    double Score
);
