namespace SanctionsScreening.Names.Transliteration.SoutheastAsia;

/// <summary>The sounds of Thai letters; Lao ones are looked up as the Thai letters that they correspond to, 128 code points below.</summary>
internal static class ThaiLetters
{
    private const string Consonants = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    private static readonly string[] s_onsets =
        "k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r l w s s s h l - h".Split(' ');
    private static readonly string[] s_finals =
        "k k k k k k ng t t t t t n t t t t t n t t t t t n p p p p p p p m i n n o t t t - n - -".Split(' ');
    private static readonly string[] s_written =
        "k kh kh k k gh ng j ch j s ch y d t th d dh n d t th t dh n b p ph f p f bh m y r l v s s s h l - h".Split(' ');

    public static bool IsConsonant(char c) => c is >= 'ก' and <= 'ฮ' and not ('ฤ' or 'ฦ');

    /// <summary>Vowel signs that stand behind, above or below their consonant.</summary>
    public static bool IsVowelSign(char c) => c is >= '\u0E30' and <= '\u0E39' or '\u0E3B' or '\u0E4D' or '\u0E3D';

    /// <summary>Vowels that are written before the consonant behind which they sound.</summary>
    public static bool IsLeadingVowel(char c) => c is >= 'เ' and <= 'ไ';

    public static string Onset(char c) => Of(c, s_onsets);

    /// <summary>The sound of a consonant that closes a syllable.</summary>
    public static string Final(char c) => Of(c, s_finals);

    /// <summary>The letter by its Sanskrit value, which many names keep in Latin spelling whatever it sounds like.</summary>
    public static string Written(char c) => Of(c, s_written);

    public static string VowelSign(char c) => c switch
    {
        '\u0E30' or '\u0E31' or '\u0E32' => "a",
        '\u0E33' => "am",
        '\u0E34' or '\u0E35' => "i",
        '\u0E36' or '\u0E37' => "ue",
        '\u0E38' or '\u0E39' => "u",
        '\u0E3B' or '\u0E4D' => "o",
        '\u0E3D' => "ia",
        _ => "",
    };

    public static string LeadingVowel(char c) => c switch
    {
        'เ' => "e",
        'แ' => "ae",
        'โ' => "o",
        _ => "ai",
    };

    private static string Of(char c, string[] sounds)
    {
        int at = Consonants.IndexOf(c, StringComparison.Ordinal);
        return at < 0 || sounds[at] is "-" ? "" : sounds[at];
    }
}
