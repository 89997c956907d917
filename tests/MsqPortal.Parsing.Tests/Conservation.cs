using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>The law that nothing is lost, in a form that every test can ask for.</summary>
internal static class Conservation
{
    /// <summary>The first breach of the law; null when it holds.</summary>
    public static string? Breach(string text, QuestionnaireResponseTree tree)
    {
        // Cut independently of the parser, so that both would have to err in the same way.
        var body = text.TrimStart('\uFEFF');
        var terminator = body.Contains('\n') ? '\n' : '\r';
        var lines = body.Split(terminator).Select(line => terminator == '\n' ? TrimOneReturn(line) : line).ToArray();
        var owners = new int[lines.Length + 1];
        var previous = 0;
        foreach (var node in tree.Nodes)
        {
            var (first, last) = node.Span;
            if (first <= previous || last < first || last > lines.Length)
                return $"The node at {first}-{last} overlaps the one before, which ends at {previous}.";
            previous = last;
            for (var line = first; line <= last; line++)
                owners[line]++;
            var raw = node.Raw.Split(terminator).Select(line => terminator == '\n' ? TrimOneReturn(line) : line);
            if (!raw.SequenceEqual(lines[(first - 1)..last]))
                return $"The node at {first}-{last} does not hold its lines verbatim.";
        }

        for (var line = 1; line <= lines.Length; line++)
        {
            if (!string.IsNullOrWhiteSpace(lines[line - 1]) && owners[line] != 1)
                return $"Line {line} is owned {owners[line]} times.";
        }

        return null;
    }

    private static string TrimOneReturn(string line) => line.EndsWith('\r') ? line[..^1] : line;
}
