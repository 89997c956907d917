namespace MsqPortal.Web.Lookup;

/// <summary>Where in a response words stand.</summary>
public enum PlaceKind
{
    /// <summary>In what was answered: its text or the labels of its parts.</summary>
    Answer,

    /// <summary>In a question: its wording, a note, a prompt, the line of its boxes.</summary>
    Question,

    /// <summary>Before, between or across questions and answers: a heading, an introduction, the contact block.</summary>
    Source,
}

/// <summary>A place in a response at which what was looked up stands.</summary>
/// <param name="AnswerId">Row id of the answer; null where the place belongs to none.</param>
/// <param name="FirstLine">Source line on which the words start, 1-based.</param>
/// <param name="LastLine">Source line on which they end.</param>
/// <param name="Words">What stands there, as it was asked for or as the source has it.</param>
internal sealed record FoundPlace(
    PlaceKind Kind,
    long ResponseId,
    long? AnswerId,
    int FirstLine,
    int LastLine,
    string Words
);
