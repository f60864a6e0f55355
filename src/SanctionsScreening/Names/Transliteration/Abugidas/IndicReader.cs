using System.Runtime.InteropServices;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Abugidas;

/// <summary>
/// Reads the scripts of India, Bangladesh and Sri Lanka. The northern languages do not speak every inherent vowel: it goes at the end of a word,
/// and between vowels where its consonant may lean on them (Ohala's rule for Hindi, 1983); spellings with and without are given.
/// </summary>
internal static class IndicReader
{
    public static void Read(ReadOnlySpan<char> word, Script script, List<Reading> readings)
    {
        List<IndicUnit> units = IndicUnits.Of(word);
        Span<IndicUnit> full = CollectionsMarshal.AsSpan(units);
        List<IndicUnit> written = With(units, IndicSpelling.TamilAsWritten);
        if (script == Script.Tamil)
            TamilSounds.Apply(full);
        JoinNasals(full);
        switch (script)
        {
            case Script.Tamil or Script.Telugu or Script.Kannada or Script.Malayalam or Script.Sinhala:
                ReadSouthern(units, script, readings);
                if (script == Script.Tamil)
                    Add(written, ReadingSystem.Variant, readings);
                break;
            default:
                ReadNorthern(units, script, readings);
                break;
        }
    }

    private static void ReadNorthern(List<IndicUnit> units, Script script, List<Reading> readings)
    {
        var spoken = new List<IndicUnit>(units);
        DropFinal(spoken);
        var reduced = new List<IndicUnit>(spoken);
        DropMedial(reduced);
        // Odia speaks its vowels in mid-word (Draupadi).
        Add(script == Script.Oriya ? spoken : reduced, ReadingSystem.Customary, readings);
        Add(script == Script.Oriya ? reduced : spoken, ReadingSystem.Variant, readings);
        Add(units, ReadingSystem.FullVowels, readings);
        switch (script)
        {
            case Script.Bengali:
                Add(With(reduced, IndicSpelling.BengaliVowels), ReadingSystem.Variant, readings);
                Add(With(reduced, IndicSpelling.BengaliForeign), ReadingSystem.Variant, readings);
                break;
            case Script.Oriya:
                Add(With(units, IndicSpelling.OpenVowels), ReadingSystem.Variant, readings);
                break;
            default:
                Add(With(reduced, IndicSpelling.Labial), ReadingSystem.Variant, readings);
                break;
        }
    }

    private static void ReadSouthern(List<IndicUnit> units, Script script, List<Reading> readings)
    {
        Add(units, ReadingSystem.Customary, readings);
        List<IndicUnit> dental = With(units, IndicSpelling.DentalAspirate);
        Add(dental, ReadingSystem.Variant, readings);
        Add(With(dental, IndicSpelling.Labial), ReadingSystem.Variant, readings);
        if (script == Script.Sinhala)
        {
            Add(With(units, IndicSpelling.WithoutAspirates), ReadingSystem.Variant, readings);
        }
        var spoken = new List<IndicUnit>(units);
        DropFinal(spoken);
        Add(spoken, ReadingSystem.Variant, readings);
    }

    // An inherent vowel at the end is silent, but not in a word of one consonant nor behind two (Narendra).
    private static void DropFinal(List<IndicUnit> units)
    {
        if (units.Count > 1 && units[^1].Inherent && !units[^1].HasTail() && units[^2].HasVowel)
            units[^1] = units[^1] with { Vowel = "", Inherent = false };
    }

    // From right to left: the vowel of a consonant that has a vowel before it and a consonant with a vowel behind it.
    private static void DropMedial(List<IndicUnit> units)
    {
        for (int i = units.Count - 2; i > 0; i--)
        {
            bool leans = units[i].Inherent && units[i - 1].HasVowel && units[i - 1].Tail.Length == 0
                && units[i + 1].HasVowel && units[i + 1].Consonant.Length > 0 && units[i].Consonant.Length > 0;
            if (leans)
                units[i] = units[i] with { Vowel = "", Inherent = false };
        }
    }

    // Before b, m and p the nasal sign is m, before h ng (Singh).
    private static void JoinNasals(Span<IndicUnit> units)
    {
        for (int i = 0; i < units.Length; i++)
        {
            if (units[i].Tail is not ("n" or "m") || i + 1 == units.Length)
                continue;
            units[i].Tail = units[i + 1].Consonant switch
            {
                ['b' or 'm' or 'p', ..] => "m",
                "h" => "ng",
                _ => "n",
            };
        }
    }

    private static bool HasTail(this IndicUnit unit) => unit.Tail.Length > 0;

    private static List<IndicUnit> With(List<IndicUnit> units, Func<IndicUnit, IndicUnit> spelling)
    {
        var changed = new List<IndicUnit>(units.Count);
        foreach (IndicUnit unit in units)
            changed.Add(spelling(unit));
        return changed;
    }

    private static void Add(List<IndicUnit> units, ReadingSystem system, List<Reading> readings)
    {
        var output = new TextBuffer(stackalloc char[128]);
        foreach (IndicUnit unit in units)
        {
            output.Append(unit.Consonant);
            output.Append(unit.Vowel);
            output.Append(unit.Tail);
        }
        readings.AddDistinct(output.Text, system);
        output.Dispose();
    }
}
