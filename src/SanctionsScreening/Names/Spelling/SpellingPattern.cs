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
    private readonly byte[] _letterUnits = new byte[SpellingUnits.MaxUnits];
    private char[] _letters = new char[64];
    private int _length;
    private int _unitCount;
    private SpellingSignature _signature;

    /// <summary>The folded letters.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _length);

    /// <summary>Their units.</summary>
    public ReadOnlySpan<byte> Units => _units.AsSpan(0, _unitCount);

    /// <summary>A unit for each letter, where there are at most <see cref="SpellingUnits.MaxUnits"/>.</summary>
    public ReadOnlySpan<byte> LetterUnits => _letterUnits.AsSpan(0, Math.Min(_length, SpellingUnits.MaxUnits));

    /// <summary>The signature that the same letters have.</summary>
    public SpellingSignature Signature => _signature;

    /// <summary>Whether <see cref="SpellingLanes"/> takes both its units and its letters.</summary>
    public bool FitsLanes => SpellingLanes.Fits(_unitCount) && SpellingLanes.Fits(_length) && !_signature.HasDigit;

    /// <summary>Costs from these units by vectors; <see langword="null"/> where they do not fit.</summary>
    private SpellingColumns? ByUnits => Prepared(_unitColumns, Units, ref _hasUnitColumns);

    /// <summary>The same letter by letter.</summary>
    private SpellingColumns? ByLetters => Prepared(_letterColumns, LetterUnits, ref _hasLetterColumns);

    /// <summary>Takes a spelling.</summary>
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
        SpellingUnits.Letters(letters, _letterUnits);
        _byLetters.Set(LetterUnits);
    }

    /// <summary>Whether a spelling of a signature can be as much alike; <see langword="true"/> where only the comparison itself can tell.</summary>
    /// <param name="other">The other spelling's signature.</param>
    /// <param name="least">The similarity to reach, in ten-thousandths.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    public int Compare(ReadOnlySpan<char> letters, ReadOnlySpan<byte> units, int least)
    {
        if (letters.Length > SpellingUnits.MaxUnits || ByUnits is null || ByLetters is null) return SpellingSimilarity.Compare(Letters, Units, letters, units, least);
        Span<byte> each = stackalloc byte[SpellingUnits.MaxUnits];
        SpellingUnits.Letters(letters, each);
        return letters.SequenceEqual(Letters) ? SpellingSimilarity.Same : CompareOther(each[..letters.Length], units, SurnameSuffix.Cost(Letters, letters), least);
    }

    /// <summary>Whether a spelling of letters and digits alone is compared by its units; where one may be the other with a family's ending, the letters themselves must be looked at.</summary>
    /// <param name="letters">A unit for each letter.</param>
    public bool ComparesUnits(ReadOnlySpan<byte> letters)
    {
        if (!SpellingColumns.Fits(_length)) return false;
        if (!SurnameSuffix.MayDiffer(_length, letters.Length)) return true;
        int shorter = Math.Min(_length, letters.Length);
        return !letters[..shorter].SequenceEqual(LetterUnits[..shorter]);
    }

    /// <summary>Compares with a spelling that is compared by its units.</summary>
    /// <param name="letters">A unit for each letter.</param>
    /// <param name="units">Its spelling units.</param>
    /// <param name="least">Results below this may be given as 0.</param>
    /// <returns>How alike they are, as <see cref="SpellingSimilarity"/> says it.</returns>
    public int CompareUnits(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> units, int least) =>
        letters.SequenceEqual(LetterUnits) ? SpellingSimilarity.Same : CompareOther(letters, units, int.MaxValue, least);

    private int CompareOther(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> units, int mostCost, int least)
    {
        int both = _length + letters.Length, most = SpellingSimilarity.MostCost(both, least);
        bool isShort = SpellingSimilarity.IsShort(Math.Min(_length, letters.Length));
        int cost = ByUnits!.Cost(units, isShort, most);
        if (cost > SpellingSimilarity.OneSlip && (_unitCount != _length || units.Length != letters.Length)) cost = Math.Min(cost, ByLetters!.Cost(letters, isShort, Math.Min(cost, most)));
        return SpellingSimilarity.OfCost(Math.Min(cost, mostCost), both, most);
    }

    private static SpellingColumns? Prepared(SpellingColumns columns, ReadOnlySpan<byte> units, ref bool isSet)
    {
        if (isSet) return columns;
        if (!SpellingColumns.Fits(units.Length)) return null;
        columns.Set(units);
        isSet = true;
        return columns;
    }
}
