using System.Text.Json;
using System.Text.Json.Serialization;

namespace MsqPortal.Parsing;

/// <summary>How forms and lists of what is known are read: a field that nobody asks for is a mistake of spelling.</summary>
internal static class DataFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads what a file says.</summary>
    /// <exception cref="JsonException">The text is none of these; the exception tells the place.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Format)
        ?? throw JsonPlace.Root.Mistake("is null; write what belongs there");
}
