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

    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(3);

    [Fact]
    public void Every_pattern_is_found() => Pattern.All.Count.ShouldBeGreaterThan(100);

    [Fact]
    public void Every_pattern_takes_time_in_proportion_to_its_text() =>
        Pattern.All.AsParallel().SelectMany(Grown).ShouldBeEmpty();

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
            .Where(text => Growth(pattern.Regex, text, Short) > MostGrowth)
            .ToList();
        if (grown.Count == 0)
            grown =
            [
                .. slowest
                    .Take(2)
                    .Select(measured => measured.text)
                    .Where(text => Growth(pattern.Regex, text, Long) > MostGrowth),
            ];
        return grown.Select(text => $"{pattern}: '{text.Start}', then '{text.Piece}' again and again");
    }

    private static double Growth(Regex pattern, HostileText text, int length)
    {
        var took = Best(pattern, text.Of(length));
        return took < Measurable ? 1 : took / Best(pattern, text.Of(length / 4));
    }

    private static TimeSpan Best(Regex pattern, string text) => Enumerable.Range(0, 3).Min(_ => Took(pattern, text));

    private static TimeSpan Took(Regex pattern, string text)
    {
        var start = ProcessorTime.OfThisThread();
        foreach (var match in pattern.EnumerateMatches(text))
            _ = match.Length;
        return ProcessorTime.OfThisThread() - start;
    }
}
