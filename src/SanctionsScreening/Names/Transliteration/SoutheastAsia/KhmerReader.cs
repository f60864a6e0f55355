using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.SoutheastAsia;

/// <summary>
/// Reads Khmer: a consonant's series chooses the sound of its vowel. A bare consonant behind a vowel closes the syllable; at the beginning it
/// carries the inherent vowel.
/// </summary>
internal static class KhmerReader
{
    private const char Coeng = '\u17D2', ToFirst = '\u17C9', ToSecond = '\u17CA', Silencer = '\u17CD';

    private static readonly FrozenDictionary<char, (bool Second, string Latin)> s_consonants = Rows("c")
        .ToFrozenDictionary(r => r[1][0], r => (r[2] is "o", r[3]));

    private static readonly FrozenDictionary<string, (string First, string Second)> s_vowels = Rows("v")
        .ToFrozenDictionary(r => r[1], r => (r[2], r[3]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, string> s_letters = Rows("i").ToFrozenDictionary(r => r[1][0], r => r[2]);

    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        Read(word, series: true, ReadingSystem.Customary, readings);
        Read(word, series: false, ReadingSystem.Variant, readings);
    }

    // Without the series every vowel takes its first sound, and the inherent one is a, as many passports have it.
    private static void Read(ReadOnlySpan<char> word, bool series, ReadingSystem system, List<Reading> readings)
    {
        var output = new TextBuffer(stackalloc char[128]);
        bool behindVowel = false;
        for (int i = 0; i < word.Length;)
        {
            if (s_letters.TryGetValue(word[i], out string? letter))
            {
                output.Append(letter);
                behindVowel = true;
                i++;
                continue;
            }
            if (!s_consonants.ContainsKey(word[i]))
            {
                AsciiFallback.Append(word.Slice(i, 1), ref output);
                i++;
                continue;
            }
            i = ReadSyllable(word, i, series, ref behindVowel, ref output);
        }
        if (series)
            readings.AddDistinct(output.Text, system);
        else
        {
            readings.AddDistinct(output.ToString().Replace("ae", "e", StringComparison.Ordinal).Replace("ei", "i", StringComparison.Ordinal)
                .Replace("ou", "u", StringComparison.Ordinal), system);
        }
        output.Dispose();
    }

    private static int ReadSyllable(ReadOnlySpan<char> word, int i, bool series, ref bool behindVowel, ref TextBuffer output)
    {
        char consonant = word[i++];
        (bool second, string latin) = s_consonants[consonant];
        int onset = output.Length;
        output.Append(latin);
        bool stacked = false;
        while (i + 1 < word.Length && word[i] == Coeng && s_consonants.TryGetValue(word[i + 1], out (bool Second, string Latin) below))
        {
            output.Append(below.Latin);
            second = below.Second || second;
            stacked = true;
            i += 2;
        }
        int vowelStart = -1, vowelEnd = -1;
        for (; i < word.Length && IsSign(word[i]); i++)
        {
            if (word[i] == ToFirst)
            {
                // The mark makes ប a p (Pol).
                second = false;
                if (consonant == 'ប' && !stacked)
                {
                    output.Length = onset;
                    output.Append('p');
                }
            }
            else if (word[i] == ToSecond)
                second = true;
            else if (word[i] == Silencer)
            {
                output.Length = onset;
                return i + 1;
            }
            else if (IsVowel(word[i]))
            {
                vowelStart = vowelStart < 0 ? i : vowelStart;
                vowelEnd = i + 1;
            }
        }
        if (vowelStart >= 0)
        {
            AppendVowel(word[vowelStart..vowelEnd], series && second, ref output);
            // Behind the nasal and the h sign, which close the syllable, a new one begins.
            behindVowel = word[vowelEnd - 1] is not ('\u17C6' or '\u17C7');
        }
        else if (!behindVowel || stacked || consonant == 'ហ')
        {
            output.Append(series && second ? 'o' : 'a');
            behindVowel = true;
        }
        else
            behindVowel = false;
        return i;
    }

    private static void AppendVowel(ReadOnlySpan<char> signs, bool second, ref TextBuffer output)
    {
        var lookup = s_vowels.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(signs, out (string First, string Second) vowel))
        {
            output.Append(second ? vowel.Second : vowel.First);
            return;
        }
        foreach (char sign in signs)
        {
            if (lookup.TryGetValue([sign], out vowel))
                output.Append(second ? vowel.Second : vowel.First);
        }
    }

    private static bool IsVowel(char c) => c is >= '\u17B6' and <= '\u17C7';

    private static bool IsSign(char c) => c is >= '\u17B6' and <= '\u17D1' or '\u17DD';

    private static IEnumerable<string[]> Rows(string kind)
    {
        foreach (string[] row in EmbeddedTable.ReadRows("Names/Transliteration/SoutheastAsia/khmer.tsv"))
        {
            if (string.Equals(row[0], kind, StringComparison.Ordinal))
                yield return row;
        }
    }
}
