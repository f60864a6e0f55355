using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Retrieval;

/// <summary>A request unit's letters, prepared for search and comparison; what only some searches need is made when it is asked for.</summary>
internal sealed class UnitWord
{
    private readonly uint[] _keys = new uint[MatchKeys.MaxKeys];
    private int _keyCount;
    private bool _isPrepared;
    private int _concept;
    private int _nearConcept;

    private char[] _letters = new char[64];
    private int _length;
    private int _mostEdits;

    /// <summary>The spelling, prepared.</summary>
    private readonly SpellingPattern _pattern = new();

    /// <summary>The folded letters.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _length);

    /// <summary>Its readings, where it is not Latin.</summary>
    public NativeReadings? Native { get; private set; }

    /// <summary>The spelling, prepared for comparison.</summary>
    public SpellingPattern Pattern
    {
        get
        {
            if (!_isPrepared) _pattern.Set(Letters);
            _isPrepared = true;
            return _pattern;
        }
    }

    /// <summary>The keys under which similar words stand.</summary>
    public ReadOnlySpan<uint> Keys
    {
        get
        {
            if (_keyCount == 0) _keyCount = MatchKeys.Write(Letters, Math.Min(_mostEdits, MatchKeys.Edits(_length)), withSkeleton: true, _keys);
            return _keys.AsSpan(0, _keyCount);
        }
    }

    /// <summary>The concept that the word stands for by itself, or −1.</summary>
    public int Concept
    {
        get
        {
            if (_concept == Unknown) FindConcepts();
            return _concept;
        }
    }

    /// <summary>The wider concept of words that translators choose between, or −1.</summary>
    public int NearConcept
    {
        get
        {
            if (_concept == Unknown) FindConcepts();
            return _nearConcept;
        }
    }

    /// <summary>Tells it what it would find.</summary>
    public void KnowConcepts(int concept, int nearConcept) => (_concept, _nearConcept) = (concept, nearConcept);

    private void FindConcepts()
    {
        _concept = _nearConcept = -1;
        if (!OrganizationWords.MatchWord(Letters, out ConceptReading reading)) return;
        if (reading.First.Length == 1) _concept = reading.First[0];
        if (reading.Second.Length == 1) _nearConcept = reading.Second[0];
    }

    private const int Unknown = -2;

    /// <summary>Takes letters.</summary>
    /// <param name="letters">The folded letters.</param>
    /// <param name="mostEdits">Edits within which similar words are found, where the length allows as many.</param>
    /// <param name="native">Their readings, where they are not Latin.</param>
    public void Set(ReadOnlySpan<char> letters, int mostEdits = MatchKeys.MostEdits, NativeReadings? native = null)
    {
        Native = native;
        _mostEdits = mostEdits;
        if (letters.Length > _letters.Length) _letters = new char[letters.Length];
        letters.CopyTo(_letters);
        _length = letters.Length;
        _keyCount = 0;
        _isPrepared = false;
        _concept = Unknown;
    }
}
