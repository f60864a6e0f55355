using System.Collections.Frozen;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// Scripts that letter tables alone read well: Greek, Armenian, Georgian, Thaana and the traditional Mongolian script.
/// Every table of a script's file gives one reading, in the order stated here.
/// </summary>
internal sealed class AlphabetReader
{
    private static readonly FrozenDictionary<Script, AlphabetReader> s_readers = new Dictionary<Script, AlphabetReader>
    {
        [Script.Greek] = new("greek", ("customary", ReadingSystem.Customary), ("official", ReadingSystem.Official), ("classical", ReadingSystem.Variant)),
        [Script.Armenian] = new("armenian", ("eastern", ReadingSystem.Customary), ("plain", ReadingSystem.Official), ("western", ReadingSystem.Variant)),
        [Script.Georgian] = new("georgian", ("official", ReadingSystem.Official), ("customary", ReadingSystem.Variant)),
        [Script.Thaana] = new("thaana", ("customary", ReadingSystem.Customary), ("plain", ReadingSystem.Variant)),
        [Script.Mongolian] = new("mongolian", ("customary", ReadingSystem.Customary), ("plain", ReadingSystem.Variant)),
    }.ToFrozenDictionary();

    private readonly (LetterTable Table, ReadingSystem System)[] _tables;

    private AlphabetReader(string file, params ReadOnlySpan<(string Table, ReadingSystem System)> tables)
    {
        FrozenDictionary<string, LetterTable> all = LetterTable.LoadAll($"Names/Transliteration/{file}.tsv");
        _tables = new (LetterTable, ReadingSystem)[tables.Length];
        for (int i = 0; i < tables.Length; i++)
            _tables[i] = (all[tables[i].Table], tables[i].System);
    }

    public static bool TryRead(ReadOnlySpan<char> word, Script script, List<Reading> readings)
    {
        if (!s_readers.TryGetValue(script, out AlphabetReader? reader))
            return false;
        foreach ((LetterTable table, ReadingSystem system) in reader._tables)
            table.Read(word, system, readings);
        return true;
    }
}
