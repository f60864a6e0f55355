using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Transliteration.Hangul;
using SanctionsScreening.Names.Transliteration.SoutheastAsia;

namespace SanctionsScreening.Names;

internal static partial class NameAnalyzer
{
    /// <summary>Cuts one run of letters of a script other than Latin.</summary>
    private static int CutNative(ReadOnlySpan<char> text, int from, Script script, EntityType type, NameBuffer buffer)
    {
        int i = from;
        while (i < text.Length)
        {
            Rune.DecodeFromUtf16(text[i..], out Rune rune, out int consumed);
            Script next = ScriptTable.Of(rune.Value);
            bool insideWord = next == script || (next == Script.Common && consumed == 1 && IsInsideWord(text, i, script)) || (script == Script.Hebrew && text[i] == '\'');
            if (!insideWord) break;
            i += consumed;
        }

        ReadOnlySpan<char> run = text[from..i];
        if (script == Script.Hangul && type is EntityType.Person or EntityType.Unknown && i < text.Length && text[i] == ' ') run = HangulText.WithoutPossessive(run);
        if (script == Script.Myanmar)
        {
            CutSyllables(run, buffer);
            return i;
        }

        // A personal name of the family-name-first kind stands without a space, but for titles; two runs are a foreign name written by sound.
        bool isWhole = script is Script.Han or Script.Hangul && type is EntityType.Person or EntityType.Unknown && NativeTitles.AreAll(text[..from]) && NativeTitles.AreAll(text[i..]);
        int title = isWhole ? NativeTitles.LengthAtEnd(run, script) : 0;
        int family = isWhole ? NativeReader.FamilyNameLength(run[..^title], script) : 0;
        if (family > 0)
        {
            AddNative(run[..family], script, buffer);
            if (buffer.Count > 0) buffer.Words[buffer.Count - 1].JoinedToNext = true;
        }

        if (type == EntityType.Person && GluedInitials.AreCyrillic(run))
        {
            AddNative(run[..1], script, buffer);
            AddNative(run[1..], script, buffer);
            return i;
        }

        int before = buffer.Count;
        AddNative(run[family..^title], script, buffer);
        if (buffer.Count > before && from > 0 && i < text.Length && IsQuote(text[from - 1]) && IsQuote(text[i])) buffer.Words[before].IsQuoted = true;
        AddNative(run[^title..], script, buffer);
        return i;
    }

    private static bool IsQuote(char c) => c is '\'' or '"' or '«' or '»' or '“' or '”' or '„' or '‘' or '’';

    /// <summary>Burmese writes the words of a name together, and Latin apart, mostly a syllable a word.</summary>
    private static void CutSyllables(ReadOnlySpan<char> run, NameBuffer buffer)
    {
        while (!run.IsEmpty && !buffer.IsCut)
        {
            int length = BurmeseReader.NextSyllable(run), before = buffer.Count;
            AddNative(run[..length], Script.Myanmar, buffer);
            run = run[length..];
            if (buffer.Count > before && !run.IsEmpty) buffer.Words[buffer.Count - 1].JoinedToNext = true;
        }
    }

    /// <summary>An apostrophe or a mark of no script of its own, between two letters of one script, parts no word.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at, Script script) =>
        at + 1 < text.Length && text[at] is '\'' or '\u0640' or '\u30FC' && (ScriptTable.Of(text[at + 1]) == script || text[at] == '\u30FC');

    internal static void AddNative(ReadOnlySpan<char> word, Script script, NameBuffer buffer)
    {
        if (word.IsEmpty) return;
        int start = buffer.LetterCount;
        foreach (char c in word)
        {
            // In Hebrew it makes another sound of the letter before it (ג' is j), elsewhere it parts nothing.
            if (c != '\'' || script == Script.Hebrew) buffer.Append(c);
        }

        buffer.CutLongWord(start);
        NativeReadings native = NativeReader.Read(buffer.Letters[start..], script);
        if (native.Readings.Length > 0)
        {
            AddWord(buffer, start, script, native);
            return;
        }

        // A script's own punctuation and signs without a sound are no words; letters that nobody reads here are a doubt.
        buffer.Truncate(start);
        buffer.IsUnread |= script == Script.Other;
    }
}
