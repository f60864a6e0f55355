using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Indexing;

/// <summary>A form with all that a comparison reads of it, side by side in one cache line. Stored as it stands, without gaps.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal struct FormEntry
{
    /// <summary>Letters that fit; forms of more, or of letters outside a–z and 0–9, are compared from the view's letters.</summary>
    private const int Room = 20;

    private const byte JoinFlag = 0x80;

    private readonly SpellingSignature _signature;
    private readonly int _word;
    private readonly byte _flags;
    private readonly byte _spare;
    private readonly byte _letterCount;
    private readonly byte _unitCount;
    private UnitRoom _letters;
    private UnitRoom _units;

    /// <summary>Takes a form.</summary>
    /// <param name="word">The word that it reads.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="units">Its units.</param>
    /// <param name="isForeign">Whether the word is of another script.</param>
    /// <param name="kind">What it is of the word.</param>
    /// <param name="isJoin">Whether the word stands in names only as two neighbours written as one.</param>
    public FormEntry(int word, ReadOnlySpan<char> letters, ReadOnlySpan<byte> units, bool isForeign, FormKind kind, bool isJoin)
    {
        _word = word;
        _flags = (byte)((byte)kind | (isJoin ? JoinFlag : 0));
        _signature = SpellingSignature.Of(letters, units, isForeign);
        if (letters.Length > Room || units.Length > Room) return;
        Span<byte> each = stackalloc byte[Room];
        each = each[..letters.Length];
        SpellingUnits.Letters(letters, each);
        if (each.Contains(SpellingUnits.Unknown)) return;
        each.CopyTo(_letters);
        units.CopyTo(_units);
        _letterCount = (byte)letters.Length;
        _unitCount = (byte)units.Length;
    }

    /// <summary>The word that the form reads.</summary>
    public readonly int Word => _word;

    /// <summary>What it is of the word.</summary>
    public readonly FormKind Kind => (FormKind)(_flags & ~JoinFlag);

    /// <summary>Whether the word stands in names only as two neighbours written as one.</summary>
    public readonly bool IsJoin => (_flags & JoinFlag) != 0;

    /// <summary>Enough to leave most forms at once.</summary>
    public readonly SpellingSignature Signature => _signature;

    /// <summary>Whether letters and units are here.</summary>
    public readonly bool IsWhole => _letterCount > 0;

    /// <summary>A unit for each letter.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Letters => ((ReadOnlySpan<byte>)_letters)[.._letterCount];

    /// <summary>The spelling units.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Units => ((ReadOnlySpan<byte>)_units)[.._unitCount];

    /// <summary>The first sixteen of <see cref="Letters"/>; what is behind the last is 0.</summary>
    public readonly Vector128<byte> FirstLetters => Vector128.Create((ReadOnlySpan<byte>)_letters);

    /// <summary>The first sixteen of <see cref="Units"/>; what is behind the last is 0.</summary>
    public readonly Vector128<byte> FirstUnits => Vector128.Create((ReadOnlySpan<byte>)_units);

    /// <summary>Whether <see cref="SpellingLanes"/> takes it.</summary>
    public readonly bool FitsLanes => _letterCount is > 0 and <= SpellingLanes.MostUnits && !_signature.HasDigit;

    [InlineArray(Room)]
    private struct UnitRoom
    {
        private byte _first;
    }
}
