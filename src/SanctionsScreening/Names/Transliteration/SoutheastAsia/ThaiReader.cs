using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.SoutheastAsia;

/// <summary>
/// Reads Thai after the Royal Institute's system (1999), and Lao by the same rules, as far as spelling alone tells: where one syllable ends and whether a
/// consonant carries an unwritten vowel is guessed from its neighbours. A second reading keeps the letters' Sanskrit values.
/// </summary>
internal static class ThaiReader
{
    private const char Silencer = '\u0E4C';

    public static void Read(ReadOnlySpan<char> word, bool lao, List<Reading> readings)
    {
        var letters = new TextBuffer(stackalloc char[128]);
        foreach (char c in word)
            AppendLetter(lao && c is >= '\u0E80' and <= '\u0EFF' ? (char)(c - 0x80) : c, lao, ref letters);

        var output = new TextBuffer(stackalloc char[128]);
        foreach (bool written in (ReadOnlySpan<bool>)[false, true])
        {
            output.Length = 0;
            ReadLetters(letters.Text, written, ref output);
            if (lao)
                AddLao(output.Text, written, readings);
            else
                readings.AddDistinct(output.Text, written ? ReadingSystem.Variant : ReadingSystem.Customary);
        }
        output.Dispose();
        letters.Dispose();
    }

    // Tone marks go, and so does what the silencer stands on, with a vowel sign between.
    private static void AppendLetter(char c, bool lao, ref TextBuffer letters)
    {
        if (c == Silencer)
        {
            while (letters.Length > 0 && letters[letters.Length - 1] is >= '\u0E34' and <= '\u0E39')
                letters.Length--;
            if (letters.Length == 0)
                return;
            bool cluster = letters[letters.Length - 1] == 'ร' && letters.Length > 2 && letters[letters.Length - 2] is 'ท' or 'ต' or 'ด'
                && ThaiLetters.IsConsonant(letters[letters.Length - 3]);
            letters.Length -= cluster ? 2 : 1;
            return;
        }
        if (lao && c == '\u0E3C')
            letters.Append('ล');
        else if (c is not (>= '\u0E46' and <= '\u0E4E' and not '\u0E4D'))
            letters.Append(c);
    }

