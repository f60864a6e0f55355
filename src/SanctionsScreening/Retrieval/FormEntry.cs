using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Retrieval;

/// <summary>A form with all that a comparison reads of it, side by side: one fetch from memory instead of five.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct FormEntry
{
    /// <summary>Letters that fit; forms of more, or of letters outside a–z and 0–9, are compared from the view's columns.</summary>
    private const int Room = 20;

    private UnitRoom _letters;
    private UnitRoom _units;
    private byte _letterCount;
    private byte _unitCount;

    /// <summary>Takes a form.</summary>
    /// <param name="word">The word that it reads.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="units">Its units.</param>
    /// <param name="isForeign">Whether the word is of another script.</param>
    /// <param name="isJoin">Whether the word stands in names only as two neighbours written as one.</param>
    public FormEntry(int word, ReadOnlySpan<char> letters, ReadOnlySpan<byte> units, bool isForeign, bool isJoin)
    {
        Word = word;
        IsJoin = isJoin;
        Signature = SpellingSignature.Of(letters, units, isForeign);
        if (letters.Length > Room || units.Length > Room) return;
        Span<byte> each = _letters;
        SpellingUnits.Letters(letters, each);
        if (each[..letters.Length].Contains(SpellingUnits.Unknown)) return;
        units.CopyTo(_units);
        _letterCount = (byte)letters.Length;
        _unitCount = (byte)units.Length;
    }

    /// <summary>The word that the form reads.</summary>
    public int Word { get; }

    /// <summary>Whether the word stands in names only as two neighbours written as one.</summary>
    public bool IsJoin { get; }

    /// <summary>Enough to leave most forms at once.</summary>
    public SpellingSignature Signature { get; }

    /// <summary>Whether letters and units are here.</summary>
    public readonly bool IsWhole => _letterCount > 0;

    /// <summary>A unit for each letter.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Letters => ((ReadOnlySpan<byte>)_letters)[.._letterCount];

    /// <summary>The spelling units.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Units => ((ReadOnlySpan<byte>)_units)[.._unitCount];

    [InlineArray(Room)]
    private struct UnitRoom
    {
        private byte _first;
    }
}
