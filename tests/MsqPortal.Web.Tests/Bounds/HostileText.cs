using System.Text.RegularExpressions;

namespace MsqPortal.Web.Tests.Bounds;

/// <summary>A text that is to make a pattern slow.</summary>
/// <param name="Start">What stands once at its start.</param>
/// <param name="Piece">What stands after it, again and again.</param>
internal sealed partial record HostileText(string Start, string Piece)
{
    private static readonly string[] Pieces =
    [
        "a",
        "A",
        "1",
        " ",
        "\u00A0",
        "\n",
        "-",
        "(",
        "[",
        "<",
        "“",
        "|",
        "*",
        ".",
        "/",
        "@",
        "#",
        "\u200B",
        "a ",
        "A ",
        "Aa ",
        "Aa of ",
        "Aa of the ",
        "1 ",
        "1, ",
        "1-",
        "-II",
        "A-",
        "A1-II",
        "a.",
        "a1.",
        "1.1.",
        "a@",
        "a:",
        "()",
        "(a",
        "[a](",
        "[a](b",
        "<a",
        "<sup>1",
        "a|",
        "\t1",
        "a,\n",
        " \n",
        "“a” ",
        "No. ",
        "No. 1 ",
        "Law No. 1 of ",
        "Law ",
        "Article 1 of the ",
        "1 May ",
        "of the Aa Law ",
        "http://",
        "http://a",
        "www.a.",
        "a.b/(",
        "☒ ",
        "Yes No ",
        "ا ",
        "中",
        "e\u0301",
        "👩\u200D",
    ];

    /// <summary>General pieces, and the words that the pattern names: alone, each before the next, and before general pieces.</summary>
    public static IEnumerable<HostileText> RowsFor(Regex pattern)
    {
        var words = Word().Matches(pattern.ToString()).Select(word => word.Value).Distinct().Take(8).ToList();
        var pieces = Pieces
            .Concat(words)
            .Concat(words.Select(word => word + " "))
            .Concat(words.Zip(words.Skip(1), (first, next) => $"{first} {next} "));
        return pieces
            .Select(piece => new HostileText("", piece))
            .Concat(words.Take(1).SelectMany(word => Pieces.Select(piece => new HostileText(word, piece))));
    }

    public string Of(int length) =>
        string.Create(
            length,
            this,
            (text, row) =>
            {
                for (var i = 0; i < text.Length; i++)
                    text[i] =
                        i < row.Start.Length ? row.Start[i] : row.Piece[(i - row.Start.Length) % row.Piece.Length];
            }
        );

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
