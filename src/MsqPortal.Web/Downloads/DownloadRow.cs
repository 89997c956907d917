using MsqPortal.Data;
using MsqPortal.Search.Index;
using MsqPortal.Web.Pages.LegalActs;
using MsqPortal.Web.Search;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// An answer as files give it. As JSON it is a contract with other programs; spreadsheets have its columns
/// (<see cref="RowColumns"/>).
/// </summary>
/// <param name="Url">Permanent address of the question's page.</param>
/// <param name="Country">Code of the Member State, "uzb".</param>
/// <param name="Part">Labels of the parts, each on a line of its own; null without any.</param>
/// <param name="Selection">"yes", "no", "other", "not preserved" or "not asked"; never inferred.</param>
/// <param name="SelectionText">What is marked when it is neither "yes" nor "no"; otherwise null.</param>
/// <param name="FoundIn">"answer", "act" or "question": whose words the query found; null without a query.</param>
/// <param name="Text">All parts, each below its label, with a blank line between them.</param>
public sealed record DownloadRow(
    string Url,
    string Country,
    string MemberState,
    string Edition,
    string? Section,
    string Question,
    string QuestionText,
    string? Part,
    string Selection,
    string? SelectionText,
    string Text,
    IReadOnlyList<DownloadPart> Parts,
    IReadOnlyList<DownloadAct> Acts,
    IReadOnlyList<string> Links,
    int FirstLine,
    int LastLine,
    string ContentHash,
    string? FoundIn
)
{
    /// <param name="origin">What stands before a path in an absolute address.</param>
    public static DownloadRow Of(FoundRow row, string origin) =>
        new(
            origin + PortalUrls.Question(row.Key, row.Question),
            row.Key.Country,
            row.Country,
            row.Key.Edition,
            row.Section,
            row.Question,
            row.QuestionText,
            row.Parts.Any(part => part.Label is not null)
                ? string.Join('\n', row.Parts.Select(part => part.Label).OfType<string>())
                : null,
            Word(row.Selection),
            row.SelectionText,
            string.Join(
                "\n\n",
                row.Parts.Select(part => part.Label is null ? part.Markdown : $"{part.Label}\n{part.Markdown}")
            ),
            [.. row.Parts.Select(part => new DownloadPart(part.Label, part.Markdown, part.FirstLine, part.LastLine))],
            [.. row.Acts.Select(act => DownloadAct.Of(act, origin))],
            row.Links,
            row.FirstLine,
            row.LastLine,
            row.ContentHash,
            row.FoundIn is { } foundIn ? FoundInValues.ValueOf(foundIn) : null
        );

    private static string Word(Selection selection) =>
        selection switch
        {
            Data.Selection.Yes => "yes",
            Data.Selection.No => "no",
            Data.Selection.Other => "other",
            Data.Selection.NotPreserved => "not preserved",
            _ => "not asked",
        };
}

/// <param name="Text">Markdown.</param>
public sealed record DownloadPart(string? Label, string Text, int FirstLine, int LastLine);

/// <param name="Name">"Decree No. 6079 (2020-10-05)", or the title of an act without a number.</param>
/// <param name="Url">Permanent address of the act's page.</param>
public sealed record DownloadAct(
    string Name,
    string? Type,
    string? Issuer,
    string? Number,
    DateOnly? Date,
    string? Title,
    string Url
)
{
    public static DownloadAct Of(FoundRowAct act, string origin)
    {
        var name = ActName.Of(act.Type, act.Number, act.Title).Words;
        return new(
            act.Date is { } date ? $"{name} ({date:yyyy-MM-dd})" : name,
            act.Type,
            act.Issuer,
            act.Number,
            act.Date,
            act.Title,
            origin + PortalUrls.LegalAct(act.Slug)
        );
    }
}
