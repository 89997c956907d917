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

    /// <summary>"No" is marked, or marks contradict each other: nobody has clearly consented.</summary>
    Refused,

    /// <summary>Something stands there that was not read, and may refuse: a sign, words, the word "No" alone.</summary>
    NotRead,
}

/// <summary>
/// Whoever marks No, or marks No and Yes, is not published, and neither is an earlier version of that response. The same holds
/// where something stands at the consent that was not read: a person has to read it.
/// </summary>
internal static class ConsentRule
{
    public static Consent Of(QuestionnaireResponseTree tree) =>
        tree.Consent?.Selection.State switch
        {
            SelectionState.No or SelectionState.Other => Consent.Refused,
            _ when tree.UnreadConsentLine is not null => Consent.NotRead,
            SelectionState.Yes => Consent.Given,
            _ => Consent.NotPreserved,
        };

    /// <summary>Nothing of the response is published, not even what it was before.</summary>
    public static bool Withdraws(QuestionnaireResponseTree tree) => Of(tree) is Consent.Refused or Consent.NotRead;

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
            Consent.NotRead => new Hold(
                HeldFor.Consent,
                $"What stands at the consent (line {tree.UnreadConsentLine}) was not read as “Yes” or “No”; read it and publish it with import --publish FILE --reason TEXT if it consents."
            ),
            _ when unpublished is null => null,
            // An old file is no change of mind.
            _ when isEarlierVersion && unpublished != contentHash => new Hold(
                HeldFor.Consent,
                "It is an earlier version of a response that is held for consent."
            ),
            Consent.NotPreserved => new Hold(
                HeldFor.Consent,
                "An earlier file of this response is held for consent, and no “Yes” is marked in this one."
            ),
            _ => null,
        };
}
