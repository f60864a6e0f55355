using SanctionsScreening.Names.Readings;

namespace SanctionsScreening.Names.Correspondence.Alphabets;

/// <summary>Chinese characters as the initial and the final of their Mandarin reading; a reading without initial has an empty one.</summary>
internal sealed class HanAlphabet : NativeAlphabet
{
    private static readonly string[] s_initials =
        ["", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"];

    private static readonly string[] s_finals =
        ["a", "o", "e", "i", "u", "v", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "ia", "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong",
         "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "ve", "er"];

    // Initial and final of every reading, by the reading's number.
    private readonly (byte Initial, byte Final)[] _parts;

    private HanAlphabet() => _parts = [.. HanReadings.All.Select(Split)];

    public static HanAlphabet Instance { get; } = new();

    public override int Count => s_initials.Length + s_finals.Length;

    public override int Encode(ReadOnlySpan<char> word, Span<byte> symbols)
    {
        int written = 0;
        foreach (char c in word)
        {
            int reading = HanReadings.NumberOf(c);
            if (reading < 0)
                continue;
            if (written + 2 > symbols.Length)
                break;
            symbols[written++] = _parts[reading].Initial;
            symbols[written++] = _parts[reading].Final;
        }
        return written;
    }

    private static (byte Initial, byte Final) Split(string reading)
    {
        int initial = 0;
        for (int i = 1; i < s_initials.Length; i++)
        {
            if (reading.StartsWith(s_initials[i], StringComparison.Ordinal) && s_initials[i].Length > s_initials[initial].Length)
                initial = i;
        }
        // The few readings without a vowel (m, n, hm) belong to interjections and go with the commonest final.
        int final = Math.Max(0, Array.IndexOf(s_finals, reading[s_initials[initial].Length..]));
        return ((byte)initial, (byte)(s_initials.Length + final));
    }
}
