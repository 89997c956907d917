using System.Runtime.InteropServices;

namespace MsqPortal.Web.Tests.Bounds;

/// <summary>The processor's time that a thread has used: other tests run beside it and do not count.</summary>
internal static class ProcessorTime
{
    // CLOCK_THREAD_CPUTIME_ID of Linux.
    private const int ThreadClock = 3;

    public static TimeSpan OfThisThread() =>
        ReadClock(ThreadClock, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : throw new InvalidOperationException("The clock of the thread cannot be read.");

    [DllImport("libc", EntryPoint = "clock_gettime", ExactSpelling = true)]
    private static extern int ReadClock(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Moment
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