    private static void ReadLetters(ReadOnlySpan<char> text, bool written, ref TextBuffer output)
    {
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (ThaiLetters.IsLeadingVowel(c) && i + 1 < text.Length && ThaiLetters.IsConsonant(text[i + 1]))
                i = ReadLed(text, i + 1, c, written, ref output);
            else if (ThaiLetters.IsConsonant(c))
                i = ReadPlain(text, i, written, ref output);
            else
            {
                if (c is 'ฤ' or 'ฦ')
                    output.Append(c == 'ฤ' ? "ri" : "li");
                else if (ThaiLetters.VowelSign(c) is { Length: > 0 } vowel)
                    output.Append(vowel);
                else
                    AsciiFallback.Append(text.Slice(i, 1), ref output);
                i++;
            }
        }
    }

    // A syllable whose vowel begins before its consonant.
    private static int ReadLed(ReadOnlySpan<char> text, int i, char lead, bool written, ref TextBuffer output)
    {
        i = ReadOnset(text, i, led: true, written, ref output);
        char next = At(text, i), after = At(text, i + 1);
        (string vowel, int length) = (lead, next, after) switch
        {
            ('เ', '\u0E35', 'ย') => ("ia", 2),
            ('เ', '\u0E37', 'อ') => ("uea", 2),
            ('เ', '\u0E32', '\u0E30') => ("o", 2),
            ('เ', '\u0E32', _) => ("ao", 1),
            ('เ', 'อ', _) => ("oe", 1),
            ('เ', 'ย', _) when !ThaiLetters.IsVowelSign(after) => ("oei", 1),
            ('เ', '\u0E34' or '\u0E35', _) => ("oe", 1),
            ('เ', '\u0E31', _) => ("e", 1),
            (_, '\u0E30', _) => (ThaiLetters.LeadingVowel(lead), 1),
            _ => (ThaiLetters.LeadingVowel(lead), 0),
        };
        output.Append(vowel);
        i += length;
        return lead is 'ใ' or 'ไ' || vowel is "ao" or "oei" ? i : ReadFinal(text, i, written, ref output);
    }

    private static int ReadPlain(ReadOnlySpan<char> text, int i, bool written, ref TextBuffer output)
    {
        // A consonant left over at the end is silent; spellings by letter keep it.
        bool initial = output.Length == 0;
        if (i + 1 == text.Length && !initial && !written)
            return i + 1;
        i = ReadOnset(text, i, led: false, written, ref output);
        char next = At(text, i), after = At(text, i + 1);
        if (ThaiLetters.IsVowelSign(next))
        {
            bool ua = next == '\u0E31' && after == 'ว';
            output.Append(ua ? "ua" : ThaiLetters.VowelSign(next));
            return next is '\u0E30' or '\u0E33' ? i + 1 : ReadFinal(text, i + (ua ? 2 : 1), written, ref output);
        }
        if (next == 'ร' && after == 'ร')
        {
            bool closed = ThaiLetters.IsConsonant(At(text, i + 2)) && !HasVowel(text, i + 2);
            output.Append(closed ? "a" : "an");
            return closed ? ReadFinal(text, i + 2, written, ref output) : i + 2;
        }
        if (next == 'อ' && !HasVowel(text, i))
        {
            output.Append('o');
            return ReadFinal(text, i + 1, written, ref output);
        }
        if (next == 'ว' && !HasVowel(text, i) && ThaiLetters.IsConsonant(after) && !HasVowel(text, i + 1))
        {
            output.Append("ua");
            return ReadFinal(text, i + 1, written, ref output);
        }
        if (ThaiLetters.IsConsonant(next) && !HasVowel(text, i))
        {
            output.Append('o');
            return ReadFinal(text, i, written, ref output);
        }
        output.Append('a');
        return i;
    }

    // The consonant, a silent leading h, and r, l or w behind a stop.
    private static int ReadOnset(ReadOnlySpan<char> text, int i, bool led, bool written, ref TextBuffer output)
    {
        char c = text[i], next = At(text, i + 1);
        bool carries = led ? ThaiLetters.IsConsonant(next) : HasVowel(text, i + 1);
        if (c == 'ห' && carries && next is 'ม' or 'น' or 'ล' or 'ว' or 'ย' or 'ร' or 'ง' or 'ญ' && (!led || At(text, i + 2) != '\0'))
            c = text[++i];
        else if (IsClusterLead(c) && next is 'ร' or 'ล' && carries && (!led || At(text, i + 2) != '\0'))
        {
            output.Append(Sound(c, written));
            c = text[++i];
        }
        output.Append(Sound(c, written));
        return i + 1;
    }

    private static string Sound(char c, bool written) => written ? ThaiLetters.Written(c) : ThaiLetters.Onset(c);

    // A bare consonant behind a vowel closes the syllable; one with a vowel of its own begins the next.
    private static int ReadFinal(ReadOnlySpan<char> text, int i, bool written, ref TextBuffer output)
    {
        if (!ThaiLetters.IsConsonant(At(text, i)) || HasVowel(text, i) || text[i] is 'อ' or 'ห')
            return i;
        string final = ThaiLetters.Final(text[i]);
        output.Append(written && final is not ("i" or "o") ? ThaiLetters.Written(text[i]) : final);
        return i + 1;
    }

    // Whether the consonant at i has a vowel behind it: a sign, an อ or ว that is no consonant, รร, or that of its cluster.
    private static bool HasVowel(ReadOnlySpan<char> text, int i)
    {
        if (!ThaiLetters.IsConsonant(At(text, i)))
            return false;
        char next = At(text, i + 1), after = At(text, i + 2);
        if (ThaiLetters.IsVowelSign(next) || (next == 'ร' && after == 'ร'))
            return true;
        return next switch
        {
            'อ' => !ThaiLetters.IsVowelSign(after),
            'ว' => ThaiLetters.IsConsonant(after) && !ThaiLetters.IsVowelSign(At(text, i + 3)),
            'ร' or 'ล' => IsClusterLead(text[i]) && ThaiLetters.IsVowelSign(after),
            _ => false,
        };
    }

    private static bool IsClusterLead(char c) => c is 'ก' or 'ข' or 'ค' or 'ต' or 'ป' or 'ผ' or 'พ' or 'ท' or 'บ' or 'ฟ' or 'ด';

    private static char At(ReadOnlySpan<char> text, int i) => i < text.Length ? text[i] : '\0';

    // Lao documents spell w as v and, from French, u as ou.
    private static void AddLao(ReadOnlySpan<char> latin, bool written, List<Reading> readings)
    {
        string plain = latin.ToString().Replace('w', 'v');
        readings.AddDistinct(plain.Replace("u", "ou", StringComparison.Ordinal).Replace("oue", "ue", StringComparison.Ordinal), written ? ReadingSystem.Variant : ReadingSystem.Customary);
        readings.AddDistinct(plain, ReadingSystem.Variant);
    }
}
