using System.Collections.Immutable;
using MsqPortal.Parsing.Links;

namespace MsqPortal.Parsing.Citations;

/// <summary>Finds the links and the citations in the parts of an answer, and which link documents which citation.</summary>
internal sealed class MentionReader(LinkReader links)
{
    public QuestionNode Read(QuestionNode question) => question with { Parts = [.. question.Parts.Select(Read)] };

    private AnswerPartNode Read(AnswerPartNode part)
    {
        var lines = part.Markdown.Split('\n');
        var foundLinks = new List<(int Line, int At, LinkNode Node)>();
        var foundCitations = new List<(int Line, int At, CitationNode Node)>();
        var above = "";
        for (var i = 0; i < part.SourceLines.Length; i++)
        {
            var sourceLine = part.SourceLines[i];
            var ofLine = links.Read(lines[i]).ToList();
            for (var k = 0; k < ofLine.Count; k++)
            {
                var link = ofLine[k];
                var previousEnd = k == 0 ? 0 : ofLine[k - 1].End;
                var nextStart = k + 1 < ofLine.Count ? ofLine[k + 1].Start : lines[i].Length;
                var label = LinkLabel.Of(link, lines[i], previousEnd, nextStart, above);
                foundLinks.Add((i, link.Start, new LinkNode(link.Url, link.RawUrl, link.Host, label, sourceLine)));
            }

            var (plain, positions) = WithoutEmphasis(lines[i]);
            foundCitations.AddRange(
                CitationReader.Read(plain, sourceLine).Select(found => (i, positions[found.Start], found.Node))
            );
            if (ofLine.Count == 0 && lines[i].Length > 0)
                above = lines[i];
        }

        return part with
        {
            Links = [.. foundLinks.Select(found => found.Node)],
            Citations = WithDocuments(),
        };

        // Rule "Documents": the first link behind the citation and before the next one, when its address holds a
        // document number. Both lists stand in the order of the text, so one walk over them is enough.
        ImmutableArray<CitationNode> WithDocuments()
        {
            var citations = ImmutableArray.CreateBuilder<CitationNode>(foundCitations.Count);
            var k = 0;
            for (var c = 0; c < foundCitations.Count; c++)
            {
                var here = foundCitations[c];
                var next =
                    c + 1 < foundCitations.Count ? foundCitations[c + 1] : (Line: int.MaxValue, At: 0, here.Node);
                while (
                    k < foundLinks.Count && (foundLinks[k].Line, foundLinks[k].At).CompareTo((here.Line, here.At)) < 0
                )
                    k++;
                string? document = null;
                for (
                    ;
                    k < foundLinks.Count && (foundLinks[k].Line, foundLinks[k].At).CompareTo((next.Line, next.At)) < 0;
                    k++
                )
                    document ??= HasDocumentNumber(foundLinks[k].Node.Url) ? foundLinks[k].Node.Url : null;
                citations.Add(here.Node with { Url = document });
            }

            return citations.MoveToImmutable();
        }
    }

    private static bool HasDocumentNumber(string url)
    {
        var digits = 0;
        foreach (var c in url)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }

        return false;
    }

    // Emphasis signs stand within numbers: "PP-**5234**". The positions lead back into the line.
    private static (string Plain, int[] Positions) WithoutEmphasis(string line)
    {
        int[] positions = [.. Enumerable.Range(0, line.Length).Where(i => line[i] != '*')];
        return (string.Concat(positions.Select(i => line[i])), positions);
    }
}
