namespace MsqPortal.Parsing;

/// <summary>A tree as text, one line a node: what <c>parse --format outline</c> prints and golden tests compare.</summary>
public static class Outline
{
    private const int LongestText = 60;

    /// <summary>"Question 15 629 Is there any …": kind, question, lines, start of the text.</summary>
    public static IEnumerable<string> Of(QuestionnaireResponseTree tree) =>
        tree.Nodes.Select(node =>
        {
            var (first, last) = node.Span;
            var lines = first == last ? $"{first}" : $"{first}-{last}";
            return $"{node.Kind, -16} {node.Question ?? "-", -8} {lines, -10} {StartOf(node.Raw)}";
        });

    private static string StartOf(string raw)
    {
        var text = string.Join(' ', raw.Split((char[]?)null, 24, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= LongestText)
            return text;
        // A surrogate pair is not cut in two.
        return text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
    }
}
