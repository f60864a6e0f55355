using System.Collections.Frozen;

namespace SanctionsScreening.Benchmarks.Lists;

/// <summary>Another spelling of the same name, as lists publish it in aliases: other romanisations, a word less, another order.</summary>
internal static class SpellingVariation
{
    private static readonly (string From, string To)[] s_exchanges =
    [
        ("ou", "u"), ("u", "ou"), ("kh", "h"), ("q", "k"), ("k", "q"), ("y", "i"), ("i", "y"), ("ee", "i"), ("sh", "ch"), ("dj", "j"), ("j", "dj"),
        ("ph", "f"), ("v", "w"), ("ts", "tz"), ("mm", "m"), ("ss", "s"), ("ei", "ey"), ("e", "i"), ("a", "e"), ("o", "u"), ("h", ""), ("d", "dd"),
    ];

    private static readonly FrozenSet<string> s_fixed = FrozenSet.ToFrozenSet(["bin", "abu", "abd", "haji"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A spelling that differs from the name in at least one place, where the name leaves room for it.</summary>
    public static string Vary(string name, Random random)
    {
        string[] words = name.Split(' ');
        double choice = random.NextDouble();
        if (choice < 0.15 && words.Length > 2) return string.Join(' ', words.Where((_, i) => i != 1));
        if (choice < 0.25 && words.Length > 1) return string.Join(' ', [words[^1], .. words[..^1]]);
        int changes = 1 + random.Next(2);
        for (int c = 0; c < changes; c++)
        {
            int w = random.Next(words.Length);
            if (!s_fixed.Contains(words[w])) words[w] = Exchanged(words[w], random);
        }

        return string.Join(' ', words);
    }

    private static string Exchanged(string word, Random random)
    {
        int first = random.Next(s_exchanges.Length);
        for (int e = 0; e < s_exchanges.Length; e++)
        {
            (string from, string to) = s_exchanges[(first + e) % s_exchanges.Length];
            int at = word.IndexOf(from, 1, StringComparison.Ordinal);
            if (at > 0) return string.Concat(word.AsSpan(0, at), to, word.AsSpan(at + from.Length));
        }

        return word;
    }
}
