using System.Text;
using MsqPortal.SyntheticResponses.Prose;

namespace MsqPortal.SyntheticResponses.Answers;

/// <summary>Lists of plain words, each followed by a blank line.</summary>
internal sealed class ListWriter(ProseWriter prose, Pcg random, StringBuilder text)
{
    private const int LongestItem = 30;

    public void Bullets(int most)
    {
        var (sign, isLoose) = (random.Pick("", "", "*", "**"), random.Chance(20));
        for (var left = random.Between(2, most); left > 0; left--)
            text.Append($"- {sign}{Item(left)}{sign}\n{(isLoose && left > 1 ? "\n" : "")}");
        text.Append('\n');
    }

    /// <summary>Starts at 1, as every list of an answer does.</summary>
    public void Numbered(int most)
    {
        var count = random.Between(2, most);
        for (var number = 1; number <= count; number++)
            text.Append($"{number}. {Item(count - number + 1)}\n");
        text.Append('\n');
    }

    public void Lettered(int most)
    {
        var count = random.Between(2, most);
        for (var i = 0; i < count; i++)
            text.Append($"{(char)('a' + i)}) {Item(count - i)}\n");
        text.Append('\n');
    }

    /// <summary>What an act contains.</summary>
    public void Chapters(int most)
    {
        var count = random.Between(2, most);
        for (var number = 1; number <= count; number++)
            text.Append($"Chapter {number}. {prose.Phrase(random, 8)};\n");
        text.Append('\n');
    }

    private string Item(int left) => prose.Phrase(random, LongestItem) + (left == 1 ? "." : ";");
}
