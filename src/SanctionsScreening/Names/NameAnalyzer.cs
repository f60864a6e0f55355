using System.Buffers;
using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names;

/// <summary>
/// Reads a name as its readers do: folds it, cuts it into words, reads foreign scripts and says what each word does.
/// The one normaliser of index and request. Stateless; safe to share.
/// </summary>
internal static partial class NameAnalyzer
{
    /// <summary>The most letters of a word that are read; no name has a longer word, and an index takes no endless ones.</summary>
    public const int MostLetters = 128;

    /// <summary>The letters that digits are written for.</summary>
    private const string LooksLike = "oizeasgtbg";

    [ThreadStatic]
    private static ArrayBufferWriter<char>? t_folded;

    [ThreadStatic]
    private static NameBuffer? t_cut;

    /// <summary>Analyses a name into a buffer, which is emptied first.</summary>
    /// <param name="text">The name as written.</param>
    /// <param name="type">The party's type: initials, patronymics and titles are read in persons' names, legal forms in others'.</param>
    /// <param name="buffer">Receives the words.</param>
    public static void Analyze(ReadOnlySpan<char> text, EntityType type, NameBuffer buffer)
    {
        buffer.Clear();
        ArrayBufferWriter<char> folded = t_folded ??= new ArrayBufferWriter<char>(256);
        folded.ResetWrittenCount();
        UnicodeFolding.Fold(text, folded);
        Cut(folded.WrittenSpan, type, buffer);
        Finish(buffer, type);
    }

    /// <summary>
    /// Analyses a name as it may also be read: an organisation's in translation (<see cref="NameTranslation"/>), a Korean's with its family name
    /// mended (<see cref="MendedSurname"/>).
    /// </summary>
    /// <returns>Whether that is another name; if not, the buffer holds nothing of use.</returns>
    public static bool AnalyzeOtherwise(ReadOnlySpan<char> text, EntityType type, NameBuffer buffer)
    {
        buffer.Clear();
        if (type is EntityType.Vessel or EntityType.Aircraft || (type == EntityType.Person && !MendedSurname.MayBeIn(text))) return false;
        ArrayBufferWriter<char> folded = t_folded ??= new ArrayBufferWriter<char>(256);
        folded.ResetWrittenCount();
        UnicodeFolding.Fold(text, folded);
        if (type is EntityType.Person or EntityType.Unknown)
        {
            Span<char> mended = stackalloc char[MendedSurname.MostLetters];
            if (MendedSurname.TryWrite(folded.WrittenSpan, mended))
            {
                Cut(mended[..folded.WrittenCount], type, buffer);
                Finish(buffer, type);
                return true;
            }

            if (type == EntityType.Person) return false;
        }

        NameBuffer cut = t_cut ??= new NameBuffer();
        cut.Clear();
        Cut(folded.WrittenSpan, type, cut);

        // One or two words of no stated type may be a person's: 胡联合 is Hu Lianhe, not Hu United.
        if ((type == EntityType.Unknown && cut.Count <= 2) || !NameTranslation.Write(cut, buffer)) return false;
        buffer.IsCut |= cut.IsCut;
        Finish(buffer, type, HasNativeWord(cut));
        return true;
    }

    /// <summary>What is done to the words of every reading once they are cut.</summary>
    private static void Finish(NameBuffer buffer, EntityType type, bool known = false)
    {
        ArabicGlue.Merge(buffer);
        if (type is not EntityType.Person and not EntityType.Unknown) RepeatedWords.Remove(buffer, known);
        WordRoles.Assign(buffer, type);
    }

    private static bool HasNativeWord(NameBuffer name)
    {
        foreach (ref readonly NameWord word in name.Words.AsSpan(0, name.Count))
        {
            if (word.Native is not null) return true;
        }

        return false;
    }

