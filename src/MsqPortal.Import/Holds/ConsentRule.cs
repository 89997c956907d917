using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>What a response says where it is asked whether it may be published.</summary>
internal enum Consent
{
    /// <summary>"Yes" carries the only mark.</summary>
    Given,

    /// <summary>No mark is preserved, or the file leaves the question out.</summary>
    NotPreserved,

    /// <summary>"No" is marked or written, or marks contradict each other: nobody has clearly consented.</summary>
    Refused,
}

/// <summary>Whoever marks No, or marks No and Yes, is not published, and neither is an earlier version of that response.</summary>
internal static class ConsentRule
{
    private const string WrittenNo = "No";

    public static Consent Of(QuestionnaireResponseTree tree) =>
        tree.Consent switch
        {
            null => Consent.NotPreserved,
            { Selection.State: SelectionState.Yes } => Consent.Given,
            { Selection.State: SelectionState.No or SelectionState.Other } => Consent.Refused,
            var unmarked => IsWrittenNo(unmarked) ? Consent.Refused : Consent.NotPreserved,
        };

    /// <param name="tree">The file.</param>
    /// <param name="contentHash">Hash of the file.</param>
    /// <param name="unpublished">The text that did not consent; null where the response is not held for consent.</param>
    /// <param name="isEarlierVersion">The response was this text before.</param>
    public static Hold? Find(
        QuestionnaireResponseTree tree,
        string contentHash,
        string? unpublished,
        bool isEarlierVersion
    ) =>
        Of(tree) switch
        {
            Consent.Refused => new Hold(
                HeldFor.Consent,
                tree.Consent!.Selection.State is SelectionState.Other
                    ? "It does not clearly consent to be published: more than “Yes” is marked."
                    : "It does not consent to be published: it says “No”."
            ),
            _ when unpublished is null => null,
            // An old file is no change of mind.
            _ when isEarlierVersion && unpublished != contentHash => new Hold(
                HeldFor.Consent,
                "It is an earlier version of a response that does not consent to be published."
            ),
            Consent.NotPreserved => new Hold(
                HeldFor.Consent,
                "An earlier file of this response does not consent to be published, and no “Yes” is marked in this one."
            ),
            _ => null,
        };

    // Where the box is lost, the word alone may be left.
    private static bool IsWrittenNo(QuestionNode consent) =>
        consent.Parts.Any(part =>
            part.Markdown.TrimStart(' ', '\t', '*', '_', '-', '•') is var text
            && text.StartsWith(WrittenNo, StringComparison.OrdinalIgnoreCase)
            && (text.Length == WrittenNo.Length || !char.IsLetterOrDigit(text[WrittenNo.Length]))
        );
}
