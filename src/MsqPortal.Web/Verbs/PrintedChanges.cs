using MsqPortal.Data;
using MsqPortal.Import;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Verbs;

/// <summary>What an import changed in a stored response, as lines of text, one a kind.</summary>
internal static class PrintedChanges
{
    public static IEnumerable<string> Of(ImportedFileReport file) =>
        file.Status is ImportedFileStatus.Updated && file.Changes.IsEmpty
            ? ["no question, mark or cited act changed"]
            : file
                .Changes.GroupBy(change => change.Kind)
                .Select(kind => $"{Heading(kind.Key)}: {string.Join(Separator(kind.Key), kind.Select(What))}");

    private static string Heading(ImportChangeKind kind) =>
        kind switch
        {
            ImportChangeKind.QuestionAppeared => "questions new in the file",
            ImportChangeKind.QuestionVanished => "questions not in the file any more",
            ImportChangeKind.AnswerChanged => "answers changed",
            ImportChangeKind.BoxesChanged => "marks changed",
            ImportChangeKind.ActAppeared => "acts cited now",
            ImportChangeKind.ActVanished => "acts not cited any more",
            _ => "reason of publication changed",
        };

    // Names of acts hold commas.
    private static string Separator(ImportChangeKind kind) =>
        kind is ImportChangeKind.ActAppeared or ImportChangeKind.ActVanished ? "; " : ", ";

    private static string What(ImportChange change) =>
        change is { SelectionBefore: { } before, SelectionAfter: { } after }
            ? $"{change.Question} ({FacetText.ValueOf(before)} to {FacetText.ValueOf(after)})"
            : change.Question ?? change.ActName!;
}
