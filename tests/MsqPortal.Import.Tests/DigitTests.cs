using MsqPortal.Data;
using MsqPortal.Import.Tests.Portal;
using MsqPortal.TestDatabase;

namespace MsqPortal.Import.Tests;

/// <summary>Numbers are written in the digits of many scripts; no such text fails, or takes the files beside it along.</summary>
public sealed class DigitTests(PostgresFixture postgres) : ImportTest(postgres)
{
    private const string Numbers = """
        1) Law No. 12-II of 5 May 2020, Article 5 (1), and Act No. 12 of 2005
        2) Decree No. 3 dated May 5, 2020 and Decree No. 3 dated 6 May 2020
        3) Regulation (EU) 2016/679, 2020-05-05, 05.05.2020, Data Protection Act, 2019
        4) 1,234.5 units, ½, Annex 1 to Decree No. 3, https://lex.uz/docs/12345
        """;

    [Theory]
    [InlineData('٠')]
    [InlineData('۰')]
    [InlineData('०')]
    [InlineData('０')]
    [InlineData('๐')]
    public async Task Digits_of_any_script_are_imported(char zero)
    {
        var denmark = Portal.Write("dnk.md", Answer("Denmark", InDigitsOf(zero)));
        var kenya = Portal.Write("ken.md", Answer("Kenya", Numbers));

        var report = await Portal.ImportAsync([denmark, kenya]);

        report.Files.ShouldAllBe(file => file.Status == ImportedFileStatus.Created);
    }

    [Fact]
    public async Task A_day_or_a_year_in_other_digits_is_no_date_that_was_read()
    {
        await Portal.ImportAsync(Portal.Write("dnk.md", Answer("Denmark", "Law No. 123 dated ٥ May 2020")));

        var act = Database.LegalActs.ShouldHaveSingleItem();
        (act.Number, act.Date).ShouldBe(("123", null));
    }

    private static string InDigitsOf(char zero) =>
        string.Concat(Numbers.Select(c => char.IsAsciiDigit(c) ? (char)(zero + c - '0') : c));

    private static string Answer(string state, string text) => new SmallResponse(state).With("10", text).ToString();
}
