using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>
/// Processor time of the calling thread in nanoseconds. On a shared machine a call of 25 ms is always interrupted by others and
/// one of 25 µs hardly ever, which would flatter the fast engine; the thread's own time leaves the others out.
/// Where the system has no such clock (anything but Linux) it is elapsed time.
/// </summary>
internal static partial class ThreadClock
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID of Linux.</summary>
    private const int ThreadProcessorTime = 3;

    /// <summary>Whether the thread's own time is measured.</summary>
    public static bool IsOwnTime { get; } = OperatingSystem.IsLinux();

    /// <summary>Now, from an arbitrary beginning.</summary>
    public static long Nanoseconds
    {
        get
        {
            if (!IsOwnTime || GetTime(ThreadProcessorTime, out TimeSpec time) != 0) return (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));
            return (time.Seconds * 1_000_000_000L) + time.Nanoseconds;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
