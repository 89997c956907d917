using System.Diagnostics;

namespace MsqPortal.Benchmarks.Running;

/// <summary>Times of single actions, in milliseconds.</summary>
internal static class Measured
{
    public static async Task<double> TimeAsync(Func<Task> action)
    {
        var started = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public static double Time<T>(Func<T> action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public static double Median(this IReadOnlyCollection<double> values) => values.Quantile(0.5);

    /// <param name="share">0 to 1; the value below which this share of all lies.</param>
    public static double Quantile(this IReadOnlyCollection<double> values, double share) =>
        values.Order().ElementAt(Math.Min(values.Count - 1, (int)(share * values.Count)));
}
