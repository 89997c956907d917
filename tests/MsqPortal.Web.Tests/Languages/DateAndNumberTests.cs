using MsqPortal.Web.Languages;
using MsqPortal.Web.Tests.Running;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>Dates and numbers as the language writes them, whatever the machine knows about languages.</summary>
public sealed class DateAndNumberTests
{
    [Theory]
    [InlineData("en", "1 October 2020", "1 October 2020, 07:05 UTC", "1,234,567")]
    [InlineData("fr", "1er octobre 2020", "1er octobre 2020, 07:05 UTC", "1\u202f234\u202f567")]
    [InlineData("es", "1 de octubre de 2020", "1 de octubre de 2020, 07:05 UTC", "1.234.567")]
    [InlineData("ru", "1 октября 2020", "1 октября 2020, 07:05 UTC", "1\u00a0234\u00a0567")]
    [InlineData("zh", "2020年10月1日", "2020年10月1日 07:05 UTC", "1,234,567")]
    [InlineData("ar", "1 تشرين الأول/أكتوبر 2020", "1 تشرين الأول/أكتوبر 2020، 07:05 UTC", "1,234,567")]
    public void A_date_and_a_number_are_written_as_in_the_language(string code, string date, string time, string number)
    {
        Language.Of(code)!.Use();

        PlainWords.Date(new DateOnly(2020, 10, 1)).ShouldBe(date);
        PlainWords.Time(new DateTimeOffset(2020, 10, 1, 7, 5, 0, TimeSpan.Zero)).ShouldBe(time);
        PlainWords.Number(1234567).ShouldBe(number);
    }

    [Fact]
    public void French_says_other_days_than_the_first_as_they_are_counted()
    {
        Language.Of("fr")!.Use();

        PlainWords.Date(new DateOnly(2020, 2, 21)).ShouldBe("21 février 2020");
    }

    /// <summary>Where the ICU library is missing, .NET starts only when it is told to do without: the portal has to start too.</summary>
    [Fact]
    public async Task A_machine_without_icu_runs_the_program()
    {
        var settings = new PortalProcess.Settings { Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" } };

        var outcome = await PortalProcess.RunAsync(["--help"], settings);

        outcome.ExitCode.ShouldBe(0, outcome.Errors);
    }
}
