namespace MsqPortal.Web.Api;

/// <summary>
/// Which responses, sections and questions a list is about: OR within a filter, AND across filters. A value that nothing
/// has finds nothing.
/// </summary>
/// <param name="Countries">ISO 3166-1 alpha-3 codes in capitals.</param>
internal sealed record ResponseFilter(
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Editions,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Questions
)
{
    public static readonly QueryParameter Country = new("country", "Code of a Member State, “uzb”.");
    public static readonly QueryParameter Edition = new("edition", "Edition of the Survey, “2024”.");
    public static readonly QueryParameter Section = new("section", "Code of a section, “D”.");
    public static readonly QueryParameter Question = new(
        "question",
        "Number of a question, “15”, “49a”, or “closing” and “consent”."
    );

    public static ResponseFilter Of(IQueryCollection query) =>
        new(
            [.. Values(query, Country).Select(value => value.ToUpperInvariant())],
            [.. Values(query, Edition)],
            [.. Values(query, Section).Select(value => value.ToUpperInvariant())],
            [.. Values(query, Question)]
        );

    // PostgreSQL knows no character zero, and refuses the whole query for one.
    public static IEnumerable<string> Values(IQueryCollection query, QueryParameter parameter) =>
        query[parameter.Name]
            .OfType<string>()
            .Where(value => value.Length > 0)
            .Select(value => value.Replace('\0', '\uFFFD'))
            .Distinct();
}
