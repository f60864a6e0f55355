namespace SanctionsScreening.Names.Correspondence.Alphabets;

/// <summary>Composed Hangul syllables as leads, vowels and tails; the silent lead ㅇ is kept, as it parts syllables.</summary>
internal sealed class HangulAlphabet : NativeAlphabet
{
    private const int FirstSyllable = 0xAC00, Syllables = 11_172, Leads = 19, Vowels = 21, Tails = 27;

    public static HangulAlphabet Instance { get; } = new();

    public override int Count => Leads + Vowels + Tails;

    public override int Encode(ReadOnlySpan<char> word, Span<byte> symbols)
    {
        int written = 0;
        foreach (char c in word)
        {
            int syllable = c - FirstSyllable;
            if ((uint)syllable >= Syllables)
                continue;
            int tail = syllable % (Tails + 1);
            if (written + (tail == 0 ? 2 : 3) > symbols.Length)
                break;
            symbols[written++] = (byte)(syllable / ((Tails + 1) * Vowels));
            symbols[written++] = (byte)(Leads + (syllable / (Tails + 1) % Vowels));
            if (tail != 0)
                symbols[written++] = (byte)(Leads + Vowels + tail - 1);
        }
        return written;
    }
}
