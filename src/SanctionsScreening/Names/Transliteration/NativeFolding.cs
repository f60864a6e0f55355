using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Transliteration.Han;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// Unifies, within one script, the letters that writers exchange for each other, so that two names in the same script compare in that
/// script: hamza seats and the two k and y of Arabic script, ё and е, traditional and simplified characters.
/// </summary>
internal static class NativeFolding
{
    // One column, one pair: a letter and what it is compared as.
    private const string ArabicFrom = "أإآٱىیئېےۍێۓؤۇۆۈۋکڪةۀەہھۂۃںڤڕړٹډڈټڵڼۊ";
    private const string ArabicTo = "ااااييييييييوووووككهههههههنفررتددتلنو";
    private const string CyrillicFrom = "ёіїґўєэйқғҳүұөәҷљњћђјңӣӯъщ";
    private const string CyrillicTo = "еиигуееикгхууоачлнчдиниуьш";
    private const string HebrewFrom = "ךםןףץ";
    private const string HebrewTo = "כמנפצ";

    /// <summary>The form of a folded word to compare with others of its script; equal forms are one spelling.</summary>
    public static string Fold(ReadOnlySpan<char> word, Script script)
    {
        var output = new TextBuffer(stackalloc char[64]);
        foreach (char c in word)
        {
            char folded = script switch
            {
                Script.Arabic => Map(c, ArabicFrom, ArabicTo),
                Script.Cyrillic => Map(c, CyrillicFrom, CyrillicTo),
                Script.Hebrew => Map(c, HebrewFrom, HebrewTo),
                Script.Han => HanVariants.Simplify(c),
                Script.Hiragana or Script.Katakana => KanaReader.ToKatakana(c),
                _ => c,
            };
            bool silent = (script == Script.Arabic && c == 'ء') || (script is Script.Arabic or Script.Hebrew or Script.Cyrillic && c == '\'');
            if (!silent)
                output.Append(folded);
        }
        string result = output.ToString();
        output.Dispose();
        return result;
    }

    private static char Map(char c, string from, string to)
    {
        int at = c < 0x80 ? -1 : from.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : to[at];
    }
}
