using System.Text;

namespace ScreeningConsole.Lists;

/// <summary>A copy of a list's files in a folder of its own, of which one file at a time is damaged.</summary>
internal sealed class DamagedCopy : IDisposable
{
    private const int Cuts = 100;
    private readonly string _folder = Directory.CreateTempSubdirectory("damaged-list-").FullName;
    private readonly List<(string Path, byte[] Content)> _files = [];
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

        Spec = $"{spec[..equals]}={string.Join(',', paths)}";
    }

    /// <summary>The SPEC of the copies.</summary>
    public string Spec { get; }

    /// <summary>Damages one file: the first hundred variants cut it at each hundredth, later ones swap two columns or flip bits.</summary>
    /// <returns>What was done, for people.</returns>
    public string Damage(Random random, int variant)
    {
        (string path, byte[] content) = _files[random.Next(_files.Count)];
        _damaged = path;
        string name = Path.GetFileName(path);
        if (variant < Cuts)
        {
            int length = (int)(content.LongLength * variant / Cuts);
            File.WriteAllBytes(path, content[..length]);
            return $"{name} cut at {variant} %";
        }

        if (variant % 10 == 0 && path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && SwapColumns(content, random) is var (swapped, columns))
        {
            File.WriteAllBytes(path, swapped);
            return $"{name} with the columns {columns} swapped";
        }

        byte[] flipped = [.. content];
        int flips = variant % 3 == 0 ? random.Next(4, 200) : random.Next(1, 4);
        for (int i = 0; i < flips && flipped.Length > 0; i++) flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        File.WriteAllBytes(path, flipped);
        return $"{name} with {flips} bits flipped (variant {variant})";
    }

    /// <summary>Writes the damaged file anew.</summary>
    public void Restore()
    {
        if (_damaged is not null) File.WriteAllBytes(_damaged, _files.Find(file => file.Path == _damaged).Content);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Keep(string source, string target)
    {
        byte[] content = File.ReadAllBytes(source);
        File.WriteAllBytes(target, content);
        _files.Add((target, content));
    }

    /// <summary>Swaps two columns in every line but those of the header, the longest of the first two.</summary>
    private static (byte[] Content, string Columns)? SwapColumns(byte[] content, Random random)
    {
        string[] lines = Encoding.Latin1.GetString(content).Split('\n');
        int header = lines.Length > 1 && Split(lines[1]).Count > 2 && lines[0].StartsWith("Last Updated", StringComparison.Ordinal) ? 1 : 0, count = Split(lines[header]).Count;
        if (count < 2 || lines.Length < header + 3) return null;
        int first = random.Next(count), second = random.Next(count - 1);
        if (second >= first) second++;
        for (int i = header + 1; i < lines.Length; i++)
        {
            List<string> fields = Split(lines[i].TrimEnd('\r'));
            if (fields.Count != count) continue;
            (fields[first], fields[second]) = (fields[second], fields[first]);
            lines[i] = string.Join(',', fields) + (lines[i].EndsWith('\r') ? "\r" : "");
        }

        return (Encoding.Latin1.GetBytes(string.Join('\n', lines)), $"{first + 1} and {second + 1}");
    }

    private static List<string> Split(string line)
    {
        List<string> fields = [];
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') isQuoted = !isQuoted;
            if (i < line.Length && (line[i] != ',' || isQuoted)) continue;
            fields.Add(line[start..i]);
            start = i + 1;
        }

        return fields;
    }
}
