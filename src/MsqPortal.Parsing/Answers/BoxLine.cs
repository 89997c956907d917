using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MsqPortal.Parsing.Answers;

/// <summary>A printed box as a line shows it.</summary>
/// <param name="Option">Index of its words among the options.</param>
/// <param name="IsMarked">True with a mark, false with an empty box, null when the line keeps no box at all.</param>
internal readonly record struct Box(int Option, bool? IsMarked);

/// <summary>A line that holds only printed boxes: "Yes No", "☒ Yes ☐ No", "- [x] Two-year".</summary>
/// <param name="Boxes">The boxes, from left to right.</param>
/// <param name="RestStart">Index of text after the last box ("Other - …"); the line's length without any.</param>
/// <param name="IsClear">False when a mark between two options could belong to either.</param>
internal sealed partial record BoxLine(ImmutableArray<Box> Boxes, int RestStart, bool IsClear)
{
    // Ballot boxes, ticks, crosses, filled circles; brackets with x or a tick in them. The boxes of the font Wingdings
    // arrive as what its codes are in other fonts ("þ", "ý", "o", "¨") or in the private use area. Converters escape brackets.
    // A word that is struck out ("~~Yes~~ No") is no printed box: nobody knows whether the line is its mark.
    private const string Signs =
        @"(?:(?<marked>(?:[☒☑✓✔✅✗✘❌⊠⮽◉●⚫■⬛\uF0FE\uF0FD\uF0FC\uF0FB\uF078]|🗹|🗷|🔘)\uFE0F?|[\[(]\s?[xX✓✔☒☑✗✘×]\s?\\?[\])]|(?<![\p{L}\p{N}])[xX×þý](?![\p{L}\p{N}]))|(?:[☐□▢◻⬜○◯⚪❑❏\uF0A8\uF06F\uF071]|🗆|🔲)\uFE0F?|(?<![\p{L}\p{N}])[o¨](?![\p{L}\p{N}])|[\[(][\s_]*\\?[\])])";

    /// <summary>Rule "Boxes". Null when the line is anything else.</summary>
    /// <param name="line">The line.</param>
    /// <param name="options">The words of the options, such as "Yes" and "No".</param>
    /// <param name="restAfter">The option after which free text may stand; null where none may.</param>
    public static BoxLine? Read(string line, ImmutableArray<string> options, string? restAfter = null)
    {
        var marks = new List<(bool IsMark, bool IsMarked, int Option)>();
        var at = Bullet().Match(line).Length;
        while (at < line.Length)
        {
            if (Separator().Match(line, at) is { Success: true, Length: > 0 } separator)
                at += separator.Length;
            else if (Mark().Match(line, at) is { Success: true } mark)
            {
                marks.Add((true, mark.Groups["marked"].Success, 0));
                at += mark.Length;
            }
            else if (OptionAt(line, at, options) is { } option)
            {
                marks.Add((false, false, option));
                at += options[option].Length;
                if (options[option] != restAfter || (!marks[0].IsMark && MarkAfter().IsMatch(line, at)))
                    continue;
                if (Rest().Match(line, at) is { Success: true } rest)
                    return From(marks, at + rest.Length);
            }
            // "Other ✓ - …": a mark after its words stands before the text.
            else if (
                marks is [{ IsMark: false }, ..]
                && marks is [.., { IsMark: false } open, { IsMark: true }]
                && options[open.Option] == restAfter
            )
                return From(marks, at + Rest().Match(line, at).Length);
            else
                return null;
        }

        return From(marks, line.Length);
    }

    /// <summary>A box or a mark stands in the text, whatever stands beside it.</summary>
    public static bool HasSign(string text) => Sign().IsMatch(text);

    private static BoxLine? From(List<(bool IsMark, bool IsMarked, int Option)> items, int restStart)
    {
        var options = items.Count(item => !item.IsMark);
        var marks = items.Count - options;
        if (options == 0)
            return null;
        if (marks == 0)
            return new BoxLine([.. items.Select(item => new Box(item.Option, null))], restStart, true);

        // Marks stand all before their options or all after them; the first item tells which.
        var before = items[0].IsMark;
        var boxes = ImmutableArray.CreateBuilder<Box>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].IsMark)
                continue;
            var neighbour = before ? i - 1 : i + 1;
            var hasMark = neighbour >= 0 && neighbour < items.Count && items[neighbour].IsMark;
            boxes.Add(new Box(items[i].Option, hasMark ? items[neighbour].IsMarked : false));
        }

        // "Yes ☒ No": the mark may close "Yes" or open "No".
        var isClear = before || marks == options || items[^1].IsMark || !items.Exists(item => item.IsMarked);
        return new BoxLine(boxes.ToImmutable(), restStart, isClear);
    }

    private static int? OptionAt(string line, int at, ImmutableArray<string> options)
    {
        for (var option = 0; option < options.Length; option++)
        {
            var end = at + options[option].Length;
            if (StandsAt(line, at, options[option]) && (end == line.Length || !char.IsLetterOrDigit(line[end])))
                return option;
        }

        return null;
    }

    // Case does not count, and a no-break space is a space.
    private static bool StandsAt(string line, int at, string words)
    {
        if (at + words.Length > line.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var (shown, printed) = (line[at + i], words[i]);
            if (
                char.ToUpperInvariant(shown) != char.ToUpperInvariant(printed)
                && !(printed == ' ' && char.IsWhiteSpace(shown))
            )
                return false;
        }

        return true;
    }

    [GeneratedRegex(@"^\s*(?:[-*•·▪]\s+)?")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\G[\s/|,;:.*_\\\p{Cf}]*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G[\s*_]*" + Signs, RegexOptions.ExplicitCapture)]
    private static partial Regex MarkAfter();

    [GeneratedRegex(@"\G" + Signs, RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(Signs, RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\G[*_\s]*(?:[-–—:,.(]|_{2,})[\s*]*")]
    private static partial Regex Rest();
}
