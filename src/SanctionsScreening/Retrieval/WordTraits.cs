using SanctionsScreening.Indexing;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Retrieval;

/// <summary>What searches ask of listed words again and again, worked out once from the columns of a view: cheap to make anew, so that nobody stores it. Immutable.</summary>
internal sealed class WordTraits
{
    private const ushort NoConcept = ushort.MaxValue;

    private readonly SpellingSignature[] _signatures;
    private readonly bool[] _hasEquivalents;
    private readonly bool[] _isJoinOnly;
    private readonly KeyOutline[] _outlines;
    private readonly ushort[] _concepts;
    private readonly ushort[] _nearConcepts;

    /// <summary>Reads a view.</summary>
    public WordTraits(GenerationView view)
    {
        _signatures = new SpellingSignature[view.FormWord.Length];
        for (int form = 0; form < _signatures.Length; form++) _signatures[form] = SpellingSignature.Of(view.Letters(form), view.Units(form), view.WordNative[view.FormWord[form]] is not null);
        _hasEquivalents = new bool[view.WordCount];
        for (int group = 0; group < Names.Knowledge.Equivalents.Count; group++)
        {
            foreach (int word in view.Knowledge.Equivalents.Of(group)) _hasEquivalents[word] = true;
        }

        _concepts = new ushort[view.WordCount];
        _nearConcepts = new ushort[view.WordCount];
        Array.Fill(_concepts, NoConcept);
        Array.Fill(_nearConcepts, NoConcept);
        for (int concept = 0; concept < Names.Knowledge.OrganizationWords.Count; concept++)
        {
            foreach (int word in view.Knowledge.Concepts.Of(concept)) (_concepts[word] == NoConcept ? _concepts : _nearConcepts)[word] = (ushort)concept;
        }

        _isJoinOnly = new bool[view.WordCount];
        Array.Fill(_isJoinOnly, true);
        foreach (int word in view.NameWords) _isJoinOnly[word] = false;
        _outlines = new KeyOutline[view.WordCount];
        for (int word = 0; word < _outlines.Length; word++)
        {
            ReadOnlySpan<char> letters = view.Letters(view.WordForm[word]);
            KeyOutline outline = KeyOutline.Of(letters, MatchKeyFilter.Deletions(letters, _isJoinOnly[word]));
            _outlines[word] = view.WordNative[word] is not null || _hasEquivalents[word] || _concepts[word] != NoConcept ? outline.Special() : outline;
        }
    }

    /// <summary>The signature of a form.</summary>
    public ref readonly SpellingSignature Signature(int form) => ref _signatures[form];

    /// <summary>The keys of a word's first form in outline; all that is read of most words.</summary>
    public KeyOutline Outline(int word) => _outlines[word];

    /// <summary>Whether the tables know other spellings of a word.</summary>
    public bool HasEquivalents(int word) => _hasEquivalents[word];

    /// <summary>Whether a word stands in names only as two neighbours written as one, and so has fewer keys.</summary>
    public bool IsJoinOnly(int word) => _isJoinOnly[word];

    /// <summary>Whether a word stands for a concept, alone or beside another one.</summary>
    public bool IsConcept(int word, int concept) => concept >= 0 && (_concepts[word] == concept || _nearConcepts[word] == concept);
}