    private static void Cut(ReadOnlySpan<char> text, EntityType type, NameBuffer buffer)
    {
        int i = 0, aside = -1;
        while (i < text.Length && !buffer.IsCut)
        {
            char c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                int before = buffer.Count;
                bool isAlternative = i > 1 && text[i - 1] == '/' && text[i - 2] != ' ' && before > 0;
                i = CutLatin(text, i, type, buffer);
                if (isAlternative && buffer.Count > before) buffer.Words[before].IsAlternative = true;
                continue;
            }

            if (c == '-' && buffer.Count > 0 && i + 1 < text.Length && i > 0 && text[i - 1] != ' ' && text[i + 1] != ' ')
            {
                buffer.Words[buffer.Count - 1].JoinedToNext = true;
            }
            else if (c == '(')
            {
                aside = buffer.Count;
            }
            else if (c == ')' && aside >= 0)
            {
                NameAsides.Mark(buffer, aside);
                aside = -1;
            }
            else if (c is '&' or '+')
            {
                AddLatin(buffer, "and");
            }
            else if (c > 0x7F)
            {
                Rune.DecodeFromUtf16(text[i..], out Rune rune, out int consumed);
                Script script = ScriptTable.Of(rune.Value);
                if (script != Script.Common)
                {
                    i = CutNative(text, i, script, type, buffer);
                    continue;
                }

                i += consumed;
                continue;
            }

            i++;
        }
    }

    /// <summary>Cuts one run of Latin letters and digits; an apostrophe inside it is dropped, a run of dotted letters is an abbreviation.</summary>
    private static int CutLatin(ReadOnlySpan<char> text, int from, EntityType type, NameBuffer buffer)
    {
        int dotted = DottedLetters(text, from, out int end);
        if (dotted >= 2 && (dotted >= 3 || type != EntityType.Person))
        {
            int begin = buffer.LetterCount;
            for (int k = from; k < end; k++)
            {
                if (text[k] != '.') buffer.Append(text[k]);
            }

            int before = buffer.Count;
            AddWord(buffer, begin, Script.Latin, null);
            if (buffer.Count > before) buffer.Words[before].IsDotted = true;
            return end;
        }

        int start = buffer.LetterCount;
        int i = from;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsAsciiLetterOrDigit(c)) buffer.Append(c);
            else if (c != '\'' || i + 1 >= text.Length || (text[i + 1] != '\'' && !char.IsAsciiLetter(text[i + 1]))) break;
            i++;
        }

        if (RegnalNumbers.TryWrite(buffer, start, text[i..])) i++;
        TrimOrdinal(buffer, start);
        if (type == EntityType.Person) ReadDigitsAsLetters(buffer, start);
        AddWord(buffer, start, Script.Latin, null);
        return i;
    }

    /// <summary>Counts letters of the form "u.s.a." or "l.l.c" from a place on.</summary>
    private static int DottedLetters(ReadOnlySpan<char> text, int from, out int end)
    {
        int count = 0;
        int i = from;
        while (count < MostLetters && i + 1 < text.Length && char.IsAsciiLetter(text[i]) && text[i + 1] == '.')
        {
            count++;
            i += 2;
        }

        if (count > 0 && i < text.Length && char.IsAsciiLetter(text[i]) && (i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1]) && text[i + 1] != '\''))
        {
            count++;
            i++;
        }

        end = i;
        return i < text.Length && char.IsAsciiLetterOrDigit(text[i]) ? 0 : count;
    }

    /// <summary>"55th" is 55.</summary>
    private static void TrimOrdinal(NameBuffer buffer, int start)
    {
        ReadOnlySpan<char> word = buffer.Letters[start..];
        if (word.Length < 3 || !char.IsAsciiDigit(word[0]) || !char.IsAsciiDigit(word[^3])) return;
        if (word[^2..] is "st" or "nd" or "rd" or "th") buffer.Truncate(buffer.LetterCount - 2);
    }

    /// <summary>"Ig0r Sech1n" is Igor Sechin: a person's word that holds letters and digits is written with the letters that the digits look like.</summary>
    private static void ReadDigitsAsLetters(NameBuffer buffer, int start)
    {
        Span<char> word = buffer.Writable(start);
        if (word.Length < 3 || !word.ContainsAnyInRange('0', '9') || !word.ContainsAnyInRange('a', 'z')) return;
        foreach (ref char c in word)
        {
            if (char.IsAsciiDigit(c)) c = LooksLike[c - '0'];
        }
    }

    private static void AddLatin(NameBuffer buffer, string word)
    {
        int start = buffer.LetterCount;
        buffer.Append(word);
        AddWord(buffer, start, Script.Latin, null);
    }

    internal static void AddWord(NameBuffer buffer, int start, Script script, NativeReadings? native)
    {
        buffer.CutLongWord(start);
        int length = buffer.LetterCount - start;
        if (length == 0) return;
        if (buffer.Count == NameBuffer.MaxWords)
        {
            buffer.IsCut = true;
            return;
        }

        buffer.Words[buffer.Count++] = new NameWord { Start = start, Length = length, Script = script, Native = native };
    }
}
