namespace SanctionsScreening.Lists.Sources;

/// <summary>What tells a file from the one that stood at its path before. A link is what it leads to: its own length and time stay while its target is exchanged.</summary>
/// <param name="Target">Where the file is, and where links among the folders above it lead.</param>
/// <param name="Length">Bytes.</param>
/// <param name="WrittenAt">Ticks in UTC.</param>
internal readonly record struct FileStamp(string? Target, long Length, long WrittenAt)
{
    /// <summary>Looks at a file.</summary>
    /// <returns>The default where there is none.</returns>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return default;
            file = (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
            string target = file.FullName;
            for (DirectoryInfo? folder = file.Directory; folder is not null; folder = folder.Parent)
            {
                if (folder.ResolveLinkTarget(returnFinalTarget: true) is { } real) target += Path.PathSeparator + real.FullName;
            }

            return file.Exists ? new FileStamp(target, file.Length, file.LastWriteTimeUtc.Ticks) : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It went while it was looked at, or a link leads nowhere.
            return default;
        }
    }
}
