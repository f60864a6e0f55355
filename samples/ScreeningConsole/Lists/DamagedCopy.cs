namespace ScreeningConsole.Lists;

/// <summary>A copy of a list's files in a folder of its own, of which one file at a time is damaged.</summary>
internal sealed class DamagedCopy : IDisposable
{
    private const int Cuts = 100;
    private readonly string _folder = Directory.CreateTempSubdirectory("damaged-list-").FullName;
    private readonly List<(string Path, byte[] Content)> _files = [];
    private readonly bool _hasHeader;
    private string? _damaged;

    /// <summary>Copies the files that a SPEC names; a folder with all files in it.</summary>
    public DamagedCopy(string spec)
    {
        int equals = spec.IndexOf('=', StringComparison.Ordinal);
        List<string> paths = [];
        foreach (string path in spec[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string target = Path.Combine(_folder, Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
            paths.Add(target);
            if (Directory.Exists(path))
            {
                Directory.CreateDirectory(target);
                foreach (string file in Directory.GetFiles(path).Order(StringComparer.Ordinal)) Keep(file, Path.Combine(target, Path.GetFileName(file)));
            }
            else
            {
                Keep(path, target);
            }
        }

        // OFAC's tables are the only ones without names of columns.
        _hasHeader = !spec.StartsWith("ofac-csv", StringComparison.Ordinal);
        Spec = $"{spec[..equals]}={string.Join(',', paths)}";
    }

    /// <summary>The SPEC of the copies.</summary>
    public string Spec { get; }

    /// <summary>How many variants cut every file at each hundredth of its length.</summary>
    public int AllCuts => _files.Count * Cuts;

    /// <summary>Damages one file: the first variants cut each file at each hundredth, as far as half of the variants suffice for that, later ones swap columns or lines, lose a quote, change the encoding or flip bits.</summary>
    /// <returns>What was done, and the same for people.</returns>
    public (DamageKind Kind, string How) Damage(Random random, int variant, int variants)
    {
        bool allCuts = AllCuts <= variants / 2;
        if (variant < Math.Min(AllCuts, variants / 2)) return allCuts ? Cut(_files[variant / Cuts], variant % Cuts) : Cut(_files[random.Next(_files.Count)], random.Next(Cuts));
        (string path, byte[] content) = _files[random.Next(_files.Count)];
        if (variant % 10 < 2)
        {
            bool swapsHeader = _hasHeader && variant % 10 == 1;
            if (Swapped(content, swapsHeader, random) is var (swapped, columns))
                return Write(path, swapped, swapsHeader ? DamageKind.ColumnsAndHeader : DamageKind.Columns, $"with the columns {columns} swapped{(swapsHeader ? ", header and all" : "")}");
        }
        else if (variant % 10 < 5)
        {
            DamageKind kind = (variant % 10) switch { 2 => DamageKind.Lines, 3 => DamageKind.Quote, _ => DamageKind.Encoding };
            if (DamagedText.Damage(kind, content, random) is var (damaged, how)) return Write(path, damaged, kind, how);
        }

        byte[] flipped = [.. content];
        int flips = variant % 3 == 0 ? random.Next(2, 200) : 1, at = 0;
        for (int i = 0; i < flips && flipped.Length > 0; i++) flipped[at = random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return Write(path, flipped, flips == 1 ? DamageKind.OneBit : DamageKind.ManyBits, flips == 1 ? $"with one bit flipped at byte {at}" : $"with {flips} bits flipped");
    }

    /// <summary>Writes the damaged file anew.</summary>
    public void Restore()
    {
        if (_damaged is not null) File.WriteAllBytes(_damaged, _files.Find(file => file.Path == _damaged).Content);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (byte[] Content, string Columns)? Swapped(byte[] content, bool swapsHeader, Random random) =>
        SwappedCells.IsSpreadsheet(content) ? SwappedCells.Swap(content, swapsHeader, random)
        : DamagedText.IsTable(content) ? SwappedColumns.Swap(content, _hasHeader, swapsHeader, random)
        : null;

    private void Keep(string source, string target)
    {
        byte[] content = File.ReadAllBytes(source);
        File.WriteAllBytes(target, content);
        _files.Add((target, content));
    }

    private (DamageKind Kind, string How) Cut((string Path, byte[] Content) file, int percent) =>
        Write(file.Path, file.Content[..(int)(file.Content.LongLength * percent / Cuts)], DamageKind.Cut, $"cut at {percent} %");

    private (DamageKind Kind, string How) Write(string path, byte[] content, DamageKind kind, string how)
    {
        _damaged = path;
        File.WriteAllBytes(path, content);
        return (kind, $"{Path.GetFileName(path)} {how}");
    }
}
