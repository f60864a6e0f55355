namespace SanctionsScreening.Names.Correspondence.Alphabets;

/// <summary>A script whose letters are the symbols, variants and letters of neighbouring languages unified with them.</summary>
internal sealed class LetterAlphabet : NativeAlphabet
{
    private const byte None = byte.MaxValue;
    private readonly char _first;
    private readonly byte[] _symbols;
    private readonly byte[] _second;

    /// <param name="letters">The symbols, in order.</param>
    /// <param name="variants">Words of two or three characters: a letter, then the one or two symbols that it is read as.</param>
    private LetterAlphabet(string letters, string variants)
    {
        string[] pairs = variants.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _first = (char)Math.Min(letters.Min(), pairs.Min(pair => pair[0]));
        int last = Math.Max(letters.Max(), pairs.Max(pair => pair[0]));
        _symbols = new byte[last - _first + 1];
        _second = new byte[_symbols.Length];
        Array.Fill(_symbols, None);
        Array.Fill(_second, None);
        for (int i = 0; i < letters.Length; i++)
            _symbols[letters[i] - _first] = (byte)i;
        foreach (string pair in pairs)
        {
            _symbols[pair[0] - _first] = _symbols[pair[1] - _first];
            if (pair.Length > 2)
                _second[pair[0] - _first] = _symbols[pair[2] - _first];
        }
        Count = letters.Length;
    }

    // Hamza seats, the forms of ya and kaf, ta marbuta and the various h are one letter each. Letters that Persian, Urdu, Pashto,
    // Kurdish and Uyghur add are read as Arabic writes their sounds, since the learned spellings are Arabic ones.
    public static LetterAlphabet Arabic { get; } = new(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "أا إا آا ٱا ٲا ٳا ؤو ئي ىي یي ېي ێي ۍي ۑي ےي ۓي ۇو ۆو ۈو ۋو ۅو ۉو کك ڪك ګغ ݢغ ڭنغ گغ ڬغ ةه ۃه ہه ھه ەه ۀه ۂه " +
        "پب ڤف ڥف ڨق چتش څتس ځز ژج ڗز ٹت ټت ٺت ڈد ډد ڊد ڑر ړر ڕر ڒر ںن ڼن ڻن ڵل ڶل ښش ږج");

    // ё is mostly printed е. The letters of other languages are read as their nearest Russian spelling.
    public static LetterAlphabet Cyrillic { get; } = new(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "ёе іи їйи єе ґг ўу ђдж ѓг јй љль њнь ћч ќк џдж ѕдз әа ғг қк ҡк ңн өо ұу үу һх ҳх ҷдж ҹч ӣи ӯу ҝг җдж ѐе ѝи ҙз ҫс ѣе ѳф");

    // Final forms stay apart: they tell f from p at the end of a foreign name. The apostrophe is the geresh.
    public static LetterAlphabet Hebrew { get; } = new(
        "אבגדהוזחטיךכלםמןנסעףפץצקרשת'", "׳' ’' `' װוו ײיי ױוי");

    public override int Count { get; }

    public override int Encode(ReadOnlySpan<char> word, Span<byte> symbols)
    {
        int written = 0;
        foreach (char c in word)
        {
            uint at = (uint)(c - _first);
            if (at >= (uint)_symbols.Length || _symbols[at] == None)
                continue;
            if (written == symbols.Length)
                break;
            symbols[written++] = _symbols[at];
            if (_second[at] != None && written < symbols.Length)
                symbols[written++] = _second[at];
        }
        return written;
    }
}
