using System.Text;
using System.Text.Json;
using CsCheck;
using MsqPortal.Web.Citing;

namespace MsqPortal.Web.Tests.Citing;

/// <summary>What programs for references read must be what was written, whatever a state is called.</summary>
public sealed class CitationFormatTests
{
    private const string Hostile = "{Côte} d\"Ivoire \\ 50 % & #1_$~^ }, year = {1066}";

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["{}\\\"%&#_$~^,=@\r\n\t \u2028ER-"]]
    );

    [Fact]
    public void The_plain_text_says_who_what_where_and_which_version()
    {
        PlainCitation
            .Of(Reference("Republic of Uzbekistan", "Is there a law?"))
            .ShouldBe(
                "Republic of Uzbekistan, “Is there a law?”, Question 15, Member States Questionnaire for the United Nations "
                    + "E-Government Survey 2024, source lines 629–661. Version of 24 November 2026, SHA-256 of the source "
                    + "33e8. https://portal.example/uzb/2024/questions/15 (accessed on [date])."
            );
    }

    [Fact]
    public void Signs_that_TeX_reads_as_commands_are_escaped_and_braces_balance()
    {
        var entry = BibTexCitation.Of(Reference(Hostile, "Q?"));

        entry.ShouldStartWith("@misc{uzb-msq-2024-15,\n");
        entry.ShouldContain(
            "  author = {{\\textbraceleft{}Côte\\textbraceright{} d\"Ivoire \\textbackslash{} 50 \\% \\& \\#1\\_\\$"
                + "\\textasciitilde{}\\textasciicircum{} \\textbraceright{}, year = \\textbraceleft{}1066\\textbraceright{}}},\n"
        );
        entry.ShouldContain("  url = {https://portal.example/uzb/2024/questions/15},\n");
    }

    [Fact]
    public void Any_name_and_question_come_back_from_BibTeX() =>
        Gen.Select(AnyText, AnyText)
            .Sample(
                (author, title) =>
                {
                    var fields = ReadBibTex(BibTexCitation.Of(Reference(author, title)));

                    fields.Keys.ShouldBe(["author", "title", "howpublished", "year", "url", "note"]);
                    fields["author"].ShouldBe($"{{{SingleLine.Of(author)}}}");
                    fields["title"].ShouldBe($"{{{SingleLine.Of(title)}}}");
                    fields["year"].ShouldBe("2024");
                }
            );

    [Fact]
    public void Any_name_and_question_come_back_from_RIS() =>
        Gen.Select(AnyText, AnyText)
            .Sample(
                (author, title) =>
                {
                    var record = RisCitation.Of(Reference(author, title));

                    record.ShouldEndWith("\r\n");
                    var lines = record[..^2].Split("\r\n");
                    lines.ShouldAllBe(line => line.IndexOf("  - ", StringComparison.Ordinal) == 2);
                    lines.ShouldAllBe(line => !line.Any(char.IsControl));
                    lines
                        .Select(line => line[..2])
                        .ShouldBe(["TY", "ID", "AU", "TI", "T2", "PY", "M1", "N1", "UR", "ER"]);
                    lines[2][6..].ShouldBe(SingleLine.Of(author));
                    lines[3][6..].ShouldBe(SingleLine.Of(title));
                }
            );

    [Fact]
    public void A_name_with_a_comma_stays_one_name_in_every_format()
    {
        var bolivia = Reference("Bolivia, Plurinational State of", "Q?") with
        {
            ShortName = "Bolivia (Plurinational State of)",
        };

        RisCitation.Of(bolivia).ShouldContain("\r\nAU  - Bolivia (Plurinational State of)\r\n");
        BibTexCitation.Of(bolivia).ShouldContain("  author = {{Bolivia, Plurinational State of}},\n");
        CslCitation.Of(bolivia).ShouldContain("\"literal\": \"Bolivia, Plurinational State of\"");
    }

    [Fact]
    public void Any_name_and_question_come_back_from_CSL_JSON() =>
        Gen.Select(AnyText, AnyText)
            .Sample(
                (author, title) =>
                {
                    using var json = JsonDocument.Parse(CslCitation.Of(Reference(author, title)));
                    var item = json.RootElement.EnumerateArray().ShouldHaveSingleItem();

                    item.GetProperty("author")[0].GetProperty("literal").GetString().ShouldBe(SingleLine.Of(author));
                    item.GetProperty("title").GetString().ShouldBe(SingleLine.Of(title));
                    item.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32().ShouldBe(2024);
                    item.GetProperty("version").GetString().ShouldBe("2026-11-24");
                    item.GetProperty("note").GetString()!.ShouldContain("33e8");
                }
            );

    [Fact]
    public void An_edition_that_is_no_year_gives_none()
    {
        var reference = Reference("A", "B") with { Edition = "pilot" };

        BibTexCitation.Of(reference).ShouldNotContain("year");
        RisCitation.Of(reference).ShouldNotContain("PY  -");
        CslCitation.Of(reference).ShouldNotContain("issued");
    }

    [Theory]
    [InlineData("one\r\ntwo", "one two")]
    [InlineData(" a\u2028\u0000b\t c ", "a b c")]
    [InlineData("", "")]
    public void A_line_keeps_the_words_and_loses_the_breaks(string text, string line) =>
        SingleLine.Of(text).ShouldBe(line);

    private static AnswerReference Reference(string author, string title) =>
        new(
            "uzb-msq-2024-15",
            SingleLine.Of(author),
            SingleLine.Of(title),
            "Question 15",
            "2024",
            "lines 629–661",
            new DateOnly(2026, 11, 24),
            "33e8",
            "https://portal.example/uzb/2024/questions/15"
        );

    // As BibTeX does it: a value ends with the brace that closes it, and a backslash does not hide a brace.
    private static Dictionary<string, string> ReadBibTex(string entry)
    {
        var fields = new Dictionary<string, string>();
        var at = entry.IndexOf(',', StringComparison.Ordinal) + 1;
        while (entry.IndexOf(" = {", at, StringComparison.Ordinal) is var equals and >= 0)
        {
            var start = equals + 4;
            var end = start;
            for (var depth = 1; depth > 0; end++)
                depth += entry[end] switch
                {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
            fields.Add(entry[at..equals].Trim(), Plain(entry[start..(end - 1)]));
            at = end + 1;
        }

        entry[at..].ShouldBe("\n}\n");
        return fields;
    }

    private static string Plain(string value)
    {
        var text = new StringBuilder();
        (string Written, string Sign)[] signs =
        [
            ("\\textbackslash{}", "\\"),
            ("\\textbraceleft{}", "{"),
            ("\\textbraceright{}", "}"),
            ("\\textasciitilde{}", "~"),
            ("\\textasciicircum{}", "^"),
            ("\\#", "#"),
            ("\\$", "$"),
            ("\\%", "%"),
            ("\\&", "&"),
            ("\\_", "_"),
        ];
        for (var at = 0; at < value.Length; )
        {
            var sign = signs.FirstOrDefault(sign => value.AsSpan(at).StartsWith(sign.Written));
            text.Append(sign.Sign ?? value[at..(at + 1)]);
            at += sign.Written?.Length ?? 1;
        }

        return text.ToString();
    }
}
