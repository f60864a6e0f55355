using System.Text.Json;
using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>
/// Words of designated persons' names beside their native spellings (JSON Lines with <c>type</c>, <c>latin</c>, <c>native</c>):
/// they teach what foreign words do not, such as Belarusian and Ukrainian forms of names that the native side writes in Russian.
/// </summary>
internal static class NamePairs
{
    private const int HeldOutOneIn = 5;

    private static readonly char[] s_separators = [' ', '-', '–', ',', '‐', '\u00A0', '\u200C'];

    /// <summary>Rows kept for training, or the fifth part that only measures.</summary>
    public static IEnumerable<(string Latin, string Native)> Rows(string path, bool heldOut)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("type").GetString() == "Person" && (number++ % HeldOutOneIn == 0) == heldOut)
                yield return (row.RootElement.GetProperty("latin").GetString()!, row.RootElement.GetProperty("native").GetString()!);
        }
    }

    /// <summary>Pairs of words where both names have equally many, in order and turned round; training itself rejects the wrong ones.</summary>
    public static IEnumerable<WordPair> Words(IEnumerable<(string Latin, string Native)> rows, CorrespondenceScript script, bool turned = true)
    {
        var counts = new Dictionary<(string Latin, string Native), int>();
        foreach ((string latin, string native) in rows)
        {
            if (!IsOf(native, script))
                continue;
            string[] left = Split(latin, script), right = script == CorrespondenceScript.Hangul
                ? [.. native.Where(c => c is >= '가' and <= '힣').Select(c => c.ToString())]
                : native.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
            if (left.Length != right.Length)
                continue;
            for (int i = 0; i < left.Length; i++)
            {
                Count(left[i], right[i]);
                if (turned && script == CorrespondenceScript.Arabic && right[^(i + 1)] != right[i])
                    Count(left[i], right[^(i + 1)]);
            }
            if (script == CorrespondenceScript.Hangul && left.Length == 3)
                Count(left[1] + left[2], right[1] + right[2]);
        }
        return counts.Select(pair => new WordPair(pair.Key.Latin, pair.Key.Native, pair.Value));

        void Count(string latin, string native) => counts[(latin, native)] = counts.GetValueOrDefault((latin, native)) + 1;
    }

    public static string[] Split(string latin, CorrespondenceScript script)
    {
        string[] words = latin.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        if (script != CorrespondenceScript.Arabic)
            return words;
        // The native side writes the article and its word as one.
        var joined = new List<string>();
        for (int i = 0; i < words.Length; i++)
            joined.Add(words[i] is "al" or "el" or "ul" && i + 1 < words.Length ? words[i] + words[++i] : words[i]);
        return [.. joined];
    }

    private static bool IsOf(string native, CorrespondenceScript script) => native.Any(c => script switch
    {
        CorrespondenceScript.Arabic => c is >= '\u0600' and <= '\u06FF',
        CorrespondenceScript.Cyrillic => c is >= '\u0400' and <= '\u04FF',
        CorrespondenceScript.Hebrew => c is >= '\u05D0' and <= '\u05EA',
        CorrespondenceScript.Hangul => c is >= '가' and <= '힣',
        _ => false,
    });
}
