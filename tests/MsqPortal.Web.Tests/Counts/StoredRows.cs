namespace MsqPortal.Web.Tests.Counts;

/// <summary>A question that the form of a response asks.</summary>
/// <param name="Response">"/uzb/2024".</param>
/// <param name="AnswerId">Null where its file has no such question.</param>
/// <param name="Words">Of its answer; 0 where it was left empty.</param>
internal sealed record Asked(
    string Response,
    string Number,
    bool IsNumbered,
    string? Section,
    int Boxes,
    long? AnswerId,
    int? Words,
    string? Selection
)
{
    public string Iso3 => Response[1..4];

    public string Edition => Response[5..];

    public string Url => Number == "closing" ? $"{Response}/closing" : $"{Response}/questions/{Number}";
}

internal sealed record StoredFile(
    string Response,
    string Country,
    string FileName,
    int Lines,
    int Parts,
    int Diagnostics
)
{
    public string Edition => Response[5..];
}

internal sealed record Cited(long AnswerId, long Act, string? Number, int Line);

internal sealed record Given(long AnswerId, long Link, string Host, string Kind, long? Document, string RawUrl);

internal sealed record Doubt(long AnswerId, long Finding, string Severity);

internal sealed record Finding(
    long Id,
    string Iso3,
    string Rule,
    string Severity,
    string Slug,
    long[] Acts,
    long[] Answers
);

internal sealed record Act(
    long Id,
    string Iso3,
    string Slug,
    string? Type,
    string? Issuer,
    int? Year,
    long[] Documents
);
