using System.Collections.Concurrent;
using SanctionsScreening.Names.Correspondence;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Transliteration;
using SanctionsScreening.Names.Transliteration.Han;
using SanctionsScreening.Names.Transliteration.Hangul;

namespace SanctionsScreening.Names;

/// <summary>Reads words of other scripts into Latin, and keeps what it read. Thread-safe.</summary>
internal static class NativeReader
{
    /// <summary>Words whose readings are kept; enough for the native words of every official list together.</summary>
    private const int MaxKept = 65_536;

    private static readonly ConcurrentDictionary<string, NativeReadings> s_kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, NativeReadings>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_kept.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The readings of a folded word of a script other than Latin.</summary>
    public static NativeReadings Read(ReadOnlySpan<char> word, Script script)
    {
        if (s_lookup.TryGetValue(word, out NativeReadings? known)) return known;
        var readings = new List<Reading>(8);
        if (script == Script.Han) AddSurname(word, readings);
        Transliterator.Read(word, script, readings);
        var read = new NativeReadings(word.ToString(), script, [.. readings.Select(static r => r.Latin).Where(static l => l.Length > 0).Distinct(StringComparer.Ordinal)]);
        if (read.Readings.Length > 0 && ModelOf(script) is { } model) read = read.With(model);
        if (s_kept.Count >= MaxKept) s_kept.Clear();
        s_kept[read.Word] = read;
        return read;
    }

    /// <summary>A word as <see cref="Read"/> read it before, from what was kept of it.</summary>
    public static NativeReadings Restore(string word, Script script, string[] readings, string[] decodings)
    {
        var read = new NativeReadings(word, script, readings);
        return readings.Length > 0 && ModelOf(script) is { } model ? read.With(model, decodings) : read;
    }

    /// <summary>Where the family name of a personal name written without a space ends; 0 where it is no such name.</summary>
    public static int FamilyNameLength(ReadOnlySpan<char> run, Script script) => script switch
    {
        Script.Han when HanText.TrySegment(run, out int length) => length,
        Script.Hangul when HangulText.TrySegment(run, out int length) => length,
        _ => 0,
    };

    private static ScriptCorrespondence? ModelOf(Script script) => script switch
    {
        Script.Arabic => ScriptCorrespondence.For(CorrespondenceScript.Arabic),
        Script.Cyrillic => ScriptCorrespondence.For(CorrespondenceScript.Cyrillic),
        Script.Hebrew => ScriptCorrespondence.For(CorrespondenceScript.Hebrew),
        Script.Hangul => ScriptCorrespondence.For(CorrespondenceScript.Hangul),
        Script.Hiragana or Script.Katakana => ScriptCorrespondence.For(CorrespondenceScript.Kana),
        Script.Han => ScriptCorrespondence.For(CorrespondenceScript.Han),
        _ => null,
    };

    private static void AddSurname(ReadOnlySpan<char> word, List<Reading> readings)
    {
        if (word.Length > 2) return;
        Span<char> simplified = stackalloc char[2];
        HanVariants.Simplify(word, simplified);
        if (HanReadings.SurnameOf(simplified[..word.Length]) is not { } surname) return;
        foreach (string pinyin in surname.Pinyin) readings.Add(new Reading(PinyinSpelling.Plain(pinyin), ReadingSystem.Pinyin));
        if (word.Length == 1) readings.Add(new Reading(WadeGiles.FromPinyin(surname.Pinyin[0]), ReadingSystem.WadeGiles));
        foreach (string cantonese in surname.Cantonese) readings.Add(new Reading(cantonese, ReadingSystem.Cantonese));
        if (surname.Korean.Length > 0)
        {
            foreach (string spelling in HangulText.SpellingsOf(surname.Korean)) readings.Add(new Reading(spelling, ReadingSystem.SinoKorean));
        }
    }
}
