using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace MsqPortal.Web.Tests.Bounds;

/// <summary>
/// "Every pattern over text from outside takes time in proportion to its length": each is given texts of up to a million
/// characters, and one four times as long may take little more than four times the processor's time.
/// </summary>
public sealed class PatternTests
{
    private const int Short = 16_000;
    private const int Long = 1_000_000;

    // A quadratic pattern takes sixteen times as long for four times the text.
    private const double MostGrowth = 9;

    // Neighbours on the machine make single measures longer; the best of enough of them is what the work takes.
    private const int MostMeasures = 12;

    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(3);

    public static TheoryData<string> Names => [.. Pattern.All.Select(pattern => pattern.Name)];

    [Fact]
    public void Every_pattern_is_found() => Pattern.All.Count.ShouldBeGreaterThan(100);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pattern_takes_time_in_proportion_to_its_text(string name) =>
        Grown(Pattern.All.Single(pattern => pattern.Name == name)).ToList().ShouldBeEmpty();

    // All texts while they are short; those that take longest, long.
    private static IEnumerable<string> Grown(Pattern pattern)
    {
        var slowest = HostileText
            .RowsFor(pattern.Regex)
            .Select(text => (text, took: Took(pattern.Regex, text.Of(Short))))
            .OrderByDescending(measured => measured.took)
            .ToList();
        var grown = slowest
            .TakeWhile(measured => measured.took >= Measurable)
            .Select(measured => measured.text)
            .Where(text => Grows(pattern.Regex, text, Short))
            .ToList();
        if (grown.Count == 0)
            grown =
            [
                .. slowest.Take(2).Select(measured => measured.text).Where(text => Grows(pattern.Regex, text, Long)),
            ];
        return grown.Select(text => $"'{text.Start}', then '{text.Piece}' again and again");
    }

    // Measured again while the pattern seems to grow: a quadratic one does so in every measure.
    private static bool Grows(Regex pattern, HostileText text, int length)
    {
        var (whole, quarter) = (text.Of(length), text.Of(length / 4));
        var (most, least) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var measures = 0; measures < MostMeasures; measures++)
        {
            most = Shorter(most, Took(pattern, whole));
            least = Shorter(least, Took(pattern, quarter));
            if (most < Measurable || most / least <= MostGrowth)
                return false;
        }
        return true;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Took(Regex pattern, string text)
    {
        var start = ProcessorTime.OfThisThread();
        foreach (var match in pattern.EnumerateMatches(text))
            _ = match.Length;
        return ProcessorTime.OfThisThread() - start;
    }
}
