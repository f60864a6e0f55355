using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.SoutheastAsia;

/// <summary>
/// Reads Burmese as Burmese passports spell it: whole syllables of names by a table, others by onset and rime. Tones are not written, but
/// for the t that a creaky nasal carries (Myint, Nyunt).
/// </summary>
internal static class BurmeseReader
{
    private const char Stacker = '\u1039', Killer = '\u103A', Creaky = '\u1037', High = '\u1038', MedialW = '\u103D', MedialH = '\u103E';
    private const int LongestName = 12;

    private static readonly FrozenDictionary<string, string> s_onsets = Rows("o").ToFrozenDictionary(r => r[1], r => r[2], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> s_rimes = Rows("r").ToFrozenDictionary(r => r[1], r => r[2], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string[]> s_names =
        Rows("n").ToFrozenDictionary(r => r[1], r => r[2].Split(','), StringComparer.Ordinal);

    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        List<string[]> syllables = Syllables(word);
        var output = new TextBuffer(stackalloc char[128]);
        for (int variant = 0; variant < 2; variant++)
        {
            output.Length = 0;
            foreach (string[] spellings in syllables)
                output.Append(spellings[Math.Min(variant, spellings.Length - 1)]);
            readings.AddDistinct(output.Text, variant == 0 ? ReadingSystem.Customary : ReadingSystem.Variant);
        }
        output.Length = 0;
        foreach (string[] spellings in syllables)
            output.Append(Plain(spellings[0]));
        readings.AddDistinct(output.Text, ReadingSystem.Variant);
        output.Dispose();
    }

    /// <summary>
    /// The spellings of each syllable of a name, commonest first. Burmese writes the words of a name together, Latin apart, mostly a syllable a word.
    /// </summary>
    public static List<string[]> Syllables(ReadOnlySpan<char> word)
    {
        Span<char> text = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.Replace(text, '\u102B', '\u102C');
        var syllables = new List<string[]>();
        for (int i = 0; i < text.Length;)
        {
            int length = NextSyllable(text[i..], out string[]? name);
            string latin = name is null ? ReadSyllable(text.Slice(i, length)) : "";
            if (name is not null)
                syllables.Add(name);
            else if (latin.Length > 0)
                syllables.Add([latin]);
            i += length;
        }
        return syllables;
    }

    /// <summary>How long the syllable is that <paramref name="text"/> begins with; syllables that names keep together are one.</summary>
    public static int NextSyllable(ReadOnlySpan<char> text) => NextSyllable(text, out _);

    private static int NextSyllable(ReadOnlySpan<char> text, out string[]? name)
    {
        var lookup = s_names.GetAlternateLookup<ReadOnlySpan<char>>();
        int length = EndOfSyllable(text, 0);
        name = null;
        for (int end = length; end <= text.Length && end <= LongestName; end = EndOfSyllable(text, end))
        {
            if (lookup.TryGetValue(text[..end], out string[]? found))
                (name, length) = (found, end);
            if (end == text.Length)
                break;
        }
        return length;
    }

    // A syllable goes on until a consonant that is neither killed nor stacked on the next, or a vowel letter.
    private static int EndOfSyllable(ReadOnlySpan<char> text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            if (!IsBase(text[i]))
            {
                if (text[i] is < '\u1000' or > '\u109F')
                    return i;
                continue;
            }
            int next = i + 1;
            if (next < text.Length && text[next] == Creaky)
                next++;
            bool closes = next < text.Length && text[next] is Killer or Stacker;
            if (!closes)
                return i;
        }
        return text.Length;
    }

    private static bool IsBase(char c) => c is >= '\u1000' and <= '\u102A' or '\u103F' or '\u104F';

    private static string ReadSyllable(ReadOnlySpan<char> syllable)
    {
        if (!IsBase(syllable[0]))
            return AsciiFallback.Read(syllable);
        if (s_names.TryGetValue(syllable[..1].ToString(), out string[]? vowelLetter))
            return vowelLetter[0];

        int at = 1;
        bool w = false, h = false;
        var onset = new TextBuffer(stackalloc char[8]);
        onset.Append(syllable[0]);
        for (; at < syllable.Length && syllable[at] is >= '\u103B' and <= MedialH; at++)
        {
            if (syllable[at] == MedialW)
                w = true;
            else if (syllable[at] == MedialH)
                h = true;
            else if (onset.Length < 4)
                onset.Append(syllable[at]);
        }
        var rime = new TextBuffer(stackalloc char[16]);
        bool creaky = false, high = false;
        for (; at < syllable.Length; at++)
        {
            char c = syllable[at];
            creaky |= c == Creaky;
            high |= c == High;
            if (c is not (Creaky or High or Killer or Stacker) && rime.Length < 8)
                rime.Append(FinalClass(c));
        }
        string latin = Onset(onset.ToString(), h) + Rime(rime.ToString(), w, creaky, high);
        onset.Dispose();
        rime.Dispose();
        return latin;
    }

    private static string Onset(string onset, bool h)
    {
        if (h && s_onsets.TryGetValue(onset + MedialH, out string? special))
            return special;
        string latin = s_onsets.TryGetValue(onset, out string? known) ? known : s_onsets.GetValueOrDefault(onset[..1], "");
        return h && latin is ['m' or 'n' or 'l' or 'w' or 'y', ..] ? "h" + latin : latin;
    }

    private static string Rime(string rime, bool w, bool creaky, bool high)
    {
        if (w && s_rimes.TryGetValue(MedialW + rime, out string? rounded))
            return rounded + (creaky && rounded.EndsWith('n') ? "t" : "");
        string glide = w ? "w" : "";
        if (high && s_rimes.TryGetValue(rime + High, out string? highTone))
            return glide + highTone;
        if (!s_rimes.TryGetValue(rime, out string? latin))
            latin = rime.Length > 1 && s_rimes.TryGetValue(rime[..^1], out string? open) ? open : "a";
        return glide + latin + (creaky && latin.EndsWith('n') ? "t" : "");
    }

    // Final consonants that sound alike are looked up as one.
    private static char FinalClass(char c) => c switch
    {
        'ခ' or 'ဂ' => 'က',
        'ဇ' => 'စ',
        'ဏ' => 'န',
        'ဋ' or 'ဌ' or 'ဍ' or 'ထ' or 'ဒ' or 'ဓ' => 'တ',
        'ဖ' or 'ဗ' or 'ဘ' => 'ပ',
        _ => c,
    };

    // Older and simpler spellings leave aspiration out.
    private static string Plain(string latin) => latin switch
    {
        ['h', 's' or 't' or 'l' or 'm' or 'n', ..] => latin[1..],
        ['p', 'h', ..] => "p" + latin[2..],
        _ => latin,
    };

    private static IEnumerable<string[]> Rows(string kind)
    {
        foreach (string[] row in EmbeddedTable.ReadRows("Names/Transliteration/SoutheastAsia/burmese.tsv"))
        {
            if (string.Equals(row[0], kind, StringComparison.Ordinal))
                yield return row;
        }
    }
}
