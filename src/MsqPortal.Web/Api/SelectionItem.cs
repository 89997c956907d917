using MsqPortal.Data;
using MsqPortal.Web.Pages.Responses;

namespace MsqPortal.Web.Api;

/// <param name="Value">What is marked; <c>notPreserved</c> where the file keeps no mark, which is neither yes nor no.</param>
/// <param name="Text">The marked choice of a list; null otherwise.</param>
/// <param name="Boxes">The printed boxes.</param>
/// <param name="Statement">The same in words.</param>
/// <param name="StartLine">First source line of the boxes; null where the file has none.</param>
/// <param name="EndLine">Last source line of the boxes; null where the file has none.</param>
internal sealed record SelectionItem(
    Selection Value,
    string? Text,
    IReadOnlyList<string> Boxes,
    string Statement,
    int? StartLine,
    int? EndLine
)
{
    public static SelectionItem Of(SelectionView view) =>
        new(
            view.Selection,
            view.Text,
            view.Boxes,
            view.Statement,
            view.SourceLines.FirstOrDefault()?.Number,
            view.SourceLines.LastOrDefault()?.Number
        );
}
