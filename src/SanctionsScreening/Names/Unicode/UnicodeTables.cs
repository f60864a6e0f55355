namespace SanctionsScreening.Names.Unicode;

/// <summary>
/// The tables of <c>unicode.bin</c>, made from the Unicode Character Database 15.0.0 by
/// <c>eng/unicode/generate_unicode.py</c>. Loaded once, on first use, and immutable.
/// </summary>
internal static class UnicodeTables
{
    /// <summary>The version of the Unicode Character Database that the tables were made from.</summary>
    public const string UnicodeVersion = "15.0.0";

    static UnicodeTables()
    {
        ReadOnlySpan<byte> source = EmbeddedTable.ReadDeflated("Names/Unicode/unicode.bin");
        Scripts = CodePointTrie.Read(ref source);
        Folding = CodePointTrie.Read(ref source);
        Decomposition = CodePointTrie.Read(ref source);
        CombiningClass = CodePointTrie.Read(ref source);
        int pairs = CodePointTrie.ReadCount(ref source);
        ushort[] units = CodePointTrie.ReadUnits(ref source, 3 * pairs);
        Composition = new Dictionary<int, char>(pairs);
        for (int i = 0; i < units.Length; i += 3)
            Composition[(units[i] << 16) | units[i + 1]] = (char)units[i + 2];
    }

    /// <summary>Code point to the number of its <see cref="Names.Scripts.Script"/>.</summary>
    public static CodePointTrie Scripts { get; }

    /// <summary>Code point to what screening reads it as, without regard to its neighbours.</summary>
    public static CodePointTrie Folding { get; }

    /// <summary>Code point to its full compatibility decomposition; Hangul syllables are decomposed by arithmetic.</summary>
    public static CodePointTrie Decomposition { get; }

    /// <summary>Code point to its canonical combining class.</summary>
    public static CodePointTrie CombiningClass { get; }

    /// <summary>Letter and mark (sixteen bits each) to the letter that they make together, where folding needs it.</summary>
    public static Dictionary<int, char> Composition { get; }
}
