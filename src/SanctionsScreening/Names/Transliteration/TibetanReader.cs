using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// Reads Tibetan syllable by syllable as it is spoken in Lhasa, in the spelling of the press: prefixes and head letters are silent, d, n, l and s
/// behind an a make it e (bstan-'dzin, Tenzin).
/// </summary>
internal static class TibetanReader
{
    private const string Letters = "ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧཨ";
    private static readonly string[] s_sounds = "k kh g ng ch ch j ny t th d n p ph b m ts ts dz w sh z - y r l sh s h -".Split(' ');

    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        var output = new TextBuffer(stackalloc char[64]);
        ReadSyllable(word, plain: false, ref output);
        readings.AddDistinct(output.Text, ReadingSystem.Customary);
        output.Length = 0;
        ReadSyllable(word, plain: true, ref output);
        readings.AddDistinct(output.Text, ReadingSystem.Variant);
        output.Dispose();
    }

    private static void ReadSyllable(ReadOnlySpan<char> word, bool plain, ref TextBuffer output)
    {
        int root = FindRoot(word);
        if (root < 0)
        {
            output.Append(AsciiFallback.Read(word));
            return;
        }
        int at = root + 1;
        var stack = new TextBuffer(stackalloc char[8]);
        stack.Append(word[root]);
        for (; at < word.Length && IsSubjoined(word[at]); at++)
        {
            if (stack.Length < 6)
                stack.Append((char)(word[at] - 0x50));
        }
        char vowel = '\0';
        for (; at < word.Length && !IsLetter(word[at]); at++)
            vowel = vowel == '\0' ? Vowel(word[at]) : vowel;

        bool silentB = root > 0 && word[root - 1] == 'ད' && word[root] == 'བ';
        AppendStack(stack.Text, silentB, plain, ref output);
        char suffix = at < word.Length && IsLetter(word[at]) ? word[at] : '\0';
        bool fronts = suffix is 'ད' or 'ན' or 'ལ' or 'ས';
        output.Append(vowel != '\0' ? vowel : fronts && !(plain && suffix == 'ལ') ? 'e' : 'a');
        output.Append(suffix switch
        {
            'ག' => plain ? "g" : "k",
            'ང' => "ng",
            'ན' => "n",
            'བ' => plain ? "b" : "p",
            'མ' => "m",
            'ར' => "r",
            'ལ' => "l",
            _ => "",
        });
        // What follows the suffix is silent, but vowels after འ are a syllable of their own (pa'i).
        for (at++; at < word.Length; at++)
        {
            if (Vowel(word[at]) is var more and not '\0')
                output.Append(more);
        }
        stack.Dispose();
    }

    // The letter that carries a stack or a vowel; of bare letters the first or, behind a prefix, the second.
    private static int FindRoot(ReadOnlySpan<char> word)
    {
        int letters = 0, first = -1, second = -1;
        for (int i = 0; i < word.Length; i++)
        {
            if (!IsLetter(word[i]))
                continue;
            if (i + 1 < word.Length && (IsSubjoined(word[i + 1]) || Vowel(word[i + 1]) != '\0'))
                return i;
            letters++;
            first = first < 0 ? i : first;
            second = letters == 2 ? i : second;
        }
        bool prefixed = letters > 2 && word[first] is 'ག' or 'ད' or 'བ' or 'མ' or 'འ'
            && !(letters == 3 && word[^1] == 'ས' && word[second] is 'ག' or 'ང' or 'བ' or 'མ');
        return prefixed ? second : first;
    }

    private static void AppendStack(scoped ReadOnlySpan<char> stack, bool silentB, bool plain, scoped ref TextBuffer output)
    {
        if (stack is ['ལ', 'ཧ', ..])
        {
            output.Append("lh");
            return;
        }
        bool headed = stack.Length > 1 && stack[0] is 'ར' or 'ལ' or 'ས' && stack[1] is not ('ཡ' or 'ར' or 'ལ' or 'ཝ');
        ReadOnlySpan<char> body = headed ? stack[1..] : stack;
        char below = body.Length > 1 ? body[1] : '\0';
        string sound = silentB ? (below == '\0' ? "w" : "") : SoundOf(body[0]);
        output.Append(below switch
        {
            'ཡ' => silentB ? "y" : sound switch { "p" or "ph" => "ch", "b" => "j", "m" => "ny", _ => sound + "y" },
            'ར' => sound switch { "k" or "t" or "p" or "kh" or "th" or "ph" => plain ? "t" : "tr", "g" or "d" or "b" => plain ? "d" : "dr", _ => sound },
            'ལ' => sound is "z" ? "d" : "l",
            _ => plain ? sound switch { "z" => "s", "dz" => "z", "ph" => "p", _ => sound } : sound,
        });
    }

    private static string SoundOf(char letter)
    {
        int at = Letters.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 || s_sounds[at] is "-" ? "" : s_sounds[at];
    }

    private static bool IsLetter(char c) => c is >= '\u0F40' and <= '\u0F6C';

    private static bool IsSubjoined(char c) => c is >= '\u0F90' and <= '\u0FBC';

    private static char Vowel(char c) => c switch
    {
        '\u0F72' or '\u0F80' => 'i',
        '\u0F74' => 'u',
        '\u0F7A' or '\u0F7B' => 'e',
        '\u0F7C' or '\u0F7D' => 'o',
        _ => '\0',
    };
}
