using System.Buffers;
using System.Text;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names.Unicode;

/// <summary>
/// Brings a text of any script to the one form in which names are compared: compatibility forms replaced, lower case,
/// combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic dropped (not those that make another Cyrillic letter,
/// and not vowel signs), digits of every script as ASCII, one apostrophe, one dash, one kind of space, nothing invisible.
/// The same with and without invariant globalization: only the library's own tables are read.
/// </summary>
/// <remarks>
/// Time and space are linear: one character becomes at most 18, as in Unicode's own decomposition. Texts are not cut here;
/// a cap on their length is the caller's business. Anything that is not well formed (single surrogates, unassigned code
/// points, private use) becomes a space. Folding a folded text changes nothing.
/// </remarks>
internal static class UnicodeFolding
{
    // What the ASCII path cannot merely lower-case: controls, and the grave accent that stands for an apostrophe.
    private static readonly SearchValues<char> s_asciiSpecial =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(i => (char)i), '`', '\u007F']);

    /// <summary>Appends the folded form of <paramref name="text"/> to <paramref name="output"/>.</summary>
    public static void Fold(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        if (Ascii.IsValid(text))
            FoldAscii(text, output.AppendSpan(text.Length));
        else
            FoldUnicode(text, ref output);
    }

    /// <summary>Writes the folded form of <paramref name="text"/> to <paramref name="output"/>.</summary>
    public static void Fold(ReadOnlySpan<char> text, IBufferWriter<char> output)
    {
        if (Ascii.IsValid(text))
        {
            FoldAscii(text, output.GetSpan(text.Length)[..text.Length]);
            output.Advance(text.Length);
            return;
        }
        var buffer = new TextBuffer(stackalloc char[256]);
        FoldUnicode(text, ref buffer);
        output.Write(buffer.Text);
        buffer.Dispose();
    }

    /// <summary>The folded form of <paramref name="text"/>; the same instance where folding changes nothing.</summary>
    public static string Fold(string text)
    {
        var buffer = new TextBuffer(stackalloc char[256]);
        Fold(text, ref buffer);
        string folded = buffer.Text.SequenceEqual(text) ? text : buffer.ToString();
        buffer.Dispose();
        return folded;
    }

    private static void FoldAscii(ReadOnlySpan<char> text, Span<char> output)
    {
        Ascii.ToLower(text, output, out _);
        for (int i = output.IndexOfAny(s_asciiSpecial); i >= 0;)
        {
            output[i] = output[i] == '`' ? '\'' : ' ';
            int next = output[(i + 1)..].IndexOfAny(s_asciiSpecial);
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    private static void FoldUnicode(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        int start = output.Length;
        int scripts = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int codePoint = text[i];
            if (char.IsSurrogate(text[i]))
            {
                bool paired = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                codePoint = paired ? char.ConvertToUtf32(text[i], text[++i]) : ' ';
            }
            if (codePoint == 0xB7 && IsBetweenLetters(text, i, 'l'))
                continue;

            int folding = UnicodeTables.Folding.ValueOf(codePoint);
            if (folding != 0)
            {
                foreach (char c in UnicodeTables.Folding.TextOf(folding))
                {
                    AppendComposing(c, start, ref output);
                    scripts |= 1 << (int)ScriptTable.Of(c);
                }
            }
            else if (codePoint < 0x10000)
            {
                AppendComposing((char)codePoint, start, ref output);
                scripts |= 1 << (int)ScriptTable.Of(codePoint);
            }
            else
                output.AppendCodePoint(codePoint);
        }

        const int Cyrillic = 1 << (int)Script.Cyrillic, Greek = 1 << (int)Script.Greek, Latin = 1 << (int)Script.Latin;
        if ((scripts & Latin) != 0 && (scripts & (Cyrillic | Greek)) != 0)
            LookAlikes.Repair(output.Text[start..]);
    }

    // Catalan l·l; elsewhere the middle dot parts two words.
    private static bool IsBetweenLetters(ReadOnlySpan<char> text, int i, char letter) =>
        i > 0 && i + 1 < text.Length && (text[i - 1] | 0x20) == letter && (text[i + 1] | 0x20) == letter;

    private static bool IsHebrew(char c) => c is >= 'א' and <= 'ת';

    private static void AppendComposing(char c, int start, ref TextBuffer output)
    {
        if (c >= '\u0300' && output.Length > start)
        {
            ref char last = ref output[output.Length - 1];
            if (HangulSyllables.TryCompose(last, c, out char syllable))
            {
                last = syllable;
                return;
            }
            if (MayCompose(c) && UnicodeTables.Composition.TryGetValue((last << 16) | c, out char composed))
            {
                last = composed;
                return;
            }
        }
        // A quotation mark inside a Hebrew word is typed for the gershayim of an abbreviation (צה"ל), which is one word.
        if (IsHebrew(c) && output.Length - start > 1 && output[output.Length - 1] == '"' && IsHebrew(output[output.Length - 2]))
            output.Length--;
        if (!IsDroppedAlone(c))
            output.Append(c);
    }

    // Second halves of the composition pairs lie in these ranges; the dictionary is not asked for other characters.
    private static bool MayCompose(char c) => c is (>= '\u0300' and <= '\u0308') or (>= '\u0653' and <= '\u0655')
        or (>= '\u0900' and <= '\u109F') or '\u3099' or '\u309A';

    private static bool IsDroppedAlone(char c) =>
        c is (>= '\u0300' and <= '\u0308') or (>= '\u0653' and <= '\u0655') or '\u3099' or '\u309A';
}
