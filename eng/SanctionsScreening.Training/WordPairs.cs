using AnyAscii;
using SanctionsScreening.Names.Correspondence;
using SanctionsScreening.Names.Correspondence.Alphabets;

namespace SanctionsScreening.Training;

/// <summary>Reads pairs of words and brings them into the symbols that are trained on.</summary>
internal static class WordPairs
{
    private const int LongestWord = 24;

    /// <summary>Rows of Latin, tab, native letters parted by blanks, tab, count.</summary>
    public static List<WordPair> Read(string path) =>
    [
        .. File.ReadLines(path).Select(line => line.Split('\t')).Where(row => row.Length >= 3)
            .Select(row => new WordPair(row[0], row[1].Replace(" ", "", StringComparison.Ordinal), float.Parse(row[2], provider: System.Globalization.CultureInfo.InvariantCulture))),
    ];

    public static List<TrainingPair> Encode(IEnumerable<WordPair> pairs, CorrespondenceScript script)
    {
        NativeAlphabet alphabet = NativeAlphabet.Of(script);
        var encoded = new List<TrainingPair>();
        foreach (WordPair pair in pairs)
        {
            byte[] latin = Latin(pair.Latin), native = Native(alphabet, pair.Native);
            if (latin.Length is 0 or > LongestWord || native.Length is 0 or > LongestWord * 2)
                continue;
            encoded.Add(new TrainingPair(latin, native, pair.Count));
        }
        return encoded;
    }

    public static string Fold(string latin) => latin.Transliterate().ToLowerInvariant();

    public static byte[] Latin(string latin)
    {
        string folded = Fold(latin);
        Span<byte> letters = stackalloc byte[CorrespondenceDefaults.MaxLatinLetters];
        return letters[..LatinLetters.Encode(folded, letters)].ToArray();
    }

    public static byte[] Native(NativeAlphabet alphabet, string native)
    {
        Span<byte> symbols = stackalloc byte[CorrespondenceDefaults.MaxNativeSymbols];
        return symbols[..alphabet.Encode(native.ToLowerInvariant(), symbols)].ToArray();
    }
}
