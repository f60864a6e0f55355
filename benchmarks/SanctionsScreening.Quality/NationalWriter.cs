using System.Reflection;
using System.Text;

namespace SanctionsScreening.Quality;

/// <summary>Writes Russian names as languages of Latin letters do, by tables of its own: what the library reads back is not asked of it.</summary>
internal sealed class NationalWriter
{
    private const string English = "english", AfterVowels = "аеёиоуыэюяьъ";

    private readonly Dictionary<string, string> _letters = new(StringComparer.Ordinal);
    private readonly int _longest;

    private NationalWriter(string language, IEnumerable<string[]> rows)
    {
        Language = language;
        foreach (string[] row in rows.Where(static r => r[0] == English)) _letters[row[1]] = row[2];
        foreach (string[] row in rows.Where(r => r[0] == language)) _letters[row[1]] = row[2];
        _longest = _letters.Keys.Max(static k => k.Length);
    }

    /// <summary>The language.</summary>
    public string Language { get; }

    /// <summary>One for each language.</summary>
    public static NationalWriter[] All()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("national.tsv")!;
        using var reader = new StreamReader(stream);
        string[][] rows = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static l => l[0] != '#').Select(static l => l.Split('\t'))];
        return [.. rows.Select(static r => r[0]).Distinct(StringComparer.Ordinal).Select(l => new NationalWriter(l, rows))];
    }

    /// <summary>Whether a name is one of these letters alone.</summary>
    public bool CanWrite(string name) => name.ToLowerInvariant().All(c => c is ' ' or '-' || _letters.ContainsKey(c.ToString()));

    /// <summary>Writes a name.</summary>
    public string Write(string name) => string.Join(' ', name.ToLowerInvariant().Split(' ').Select(WriteWord));

    private string WriteWord(string word)
    {
        var written = new StringBuilder();
        for (int i = 0; i < word.Length;)
        {
            bool isFirst = i == 0 || AfterVowels.Contains(word[i - 1], StringComparison.Ordinal);
            int taken = 0;
            for (int length = Math.Min(_longest, word.Length - i); taken == 0 && length > 0; length--)
            {
                string letters = word.Substring(i, length);
                if ((i + length == word.Length && _letters.TryGetValue(letters + "$", out string? latin)) || (isFirst && _letters.TryGetValue("^" + letters, out latin)) || _letters.TryGetValue(letters, out latin))
                {
                    written.Append(latin);
                    taken = length;
                }
            }

            if (taken == 0) written.Append(word[i]);
            i += Math.Max(1, taken);
        }

        return written.ToString();
    }
}
