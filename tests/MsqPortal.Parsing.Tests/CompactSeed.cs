using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>The seed with the first paragraphs of each answer only, for tests that read it hundreds of times.</summary>
internal static class CompactSeed
{
    private const int KeptParagraphs = 3;

    public static readonly string Text = string.Join("\n\n", Kept());

    public static readonly QuestionnaireResponseTree Tree = Seeds.Parser.Parse(Text);

    private static IEnumerable<string> Kept()
    {
        var seen = new Dictionary<string, int>();
        foreach (var node in Seeds.UzbekistanTree.Nodes)
        {
            var question = node.Question ?? "";
            if (
                node.Kind != NodeKind.Answer
                || (seen[question] = seen.GetValueOrDefault(question) + 1) <= KeptParagraphs
            )
                yield return node.Raw;
        }
    }
}
