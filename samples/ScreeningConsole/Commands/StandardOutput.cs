using Microsoft.Win32.SafeHandles;

namespace ScreeningConsole.Commands;

/// <summary>Standard output, of which a reader that went away is an error.</summary>
internal static class StandardOutput
{
    private const int Number = 1;

    /// <summary>Opens it. The console's own stream passes over a closed pipe in silence, so that pipes are written to directly.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var direct = new FileStream(new SafeFileHandle(Number, ownsHandle: false), FileAccess.Write, bufferSize: 0);

        // A file may have other writers at its end, of which only the console's stream takes account.
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
