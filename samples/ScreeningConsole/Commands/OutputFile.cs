namespace ScreeningConsole.Commands;

/// <summary>Writes a file by way of a temporary one beside it, so that a file of that name is always whole. Pipes and devices are written to as they are.</summary>
internal static class OutputFile
{
    /// <summary>Writes the file, or the one that a link of that name leads to.</summary>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        await using (FileStream? straight = OpenStraight(path))
        {
            if (straight is not null)
            {
                await write(straight);
                return;
            }
        }

        string target = Resolve(path), temporary = $"{target}.{Environment.ProcessId}.part";
        try
        {
            await using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16)) await write(file);
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The full path, through links.</summary>
    public static string Resolve(string path)
    {
        string full = Path.GetFullPath(path);
        return !IsOfTheSystem(full) && new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
    }

    /// <summary>Opens what stands there and is no regular file: it cannot be sought in, or is one of the system's.</summary>
    private static FileStream? OpenStraight(string path)
    {
        if (!File.Exists(path)) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek || IsOfTheSystem(Path.GetFullPath(path))) return stream;
        stream.Dispose();
        return null;
    }

    private static bool IsOfTheSystem(string full) => full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal);
}
