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
        var parts = question.Parts.Select(part => Read(part, backReferences)).ToList();
        var places = parts
            .SelectMany(part => new CitedPlaces(part.Plain, part.Titles, part.References).Owned)
            .ToLookup(owned => owned.Act, owned => owned.Place);
        var nodes = new Dictionary<FoundCitation, CitationNode>(ReferenceEqualityComparer.Instance);
        foreach (var part in parts)
        {
            foreach (var (line, found) in part.Lines.SelectMany(line => line.Citations.Select(found => (line, found))))
                nodes.Add(found, Node(part, line, found, places[found]));
        }

        return question with
        {
            Parts = [.. parts.Select(part => part.With(nodes, Links(part)))],
        };
    }

    private PartMentions Read(AnswerPartNode part, BackReferenceReader backReferences)
    {
        var lines = Lines(part);
        var plain = new PlainPart(lines);
        return new PartMentions(
            part,
            lines,
            plain,
            CitedDocuments.Find(lines, kinds.LegalDatabases),
            CitedTitle.Find(plain),
            [.. lines.SelectMany((line, i) => backReferences.Read(line, plain.StartOf(i)))]
        );
    }

    private CitationNode Node(PartMentions part, PartLine line, FoundCitation found, IEnumerable<string> places)
    {
        var link = part.Documents.GetValueOrDefault(found);
        return line.Node(found) with
        {
            Title = part.Titles.TryGetValue(found, out var title) ? title.Text : found.Node.Title,
            Pinpoints = [.. places.Distinct(StringComparer.OrdinalIgnoreCase)],
            Url = link?.Url,
            Document = link is null ? null : kinds.LegalDatabases.Find(link.Url),
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

    private IEnumerable<LinkNode> Links(PartMentions part)
    {
        var (lines, labels) = (part.Lines, new LinkLabels(part.Lines, part.Documents));
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
