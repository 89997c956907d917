using System.Collections.Immutable;
using MsqPortal.Parsing.Links;

namespace MsqPortal.Parsing.Citations;

/// <summary>Finds links, citations and back references in the parts of an answer, and which link documents which citation.</summary>
internal sealed class MentionReader(LinkReader links, LinkKinds kinds)
{
    public QuestionNode Read(QuestionNode question)
    {
        var backReferences = new BackReferenceReader();
        // In the order of the text, for a part may refer to an act that the one before it names.
        return question with { Parts = [.. question.Parts.Select(part => Read(part, backReferences))] };
    }

    private AnswerPartNode Read(AnswerPartNode part, BackReferenceReader backReferences)
    {
        var lines = Lines(part);
        var documents = CitedDocuments.Find(lines, kinds.LegalDatabases);
        var citations = lines.ConvertAll(line =>
            line.Citations.Select(found => WithDocument(line.Node(found), documents.GetValueOrDefault(found))).ToList()
        );
        return part with
        {
            Links = [.. Links(lines, documents)],
            Citations = [.. citations.SelectMany(ofLine => ofLine)],
            BackReferences = [.. lines.Zip(citations, backReferences.Read).SelectMany(ofLine => ofLine)],
        };
    }

    private List<PartLine> Lines(AnswerPartNode part)
    {
        var lines = new List<PartLine>(part.SourceLines.Length);
        var offset = 0;
        foreach (var (text, source) in part.Markdown.Split('\n').Zip(part.SourceLines))
        {
            lines.Add(new PartLine(text, source, offset, links));
            offset += text.Length + 1;
        }

        return lines;
    }

    private CitationNode WithDocument(CitationNode citation, FoundLink? link) =>
        link is null ? citation : citation with { Url = link.Url, Document = kinds.LegalDatabases.Find(link.Url) };

    private IEnumerable<LinkNode> Links(List<PartLine> lines, Dictionary<FoundCitation, FoundLink> documents)
    {
        var labels = new LinkLabels(lines, documents);
        for (var i = 0; i < lines.Count; i++)
        {
            for (var k = 0; k < lines[i].Links.Count; k++)
            {
                var link = lines[i].Links[k];
                yield return new LinkNode(link.Url, link.RawUrl, link.Host, labels.Of(i, k), lines[i].Source)
                {
                    Kind = kinds.Of(link.Host),
                    Document = kinds.LegalDatabases.Find(link.Url),
                };
            }
        }
    }
}
