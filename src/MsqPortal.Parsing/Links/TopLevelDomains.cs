using System.Collections.Immutable;

namespace MsqPortal.Parsing.Links;

/// <summary>
/// The endings that make a word without a scheme an address. Country endings are ISO 3166 alpha-2 codes, so they come
/// with the Member States; these are the old generic ones (RFC 1591, RFC 7534) and the two that ISO does not give.
/// </summary>
internal static class TopLevelDomains
{
    private static readonly string[] Generic = ["com", "org", "net", "int", "edu", "gov", "info", "eu", "uk"];

    public static ImmutableHashSet<string> With(MemberStateNames memberStates) =>
        [.. Generic, .. memberStates.All.Select(state => state.Iso2.ToLowerInvariant())];
}
