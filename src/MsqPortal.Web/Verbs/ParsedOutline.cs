using System.Text;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Verbs;

/// <summary>One line a node: kind, source lines, question, start of its text.</summary>
public static class ParsedOutline
{
    private const int LongestStart = 80;

    public static string Of(QuestionnaireResponseTree tree)
    {
        var outline = new StringBuilder();
        foreach (var node in tree.Nodes)
        {
            var kind = ParsedResponse.Name(node.Kind);
            var lines = $"{node.Span.FirstLine}-{node.Span.LastLine}";
            outline.Append($"{kind, -16} {lines, -11} {node.Question ?? "-", -8} {StartOf(node.Raw)}\n");
        }

        return outline.ToString();
    }

    private static string StartOf(string raw)
    {
        var line = raw.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        if (end >= 0)
            line = line[..end];
        // A surrogate pair is not cut in two.
        var length = Math.Min(line.Length, LongestStart);
        if (length < line.Length && char.IsHighSurrogate(line[length - 1]))
            length--;
        return line[..length].TrimEnd().ToString().Replace('\t', ' ');
    }
}
