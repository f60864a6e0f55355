namespace SanctionsScreening.Names.Correspondence.Alphabets;

/// <summary>Katakana and hiragana as consonants and vowels, small vowels resolved (ファ is f, a; チェ is ch, e; トゥ is t, u).</summary>
internal sealed class KanaAlphabet : NativeAlphabet
{
    private const char First = 'ァ', Last = 'ヺ', LengthMark = 'ー', HiraganaFirst = 'ぁ', HiraganaLast = 'ゖ';
    private const int ToKatakana = First - HiraganaFirst;

    private const string Symbols = "aiueoksStCTnhfmyrwgzjdbpvNQ-";

    // ァ to ヺ in Unicode's order: consonant and vowel; a star marks a small letter. S is sh, C ch, T ts, N the final n, Q a doubled consonant.
    private const string Rows =
        "*a a *i i *u u *e e *o o ka ga ki gi ku gu ke ge ko go sa za Si ji su zu se ze so zo ta da Ci ji Q Tu zu te de to do " +
        "na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo *ya ya *yu yu *yo yo ra ri ru re ro *wa wa i e o N vu ka ke va vi ve vo";

    private static readonly string[] s_rows = Rows.Split(' ');

    public static KanaAlphabet Instance { get; } = new();

    public override int Count => Symbols.Length;

    public override int Encode(ReadOnlySpan<char> word, Span<byte> symbols)
    {
        int written = 0;
        foreach (char letter in word)
        {
            char c = letter is >= HiraganaFirst and <= HiraganaLast ? (char)(letter + ToKatakana) : letter;
            if (c != LengthMark && c is < First or > Last)
                continue;
            ReadOnlySpan<char> row = c == LengthMark ? "-" : s_rows[c - First];
            if (row[0] == '*')
            {
                row = row[1..];
                written = Shorten(symbols, written, row);
                // シャ is sh, a: these consonants hold the palatal themselves.
                if (row.Length == 2 && row[0] == 'y' && written > 0 && Symbols[symbols[written - 1]] is 'S' or 'C' or 'j')
                    row = row[1..];
            }
            if (written + row.Length > symbols.Length)
                break;
            foreach (char part in row)
                symbols[written++] = Symbol(part);
        }
        return written;
    }

    // Takes away the vowel that a small letter replaces.
    private static int Shorten(Span<byte> symbols, int written, ReadOnlySpan<char> small)
    {
        if (written == 0)
            return written;
        byte vowel = symbols[written - 1];
        if (vowel > 4)
            return written;
        byte consonant = written > 1 ? symbols[written - 2] : (byte)0;
        bool hasConsonant = consonant > 4 && consonant < Symbol('N');
        char first = small[0];
        if (!hasConsonant)
        {
            // ウィ, ウェ, ウォ are w and a vowel; イェ is y, e.
            if ((vowel == Symbol('u') && first is 'i' or 'e' or 'o' or 'a') || (vowel == Symbol('i') && first == 'e'))
                symbols[written - 1] = Symbol(vowel == Symbol('u') ? 'w' : 'y');
            return written;
        }
        bool alveolar = consonant == Symbol('t') || consonant == Symbol('d');
        if (first is 'y' or 'w')
            return written - 1;
        if (vowel == Symbol('u') && first != 'u')
            return written - 1;
        if (alveolar && ((vowel == Symbol('e') && first == 'i') || (vowel == Symbol('o') && first == 'u')))
            return written - 1;
        return vowel == Symbol('i') && first is 'e' or 'u' ? written - 1 : written;
    }

    private static byte Symbol(char part) => (byte)Symbols.IndexOf(part);
}
