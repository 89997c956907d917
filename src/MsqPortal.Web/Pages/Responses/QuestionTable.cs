using System.Collections.Immutable;

namespace MsqPortal.Web.Pages.Responses;

/// <summary>Questions with their figures, as the table of contents lists them.</summary>
public sealed record QuestionTable(
    ResponseFrame Frame,
    ImmutableArray<FrameQuestion> Questions,
    IReadOnlyDictionary<string, QuestionFigures> Figures
);
