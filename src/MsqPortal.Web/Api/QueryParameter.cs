namespace MsqPortal.Web.Api;

/// <summary>A parameter that a resource reads from its address, for the description of the API.</summary>
/// <param name="IsRepeatable">Several values are joined by OR.</param>
/// <param name="IsNumber">A whole number.</param>
internal sealed record QueryParameter(string Name, string Description, bool IsRepeatable = true, bool IsNumber = false);
