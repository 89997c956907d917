using MsqPortal.Data;
using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>What holds a file of one run: the rules in their order, the first that applies is told.</summary>
internal sealed class HoldRules(
    PortalDbContext context,
    QuestionnaireCatalog catalog,
    ImportRequest request,
    KnownResponses known,
    SameResponses sameResponses
)
{
    /// <summary>Whether it is in doubt which response the file is, or whether it is the one to take.</summary>
    /// <param name="report">A file that was read, and is a response.</param>
    /// <param name="tree">Null when the stored response is this file, and would be read again as it is.</param>
    public async Task<Hold?> OfIdentityAsync(
        ImportedFileReport report,
        QuestionnaireResponseTree? tree,
        CancellationToken ct
    )
    {
        if (OfIdentity(report) is not { } hold)
            return null;
        if (tree is null || await LostAsync(report, tree, ct) is not { } lost)
            return hold;
        return hold with
        {
            // Which questions a file without consent leaves out is none of the public's business.
            Reason = ConsentRule.Withdraws(tree) ? hold.Reason : $"{hold.Reason} {lost.Sentence}",
            Told = $"{hold.Told ?? hold.Reason} {lost.Sentence}",
        };
    }

    /// <summary>No acceptance overrules it, only a decision to publish.</summary>
    public Hold? OfConsent(ImportedFileReport report, QuestionnaireResponseTree tree) =>
        DecisionToPublish(report, tree) is null ? OfConsentAlone(report, tree) : null;

    /// <returns>Why the file is published without consent; null where nobody decided so.</returns>
    public string? DecisionToPublish(ImportedFileReport report, QuestionnaireResponseTree tree)
    {
        if (ConsentRule.Of(tree) is Consent.Given)
            return null;
        if (request.Publishes(report.Path))
            return request.Publication!.Reason;
        return IsStored(report) ? Stored(report)!.PublicationReason : null;
    }

    /// <summary>A reason beside a response that consents would say that it does not.</summary>
    public bool IsPublishedWithoutNeed(ImportedFileReport report, QuestionnaireResponseTree tree) =>
        request.Publishes(report.Path)
        && OfConsentAlone(report, tree) is null
        && !(IsStored(report) && Stored(report)!.PublicationReason is not null);

    /// <summary>More than half of the answers that the stored response has are gone.</summary>
    public async Task<Hold?> OfLostAnswersAsync(
        ImportedFileReport report,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    ) =>
        !IsStored(report)
        && !request.Accepts(report.Path)
        && await LostAsync(report, tree, ct) is { AreMost: true } lost
            ? new Hold(HeldFor.LostAnswers, lost.Sentence)
            : null;

    private Hold? OfIdentity(ImportedFileReport report)
    {
        if (OfSeveral(report) is { } several)
            return several;
        if (IsStored(report) || request.Accepts(report.Path))
            return null;

        var states = catalog.MemberStates.All;
        var state = states.First(state => state.Iso3 == report.Iso3);
        if (FileNameRule.Find(report.FileName, state, report.Edition!, states) is { } contradiction)
            return contradiction;

        return
            request.IsStart
            && Stored(report) is not null
            && known.IsVersion(report.Iso3!, report.Edition!, report.ContentHash!)
            ? new Hold(
                HeldFor.EarlierVersion,
                "It is an earlier version of the response that is stored, and does not come back at a start."
            )
            : null;
    }

    private Hold? OfSeveral(ImportedFileReport report)
    {
        var several = sameResponses.Count(report);
        if (several < 2 || sameResponses.IsOnlyAccepted(report))
            return null;
        var reason = $"{several} different files of one import are this response, and only one of them can be it.";
        return new Hold(
            HeldFor.SeveralFiles,
            reason,
            $"{reason} Beside {report.Path}: {string.Join(", ", sameResponses.Rivals(report))}; import --accept FILE takes one of them."
        );
    }

    private Hold? OfConsentAlone(ImportedFileReport report, QuestionnaireResponseTree tree) =>
        ConsentRule.Find(
            tree,
            report.ContentHash!,
            known.Unpublished(report.Iso3!, report.Edition!),
            known.IsVersion(report.Iso3!, report.Edition!, report.ContentHash!)
        );

    private async Task<LostAnswers?> LostAsync(
        ImportedFileReport report,
        QuestionnaireResponseTree tree,
        CancellationToken ct
    ) => Stored(report) is { } stored ? await LostAnswers.OfAsync(context, stored, tree, ct) : null;

    private KnownResponse? Stored(ImportedFileReport report) => known.Stored(report.Iso3!, report.Edition!);

    private bool IsStored(ImportedFileReport report) => Stored(report)?.ContentHash == report.ContentHash;
}
