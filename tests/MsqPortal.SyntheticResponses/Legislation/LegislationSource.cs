using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MsqPortal.Parsing;

namespace MsqPortal.SyntheticResponses.Legislation;

/// <summary>How acts of a Member State are numbered and where they are published; an entry of <c>legislation.json</c>.</summary>
/// <param name="Iso3">The Member State; null for every state without an entry of its own.</param>
/// <param name="Addresses">Spellings of the address of a document, the most frequent first.</param>
/// <param name="Prefixes">Ways of marking the type in the number, of which a state has one.</param>
/// <param name="Suffixes">What stands after the number, by type of the act.</param>
/// <param name="Letters">What <c>{letter}</c> stands for in an address, by type of the act.</param>
/// <param name="Database">The entry for <c>seeds/legal-databases.json</c>; null where that file knows the database.</param>
internal sealed record LegislationSource(
    string? Iso3,
    ImmutableArray<string> Addresses,
    ImmutableArray<ImmutableDictionary<string, string>> Prefixes,
    ImmutableDictionary<string, string>? Suffixes = null,
    ImmutableDictionary<string, string>? Letters = null,
    JsonObject? Database = null
)
{
    private static readonly ImmutableArray<LegislationSource> All = Read();

    public static LegislationSource Of(MemberState state) =>
        All.FirstOrDefault(source => source.Iso3 == state.Iso3) ?? All.Single(source => source.Iso3 is null);

    /// <summary>The database of a state as <c>seeds/legal-databases.json</c> describes one; null where it is there.</summary>
    public JsonObject? DatabaseOf(MemberState state) =>
        Database is null
            ? null
            : JsonNode
                .Parse(
                    Database
                        .ToJsonString()
                        .Replace("{iso2}", state.Iso2.ToLowerInvariant(), StringComparison.Ordinal)
                        .Replace("{iso3}", state.Iso3, StringComparison.Ordinal)
                        .Replace("{name}", JsonEncodedText.Encode(state.Name).Value, StringComparison.Ordinal)
                )!
                .AsObject();

    private static ImmutableArray<LegislationSource> Read()
    {
        using var json = typeof(LegislationSource).Assembly.GetManifestResourceStream("legislation.json")!;
        return JsonSerializer.Deserialize<ImmutableArray<LegislationSource>>(json, JsonSerializerOptions.Web);
    }
}
