using System.Globalization;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>Numbers written as digits, words, ordinals and Roman numerals, for the agreement of numbers and series.</summary>
internal static class NumberWords
{
    private static readonly Lazy<Dictionary<string, (int Value, NumberKind Kind)>> Table = new(Load);

    /// <summary>The value of a folded word. Digits are read up to nine places; longer runs are identifiers, not series.</summary>
    internal static bool TryRead(ReadOnlySpan<char> word, out int value, out NumberKind kind)
    {
        if (word.Length <= 9 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            kind = NumberKind.Digits;
            return true;
        }

        value = 0;
        kind = NumberKind.None;
        if (word.Length > NativeFold.MaxLength) return false;
        Span<char> buffer = stackalloc char[NativeFold.MaxLength];
        NativeFold.Write(word, buffer);
        if (!Table.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer[..word.Length], out (int Value, NumberKind Kind) found)) return false;
        (value, kind) = found;
        return true;
    }

    private static Dictionary<string, (int Value, NumberKind Kind)> Load()
    {
        var table = new Dictionary<string, (int Value, NumberKind Kind)>(StringComparer.Ordinal);
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("numbers.tsv"), row =>
        {
            NumberKind kind = row[2] switch
            {
                "word" => NumberKind.Word,
                "ordinal" => NumberKind.Ordinal,
                "roman" => NumberKind.Roman,
                "roman-letter" => NumberKind.RomanLetter,
                "weak" => NumberKind.Weak,
                _ => throw new InvalidDataException($"numbers.tsv names the kind '{row[2]}', which no number has."),
            };
            table.TryAdd(NativeFold.Key(row[0]), (int.Parse(row[1], CultureInfo.InvariantCulture), kind));
        });
        return table;
    }
}
