using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace MsqPortal.Web.Citing;

/// <summary>
/// CSL-JSON, which is a list of items. <c>document</c>, because none of its types is an answer to a questionnaire.
/// </summary>
public static class CslCitation
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
    };

    public static string Of(AnswerReference reference) =>
        JsonSerializer.Serialize(
            new[]
            {
                new Item(
                    reference.Id,
                    "document",
                    reference.Title,
                    [new Author(reference.Author)],
                    reference.Survey,
                    reference.Question,
                    reference.Year is { } year
                        ? new Date([
                            [year],
                        ])
                        : null,
                    $"{reference.Imported:yyyy-MM-dd}",
                    reference.Url,
                    $"Source {reference.Lines}. {reference.Version}"
                ),
            },
            Format
        );

    private sealed record Item(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("type")] string Type,
        [property: JsonPropertyName("title")] string Title,
        [property: JsonPropertyName("author")] Author[] Authors,
        [property: JsonPropertyName("container-title")] string ContainerTitle,
        [property: JsonPropertyName("section")] string Section,
        [property: JsonPropertyName("issued")] Date? Issued,
        [property: JsonPropertyName("version")] string Version,
        [property: JsonPropertyName("URL")] string Url,
        [property: JsonPropertyName("note")] string Note
    );

    /// <summary>An author who is not a person has no parts.</summary>
    private sealed record Author([property: JsonPropertyName("literal")] string Literal);

    private sealed record Date([property: JsonPropertyName("date-parts")] int[][] Parts);
}
