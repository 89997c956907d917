using MsqPortal.Parsing;

namespace MsqPortal.Import;

/// <summary>A file as far as it can be read without the database.</summary>
/// <param name="File">Its text.</param>
/// <param name="Known">What was read from the same bytes before; null where they are new.</param>
/// <param name="Tree">What it says; null where that is known.</param>
internal sealed record ReadResponse(ResponseFile File, KnownResponse? Known, QuestionnaireResponseTree? Tree)
{
    /// <summary>The response that it is.</summary>
    public (string? Iso3, string? Edition) Key =>
        Known is { } known ? (known.Iso3, known.Edition) : (Tree!.MemberState.Iso3, Tree.Edition);

    /// <summary>It can be stored: see <see cref="Refusal"/>.</summary>
    public bool IsResponse => Known is not null || Refusal.Of(Tree!, File.FileName) is null;
}
