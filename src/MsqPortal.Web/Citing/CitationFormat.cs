namespace MsqPortal.Web.Citing;

/// <summary>A format that programs for references read.</summary>
/// <param name="Extension">How its address ends: "bib".</param>
/// <param name="Name">As readers know it.</param>
/// <param name="Write">The reference in this format.</param>
public sealed record CitationFormat(
    string Extension,
    string Name,
    string ContentType,
    Func<AnswerReference, string> Write
)
{
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("bib", "BibTeX", "application/x-bibtex", BibTexCitation.Of),
        new("ris", "RIS", "application/x-research-info-systems", RisCitation.Of),
        new("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CslCitation.Of),
    ];
}
