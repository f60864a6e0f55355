using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Spelling;

/// <summary>
/// One spelling prepared for comparison with many: most of them are told apart by their signatures, in a few instructions.
/// Reusable; not thread-safe.
/// </summary>
internal sealed class SpellingPattern
{
    private readonly byte[] _units = new byte[SpellingUnits.MaxUnits];
    private readonly LeastCosts _byUnits = new();
    private readonly LeastCosts _byLetters = new();
    private readonly SpellingColumns _unitColumns = new();
    private readonly SpellingColumns _letterColumns = new();
    private bool _hasUnitColumns, _hasLetterColumns;
    private char[] _letters = new char[64];
    private int _length;
    private int _unitCount;
    private SpellingSignature _signature;

    /// <summary>The folded letters.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _length);

    /// <summary>Their units.</summary>
    public ReadOnlySpan<byte> Units => _units.AsSpan(0, _unitCount);

    /// <summary>The signature that the same letters have.</summary>
    public SpellingSignature Signature => _signature;

    /// <summary>Costs from these units by vectors; <see langword="null"/> where they do not fit.</summary>
    public SpellingColumns? ByUnits
    {
        get
        {
            if (_hasUnitColumns) return _unitColumns;
            if (!SpellingColumns.Fits(_unitCount)) return null;
            _unitColumns.Set(Units);
            _hasUnitColumns = true;
            return _unitColumns;
        }
    }

    /// <summary>The same letter by letter.</summary>
    public SpellingColumns? ByLetters
    {
        get
        {
            if (_hasLetterColumns) return _letterColumns;
            if (!SpellingColumns.Fits(_length)) return null;
            Span<byte> letters = stackalloc byte[SpellingColumns.MostUnits];
            SpellingUnits.Letters(Letters, letters);
            _letterColumns.Set(letters[.._length]);
            _hasLetterColumns = true;
            return _letterColumns;
        }
    }

    /// <summary>Takes a spelling.</summary>
    [SkipLocalsInit]
    public void Set(ReadOnlySpan<char> letters)
    {
        if (letters.Length > _letters.Length) _letters = new char[letters.Length];
        letters.CopyTo(_letters);
        _length = letters.Length;
        _hasUnitColumns = _hasLetterColumns = false;
        _unitCount = SpellingUnits.Encode(letters, _units);
        _signature = SpellingSignature.Of(letters, Units, isForeign: false);
        _byUnits.Set(Units);
        if (letters.Length > SpellingUnits.MaxUnits) return;
        Span<byte> single = stackalloc byte[SpellingUnits.MaxUnits];
        SpellingUnits.Letters(letters, single);
        _byLetters.Set(single[..letters.Length]);
    }

    /// <summary>Whether a spelling of a signature can be as much alike; <see langword="true"/> where only the comparison itself can tell.</summary>
    /// <param name="other">The other spelling's signature.</param>
    /// <param name="least">The similarity to reach, in ten-thousandths.</param>
    public bool MayReach(in SpellingSignature other, int least)
    {
        int length = other.Length;
        if (length == byte.MaxValue || _length > SpellingUnits.MaxUnits) return true;
        int most = (SpellingSimilarity.Same - least) * (_length + length) / 200;
        if (_byUnits.MayCost(other.UnitSet, most)) return true;
        if ((_signature.IsGrouped || other.IsGrouped) && _byLetters.MayCost(other.LetterSet, most)) return true;

        // One may be the other with a family's ending, which the units do not price.
        ulong mine = _signature.LetterSet, others = other.LetterSet;
        return Math.Abs(_length - length) >= 2 && (_length < length ? mine & ~others : others & ~mine) == 0;
    }

    /// <summary>Compares with a spelling.</summary>
    public int Compare(ReadOnlySpan<char> letters, ReadOnlySpan<byte> units, int least) => SpellingSimilarity.Compare(this, letters, units, least);
}
