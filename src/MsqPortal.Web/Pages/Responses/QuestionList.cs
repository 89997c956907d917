namespace MsqPortal.Web.Pages.Responses;

/// <summary>The side column: every section, and the questions of the one that is open.</summary>
public sealed record QuestionList(ResponseFrame Frame, string? OpenSection, string? CurrentQuestion);
