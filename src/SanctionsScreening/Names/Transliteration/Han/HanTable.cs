using System.Runtime.InteropServices;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>
/// The toneless readings of Chinese characters in three languages, from Unicode's Unihan database 15.0.0 by way of
/// <c>eng/unicode/generate_han.py</c>. Covers U+3400 to U+9FFF; loaded on first use.
/// </summary>
internal sealed class HanTable
{
    public const char First = '\u3400';
    public const char Last = '\u9FFF';
    private const int Cells = Last - First + 1;

    private readonly string[] _spellings;
    private readonly ushort[] _cells;

    static HanTable()
    {
        ReadOnlySpan<byte> source = EmbeddedTable.ReadDeflated("Names/Transliteration/Han/han.bin");
        Mandarin = new HanTable(ref source);
        Cantonese = new HanTable(ref source);
        Korean = new HanTable(ref source);
        int pairs = CodePointTrie.ReadCount(ref source);
        ushort[] traditional = CodePointTrie.ReadUnits(ref source, pairs);
        ushort[] simplified = CodePointTrie.ReadUnits(ref source, pairs);
        SimplifiedForms = new char[Cells];
        int character = 0;
        for (int i = 0; i < pairs; i++)
        {
            character += traditional[i];
            SimplifiedForms[character - First] = (char)simplified[i];
        }
    }

    private HanTable(ref ReadOnlySpan<byte> source)
    {
        _spellings = new string[CodePointTrie.ReadCount(ref source) + 1];
        _spellings[0] = "";
        for (int i = 1; i < _spellings.Length; i++)
        {
            int length = source[0];
            _spellings[i] = MemoryMarshal.Cast<byte, char>(source.Slice(1, 2 * length)).ToString();
            source = source[(1 + (2 * length))..];
        }
        _cells = new ushort[Cells];
        for (int i = 0; i < Cells; i++)
            _cells[i] = (ushort)(source[i] | (source[Cells + i] << 8));
        source = source[(2 * Cells)..];
    }

    /// <summary>Pinyin, with <c>v</c> for the umlauted u.</summary>
    public static HanTable Mandarin { get; }

    /// <summary>Jyutping.</summary>
    public static HanTable Cantonese { get; }

    /// <summary>One Hangul syllable, before the initial sound law.</summary>
    public static HanTable Korean { get; }

    /// <summary>Simplified form by <c>character - First</c>; 0 where the character is its own.</summary>
    internal static char[] SimplifiedForms { get; }

    /// <summary>The reading of <paramref name="character"/>, or an empty string.</summary>
    public string Of(char character) => character is >= First and <= Last ? _spellings[_cells[character - First]] : "";
}
