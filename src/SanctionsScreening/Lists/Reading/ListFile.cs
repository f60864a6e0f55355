namespace SanctionsScreening.Lists.Reading;

/// <summary>A file that a source names.</summary>
internal static class ListFile
{
    /// <summary>Says which file is missing before any is read, so that a set is never read in part.</summary>
    /// <exception cref="FileNotFoundException">One of the files does not exist, or is a folder.</exception>
    public static void RequireAll(params ReadOnlySpan<string?> paths)
    {
        foreach (string? path in paths)
        {
            if (path is null || File.Exists(path)) continue;
            throw Directory.Exists(path)
                ? new FileNotFoundException($"The list file '{path}' is a folder, and a file was expected. No part of the list was loaded.", path)
                : new FileNotFoundException($"The list file '{path}' does not exist. No part of the list was loaded.", path);
        }
    }

    /// <summary>
    /// The path of a file beside another, whatever its letter case; where two differ in case alone, and where there is none, the one in the case of the other file's first letter.
    /// </summary>
    public static string Beside(string path, string name)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string preferred = char.IsUpper(Path.GetFileName(path)[0]) ? name.ToUpperInvariant() : name;
        if (!Directory.Exists(folder)) return Path.Combine(folder, preferred);
        string[] found = Directory.GetFiles(folder, name, new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None });
        return Array.Find(found, file => Path.GetFileName(file) == preferred) ?? found.Order(StringComparer.Ordinal).FirstOrDefault() ?? Path.Combine(folder, preferred);
    }

    /// <summary>Opens a file for one pass from start to end; gzip, and a ZIP archive of one file, are unpacked, and hash as what is in them.</summary>
    /// <exception cref="SanctionsListFormatException">The archive cannot be unpacked.</exception>
    public static HashingStream Open(string path, long maxBytes = ReadingDefaults.MaxFileBytes)
    {
        string file = Path.GetFileName(path);
        FileStream raw = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        try
        {
            return new HashingStream(PackedFile.Open(raw, file), file, maxBytes);
        }
        catch
        {
            raw.Dispose();
            throw;
        }
    }

    /// <summary>Opens the only file of a list, and hands it to a reader with its name.</summary>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public static SanctionsListSnapshot Read(string path, Func<HashingStream, string, SanctionsListSnapshot> read)
    {
        RequireAll(path);
        using HashingStream stream = Open(path);
        return read(stream, Path.GetFileName(path));
    }
}
