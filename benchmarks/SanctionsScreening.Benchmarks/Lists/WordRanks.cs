using System.Globalization;

namespace SanctionsScreening.Benchmarks.Lists;

/// <summary>
/// Words by rank of frequency: common ones are written out, rarer ones are made of syllables. Drawn by the law of Zipf and
/// Mandelbrot, p(rank) ~ 1 / (rank + flatness), which given and family names of real populations follow closely.
/// </summary>
internal sealed class WordRanks
{
    private readonly string[] _common;
    private readonly string[] _syllables;
    private readonly int _count;
    private readonly double _flatness;
    private readonly int _leastSyllables;

    /// <summary>Reads the cells of a "words" row, from its count on.</summary>
    public WordRanks(ReadOnlySpan<string> cells)
    {
        _count = int.Parse(cells[0], CultureInfo.InvariantCulture);
        _flatness = double.Parse(cells[1], CultureInfo.InvariantCulture);
        _leastSyllables = int.Parse(cells[2], CultureInfo.InvariantCulture);
        _common = [.. cells[3].Split(' ').Select(static w => w.Replace('_', ' '))];
        _syllables = cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (_syllables.Length == 0) _count = Math.Min(_count, _common.Length);
    }

    /// <summary>One word: the inverse of the distribution function at a random point.</summary>
    public string Draw(Random random)
    {
        double rank = _flatness * (Math.Pow((_count + _flatness) / _flatness, random.NextDouble()) - 1);
        int word = Math.Min((int)rank, _count - 1);
        return word < _common.Length ? _common[word] : Made(word - _common.Length);
    }

    private string Made(int rank)
    {
        // Every rank has its own word: first all words of the fewest syllables, then those with one more.
        int length = _leastSyllables;
        long room = (long)Math.Pow(_syllables.Length, length);
        long rest = rank;
        while (rest >= room)
        {
            rest -= room;
            room *= _syllables.Length;
            length++;
        }

        var parts = new string[length];
        for (int i = 0; i < length; i++)
        {
            parts[i] = _syllables[rest % _syllables.Length];
            rest /= _syllables.Length;
        }

        string word = string.Concat(parts);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
