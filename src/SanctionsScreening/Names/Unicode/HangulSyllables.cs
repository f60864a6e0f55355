namespace SanctionsScreening.Names.Unicode;

/// <summary>
/// The arithmetic of Hangul syllables (The Unicode Standard, section 3.12).
/// </summary>
internal static class HangulSyllables
{
    public const char First = '\uAC00';
    public const char Last = '\uD7A3';
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const char LeadBase = '\u1100';
    private const char VowelBase = '\u1161';
    private const char TailBase = '\u11A7';

    public static bool IsSyllable(char c) => c is >= First and <= Last;

    /// <summary>The syllable's lead (0–18), vowel (0–20) and tail (0–27, 0 for none).</summary>
    public static (int Lead, int Vowel, int Tail) Parts(char syllable)
    {
        int index = syllable - First;
        return (index / (Vowels * Tails), index / Tails % Vowels, index % Tails);
    }

    /// <summary>Whether two syllables differ in their lead, their vowel or their tail alone, as a slip of the hand leaves them.</summary>
    public static bool DifferInOneLetter(char one, char other)
    {
        (int Lead, int Vowel, int Tail) a = Parts(one), b = Parts(other);
        return (a.Lead != b.Lead ? 1 : 0) + (a.Vowel != b.Vowel ? 1 : 0) + (a.Tail != b.Tail ? 1 : 0) == 1;
    }

    /// <summary>Joins a lead and a vowel, or an open syllable and a tail.</summary>
    public static bool TryCompose(char first, char second, out char syllable)
    {
        syllable = default;
        if (first is >= LeadBase and < (char)(LeadBase + Leads) && second is >= VowelBase and < (char)(VowelBase + Vowels))
            syllable = (char)(First + ((((first - LeadBase) * Vowels) + second - VowelBase) * Tails));
        else if (IsSyllable(first) && (first - First) % Tails == 0 && second is > TailBase and < (char)(TailBase + Tails))
            syllable = (char)(first + second - TailBase);
        return syllable != default;
    }

    /// <summary>Appends the conjoining jamo of a syllable.</summary>
    public static void Decompose(char syllable, ref TextBuffer output)
    {
        (int lead, int vowel, int tail) = Parts(syllable);
        output.Append((char)(LeadBase + lead));
        output.Append((char)(VowelBase + vowel));
        if (tail != 0)
            output.Append((char)(TailBase + tail));
    }
}
