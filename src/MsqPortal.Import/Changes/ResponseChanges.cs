using MsqPortal.Data;

namespace MsqPortal.Import;

/// <summary>Compares a response with the one that it replaces, question by question and act by act.</summary>
internal static class ResponseChanges
{
    // As each form numbers it.
    private const string ConsentQuestion = "consent";

    /// <returns>Questions in the order of the form, those that are gone after the others, acts, the consent.</returns>
    public static List<ImportChange> Between(ResponseContent before, ResponseContent after)
    {
        var changes = new List<ImportChange>();
        var former = before.Answers.ToDictionary(answer => answer.Question, StringComparer.Ordinal);
        foreach (var answer in after.Answers)
            changes.AddRange(Of(former.GetValueOrDefault(answer.Question), answer));
        changes.AddRange(
            before
                .Answers.ExceptBy(after.Answers.Select(answer => answer.Question), answer => answer.Question)
                .Select(gone => OfQuestion(ImportChangeKind.QuestionVanished, gone))
        );
        changes.AddRange(OfActs(ImportChangeKind.ActAppeared, after, before));
        changes.AddRange(OfActs(ImportChangeKind.ActVanished, before, after));
        if (before.PublicationReason != after.PublicationReason)
            changes.Add(
                new ImportChange { Kind = ImportChangeKind.PublicationReasonChanged, Question = ConsentQuestion }
            );
        foreach (var (index, change) in changes.Index())
            change.Ordinal = index + 1;
        return changes;
    }

    private static IEnumerable<ImportChange> Of(AnswerContent? before, AnswerContent after)
    {
        if (before is null)
        {
            yield return OfQuestion(ImportChangeKind.QuestionAppeared, after);
            yield break;
        }

        if (before.Text != after.Text)
            yield return OfQuestion(ImportChangeKind.AnswerChanged, after);
        if ((before.Selection, before.SelectionText) == (after.Selection, after.SelectionText))
            yield break;
        var boxes = OfQuestion(ImportChangeKind.BoxesChanged, after);
        (boxes.SelectionBefore, boxes.SelectionAfter) = (before.Selection, after.Selection);
        yield return boxes;
    }

    private static ImportChange OfQuestion(ImportChangeKind kind, AnswerContent answer) =>
        new() { Kind = kind, Question = answer.Question };

    private static IEnumerable<ImportChange> OfActs(
        ImportChangeKind kind,
        ResponseContent with,
        ResponseContent without
    ) =>
        with
            .Acts.ExceptBy(without.Acts.Select(act => act.Key), act => act.Key)
            .Select(act => new ImportChange
            {
                Kind = kind,
                Slug = act.Key,
                ActName = act.Value,
            });
}
