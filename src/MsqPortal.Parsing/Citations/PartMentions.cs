using MsqPortal.Parsing.Links;

namespace MsqPortal.Parsing.Citations;

/// <summary>What was read in one part of an answer, before places are given to acts and nodes are made.</summary>
internal sealed record PartMentions(
    AnswerPartNode Part,
    List<PartLine> Lines,
    PlainPart Plain,
    Dictionary<FoundCitation, FoundLink> Documents,
    Dictionary<FoundCitation, FoundTitle> Titles,
    List<PlacedReference> References
)
{
    /// <summary>The part with its mentions.</summary>
    public AnswerPartNode With(Dictionary<FoundCitation, CitationNode> nodes, IEnumerable<LinkNode> links) =>
        Part with
        {
            Links = [.. links],
            Citations = [.. Lines.SelectMany(line => line.Citations).Select(found => nodes[found])],
            BackReferences =
            [
                .. References.Select(reference => new BackReferenceNode(
                    reference.Text,
                    reference.Line,
                    nodes[reference.Named].Line,
                    nodes[reference.Named]
                )),
            ],
        };
}
