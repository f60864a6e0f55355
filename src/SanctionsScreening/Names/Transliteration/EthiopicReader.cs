using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// Reads the Ethiopic syllabary, whose code points run by consonant and, within it, by vowel order. The sixth order is either no vowel or a short i;
/// i is written where consonants would otherwise pile up.
/// </summary>
internal static class EthiopicReader
{
    private const char First = '\u1200', Last = '\u1357';

    // One entry for each eight code points; + marks the rows that hold only labialised syllables.
    private static readonly string[] s_consonants =
        ("h l h m s r s sh q q+ q q+ b v t ch h h+ n ny - k k+ kh kh+ w - z zh y d d j g g+ g t ch p ts ts f p").Split(' ');

    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        Add(word, first: "e", modern: true, epenthesis: true, ReadingSystem.Customary, readings);
        Add(word, first: "a", modern: true, epenthesis: true, ReadingSystem.Variant, readings);
        Add(word, first: "e", modern: false, epenthesis: true, ReadingSystem.Official, readings);
        Add(word, first: "e", modern: true, epenthesis: false, ReadingSystem.Variant, readings);
    }

    private static void Add(
        ReadOnlySpan<char> word, string first, bool modern, bool epenthesis, ReadingSystem system, List<Reading> readings)
    {
        var output = new TextBuffer(stackalloc char[128]);
        bool behindVowel = false;
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] is < First or > Last)
            {
                AsciiFallback.Append(word.Slice(i, 1), ref output);
                continue;
            }
            int index = word[i] - First;
            string consonant = Consonant(s_consonants[index >> 3], modern, out bool guttural);
            int order = index & 7;
            bool last = i + 1 == word.Length;
            if (order != 5)
            {
                output.Append(consonant);
                output.Append(Vowel(s_consonants[index >> 3], order, first, guttural));
                behindVowel = true;
                continue;
            }
            bool nextIsBare = !last && word[i + 1] is >= First and <= Last && ((word[i + 1] - First) & 7) == 5;
            if (guttural && consonant.Length == 0)
            {
                output.Append('e');
                behindVowel = true;
            }
            else if (epenthesis && last && !behindVowel && output.Length > 0)
            {
                output.Append('i');
                output.Append(consonant);
            }
            else if (epenthesis && !behindVowel && (output.Length == 0 || nextIsBare || !last))
            {
                output.Append(consonant);
                output.Append('i');
                behindVowel = true;
            }
            else
            {
                output.Append(consonant);
                behindVowel = false;
            }
        }
        readings.AddDistinct(output.Text, system);
        output.Dispose();
    }

    // Papers write k for the ejective q.
    private static string Consonant(string row, bool modern, out bool guttural)
    {
        guttural = row is "h" or "-";
        string plain = row.TrimEnd('+');
        return plain switch
        {
            "-" => "",
            "q" when modern => "k",
            _ => plain,
        };
    }

    private static string Vowel(string row, int order, string first, bool guttural)
    {
        string glide = row.EndsWith('+') ? "w" : "";
        return order switch
        {
            0 => guttural ? "a" : glide + first,
            1 => "u",
            2 => glide + "i",
            3 => glide + "a",
            4 => glide + "e",
            6 => "o",
            _ => "wa",
        };
    }
}
