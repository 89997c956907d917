using System.Collections.Immutable;

namespace MsqPortal.Register;

/// <summary>Turns mentions into evidence.</summary>
internal static class Statement
{
    /// <summary>A mention that differs from another one in the given words.</summary>
    public static Evidence Of(CitedAct cited, params string?[] differing) =>
        new(
            cited.Place,
            cited.Quote,
            cited.Type,
            cited.Number,
            cited.Date,
            cited.Document?.Id,
            cited.Url,
            Words(differing)
        );

    /// <summary>A mention of a link.</summary>
    public static Evidence Of(MentionedLink link, params string?[] differing) =>
        new(link.Place, link.Quote, null, null, null, link.Document?.Id, link.Url, Words(differing));

    /// <summary>A paragraph or an item of a list.</summary>
    public static Evidence Of(Paragraph paragraph, params string?[] differing) =>
        new(paragraph.Place, paragraph.Text, null, null, null, null, null, Words(differing));

    private static ImmutableArray<string> Words(string?[] differing) =>
        [.. differing.Where(words => !string.IsNullOrWhiteSpace(words)).Select(words => words!)];
}
