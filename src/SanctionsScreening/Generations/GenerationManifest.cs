using System.Globalization;
using System.Text;
using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Lists;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Generations;

/// <summary>What a stored generation holds: format, build, list versions, and every file with its length and checksums. One value a line, tabs between.</summary>
internal sealed record GenerationManifest
{
    private const string Title = "sanctions-screening generation";

    /// <summary>The versions that it was built from, in order.</summary>
    public required IReadOnlyList<SanctionsListVersion> Lists { get; init; }

    /// <summary>Every other file of the generation.</summary>
    public required IReadOnlyList<StoredFile> Files { get; init; }

    /// <summary>Which build of this library wrote it: the module's version id, which a deterministic build makes of sources and tables; behind it the version of tables that the application added to.</summary>
    public static string ThisBuild => typeof(GenerationManifest).Module.ModuleVersionId.ToString("N") + (KnowledgeAdditions.Any ? "+" + KnowledgeVersion.Current : string.Empty);

    /// <summary>SHA-256 of what searches read: the same lists give the same hash on every machine, while Lucene writes the time into its files.</summary>
    public string ContentHash => Files.Single(static f => f.Path == GenerationFiles.Columns).Sha256;

    /// <summary>Closes the line of a list whose day was given by whoever loaded it.</summary>
    private const string DateGiven = "\tgiven";

    /// <summary>Lists the files of a folder.</summary>
    public static GenerationManifest Of(string folder, IReadOnlyList<SanctionsListVersion> lists) => new()
    {
        Lists = lists,
        Files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => StoredFile.Of(folder, path)).OrderBy(static f => f.Path, StringComparer.Ordinal)],
    };

    /// <summary>Writes the manifest and leaves it on the disk.</summary>
    public void Write(string path)
    {
        var text = new StringBuilder();
        text.Append(Title).Append('\n').Append(CultureInfo.InvariantCulture, $"format\t{GenerationFiles.FormatVersion}\nbuild\t{ThisBuild}\ncontent\t{ContentHash}\n");
        foreach (SanctionsListVersion list in Lists) text.Append("list\t").Append(list.List).Append('\t').Append(list.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\t').Append(list.ContentHash).Append(list.IsDateGiven ? DateGiven : "").Append('\n');
        foreach (StoredFile file in Files) text.Append(file.ToLine());
        byte[] body = Encoding.UTF8.GetBytes(text.ToString());
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(body);
        stream.Write(Encoding.ASCII.GetBytes(End(body)));
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="GenerationFormatException">It is damaged, foreign, newer, or of another build.</exception>
    public static GenerationManifest Read(string path)
    {
        byte[] bytes = ReadBytes(path);
        string text = Encoding.UTF8.GetString(bytes);
        string[] lines = text.Split('\n');
        if (lines[0] != Title) throw Fault(path, GenerationFault.Foreign, "it does not begin as a manifest does");
        if (lines.Length > 1 && lines[1].StartsWith("format\t", StringComparison.Ordinal) && int.TryParse(lines[1].AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out int format) && format > GenerationFiles.FormatVersion)
            throw Fault(path, GenerationFault.Newer, $"its format is {format}; this library reads {GenerationFiles.FormatVersion}");
        int end = text.LastIndexOf("end\t", StringComparison.Ordinal);
        int bodyLength = end < 0 ? -1 : Encoding.UTF8.GetByteCount(text.AsSpan(0, end));
        if (bodyLength < 0 || !bytes.AsSpan(bodyLength).SequenceEqual(Encoding.ASCII.GetBytes(End(bytes.AsSpan(0, bodyLength))))) throw Fault(path, GenerationFault.Damaged, "its checksum does not agree");

        // From here on the text is what was written.
        if (lines[2] != "build\t" + ThisBuild) throw Fault(path, GenerationFault.OtherBuild, "another build of this library wrote it, or one whose tables of names have other rows added");
        var lists = new List<SanctionsListVersion>();
        var files = new List<StoredFile>();
        foreach (string line in lines)
        {
            string[] parts = line.Split('\t');
            if (parts[0] == "list") lists.Add(new SanctionsListVersion(parts[1], parts[2].Length == 0 ? null : DateOnly.ParseExact(parts[2], "yyyy-MM-dd", CultureInfo.InvariantCulture), parts[3]) { IsDateGiven = line.EndsWith(DateGiven, StringComparison.Ordinal) });
            else if (parts[0] == "file") files.Add(StoredFile.Parse(parts));
        }

        return new GenerationManifest { Lists = lists, Files = files };
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new GenerationFormatException(path, GenerationFault.Damaged, "it is missing", exception);
        }
    }

    private static string End(ReadOnlySpan<byte> body) => string.Create(CultureInfo.InvariantCulture, $"end\t{Checksum.Of(body):x8}\n");

    private static GenerationFormatException Fault(string path, GenerationFault fault, string reason) => new(path, fault, reason);
}
