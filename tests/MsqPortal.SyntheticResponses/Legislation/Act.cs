namespace MsqPortal.SyntheticResponses.Legislation;

/// <summary>A legal act of a Member State.</summary>
/// <param name="Type">"Decree".</param>
/// <param name="Issuer">"the President of the Republic of …"; null for an act that is known by name and year.</param>
/// <param name="Prefix">Marks the type in the number, "UP"; null where the state has none.</param>
/// <param name="Number">Without prefix: "6079", "400-I".</param>
/// <param name="Date">Its date.</param>
/// <param name="Title">"On measures …", without quotation marks; the name of an act without an issuer.</param>
/// <param name="DocumentId">Its document in the state's database; ids grow with time.</param>
internal sealed record Act(
    string Type,
    string? Issuer,
    string? Prefix,
    string Number,
    DateOnly Date,
    string Title,
    int DocumentId
)
{
    /// <summary>"UP-6079".</summary>
    public string PrefixedNumber => Prefix is null ? Number : $"{Prefix}-{Number}";
}
