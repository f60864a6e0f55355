using System.Diagnostics;
using System.Globalization;

namespace ScreeningConsole.Output;

/// <summary>A line of progress on standard error where that is a terminal; silent elsewhere.</summary>
internal sealed class BatchProgress : IDisposable
{
    private readonly bool _shown = !Console.IsErrorRedirected;
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _last;

    /// <summary>Shows how many lines are done, at most ten times a second.</summary>
    public void Report(int lines)
    {
        if (!_shown || Stopwatch.GetElapsedTime(_last) < TimeSpan.FromMilliseconds(100)) return;
        _last = Stopwatch.GetTimestamp();
        double seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds;
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{lines,10:#,0} lines  {lines / Math.Max(0.001, seconds),10:#,0} a second "));
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_shown) Console.Error.Write("\r" + new string(' ', 48) + "\r");
    }
}
