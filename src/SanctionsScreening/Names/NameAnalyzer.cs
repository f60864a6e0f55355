using System.Buffers;
using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Transliteration;
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
        Cut(Fold(text), type, buffer);
        Finish(buffer, type);
    }

    /// <summary>
    /// Analyses a name as it may also be read: an organisation's in translation (<see cref="NameTranslation"/>), a person's in the spelling of English
    /// (<see cref="NationalSpelling"/>), a Korean's with its family name mended (<see cref="MendedSurname"/>).
    /// </summary>
    /// <returns>Whether that is another name; if not, the buffer holds nothing of use.</returns>
    public static bool AnalyzeOtherwise(ReadOnlySpan<char> text, EntityType type, NameBuffer buffer)
    {
        buffer.Clear();
        bool maybePerson = type is EntityType.Person or EntityType.Unknown, maybeOrganization = type is EntityType.Organization or EntityType.Unknown;
        return (maybePerson && MendedSurname.MayBeIn(text) && AnalyzeMended(text, type, buffer))
            || (maybeOrganization && AnalyzeTranslated(text, type, buffer))
            || (maybePerson && AnalyzeInEnglish(text, type, buffer));
    }

    private static bool AnalyzeMended(ReadOnlySpan<char> text, EntityType type, NameBuffer buffer)
    {
        ReadOnlySpan<char> folded = Fold(text);
        Span<char> mended = stackalloc char[MendedSurname.MostLetters];
        if (!MendedSurname.TryWrite(folded, mended)) return false;
        Cut(mended[..folded.Length], type, buffer);
        Finish(buffer, type);
        return true;
    }

    private static bool AnalyzeTranslated(ReadOnlySpan<char> text, EntityType type, NameBuffer buffer)
    {
        NameBuffer cut = t_cut ??= new NameBuffer();
        cut.Clear();
        Cut(Fold(text), type, cut);

        // One or two words of no stated type may be a person's: 胡联合 is Hu Lianhe, not Hu United.
        if ((type == EntityType.Unknown && cut.Count <= 2) || !NameTranslation.Write(cut, buffer)) return false;
        buffer.IsCut |= cut.IsCut;
        Finish(buffer, type, HasNativeWord(cut));
        return true;
    }

    private static bool AnalyzeInEnglish(ReadOnlySpan<char> text, EntityType type, NameBuffer buffer)
    {
        var english = new TextBuffer(stackalloc char[2 * NationalSpelling.MostLetters]);
        bool isWritten = NationalSpelling.TryWrite(text, ref english);
        if (isWritten) Analyze(english.Text, type, buffer);
        english.Dispose();
        return isWritten;
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text)
    {
        ArrayBufferWriter<char> folded = t_folded ??= new ArrayBufferWriter<char>(256);
        folded.ResetWrittenCount();
        UnicodeFolding.Fold(text, folded);
        return folded.WrittenSpan;
    }

    /// <summary>
    /// Whether a name of no stated type would have other words as a person's or an organisation's: numbers in words, digits among letters,
    /// two dotted letters, a word that comes twice, or nothing but titles.
    /// </summary>
    /// <param name="name">The name as analysed without a type.</param>
    public static bool DependsOnType(NameBuffer name)
    {
        bool titles = true;
        for (int w = 0; w < name.Count; w++)
        {
            ref readonly NameWord word = ref name.Words[w];
            ReadOnlySpan<char> form = name.Form(w);
            if (word.IsWritten || (word.IsDotted && word.Length == 2)) return true;
            if (word.Script == Script.Latin && form.ContainsAnyInRange('0', '9') && form.ContainsAnyInRange('a', 'z')) return true;
            titles &= word.Role == WordRole.Title;
        }

        return titles || RepeatedWords.AreIn(name);
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
