using System.Runtime.CompilerServices;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Room for one search over one generation, leased from a pool and used by one thread at a time.
/// Its size follows what a search touches; nothing but the counts of sounds is as long as the list.
/// </summary>
/// <param name="wordCount">Distinct words of the generation.</param>
internal sealed class SearchScratch(int wordCount)
{
    /// <summary>Words and joins of the longest request.</summary>
    public const int MaxUnits = NameBuffer.MaxWords * 2;

    private readonly StampedMap _words = new();
    private readonly StampedMap _forms = new();
    private readonly StampedMap _open = new();
    private readonly StampedMap _kept = new();
    private readonly StampedMap _names = new();
    private readonly StampedMap _entities = new();
    private readonly StampedMap _borneOut = new();
    private readonly StampedMap _wantedEntities = new();
    private readonly UnitWord?[] _unitWords = new UnitWord?[MaxUnits];
    private GramCounts? _grams;

    /// <summary>The analysed request.</summary>
    public NameBuffer Name { get; } = new();

    /// <summary>Whether the request is about a person, whose names are not translated.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether the request's words are not as written but in translation, in which one word of a concept stands for all of them, or in another spelling.</summary>
    public bool IsTranslated { get; set; }

    /// <summary>Where the names of the request's field stand in it.</summary>
    public Range[] Parts { get; } = new Range[NameAlternatives.Most];

    /// <summary>For each of these, whether no type is stated and types read it otherwise.</summary>
    public bool[] DependsOnType { get; } = new bool[NameAlternatives.Most];

    /// <summary>Whether the request's text is as long as the fields of payment formats, so that its last word may be cut.</summary>
    public bool IsTruncated { get; set; }

    /// <summary>The most that a cut word says which meets a longer one: by each of its letters, however many.</summary>
    public int CutInformation => IsTruncated ? NameBuffer.MaxWords * ScorePrices.InitialInformation : 0;

    /// <summary>Words and joins of the request.</summary>
    public RequestUnit[] Units { get; } = new RequestUnit[MaxUnits];

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; set; }

    /// <summary>What each word of the request costs where it meets nothing, by its position: its weight where it belongs to the name proper, 0 where an initial or a cut word may meet anything.</summary>
    public int[] SignificantWeights { get; } = new int[NameBuffer.MaxWords];

    /// <summary>The sum of these.</summary>
    public int SignificantWeight { get; set; }

    /// <summary>What each word costs at least: less than that where the listed name is one word that it describes.</summary>
    public int[] LeastWeights { get; } = new int[NameBuffer.MaxWords];

    /// <summary>The sum of these.</summary>
    public int LeastWeight { get; set; }

    /// <summary>Words of the request that may meet anything.</summary>
    public int InitialCount { get; set; }

    /// <summary>Similar words, unit by unit.</summary>
    public List<SimilarWord> Similar { get; } = new(512);

    /// <summary>Words that may be similar, unit by unit.</summary>
    public List<OpenWord> Open { get; } = new(512);

    /// <summary>Words that the tables relate to the one that is searched.</summary>
    public List<EquivalentWord> Equivalents { get; } = new(64);

    /// <summary>Open words of all units, those left out that were judged.</summary>
    public int OpenCount { get; set; }

    /// <summary>Words of names that may still reach the score, while open words are judged.</summary>
    public WantedWords Wanted { get; } = new();

    /// <summary>Links from listed words to the units that they are like.</summary>
    public List<WordLink> Links { get; } = new(512);

    /// <summary>Names that are the request's acronym, or that it is the acronym of.</summary>
    public List<int> Acronyms { get; } = new(16);

    /// <summary>Names worth scoring.</summary>
    public List<Candidate> Candidates { get; } = new(256);

    /// <summary>Readings of a native word, while they are compared.</summary>
    public UnitWord Reading { get; } = new();

    /// <summary>Compares many forms at once.</summary>
    public FormLanes Lanes { get; } = new();

    /// <summary>Sounds of listed words, for requests in other scripts.</summary>
    public GramCounts Grams => _grams ??= new GramCounts(wordCount);

    /// <summary>Which request words the words of a name may meet.</summary>
    public MetWords Met { get; } = new();

    /// <summary>The same of a long request.</summary>
    public LongMetWords LongMet { get; } = new();

    /// <summary>Forgets the last request.</summary>
    public void BeginRequest() => _entities.Clear();

    /// <summary>Forgets the last name.</summary>
    public void BeginName()
    {
        UnitCount = 0;
        Similar.Clear();
        Open.Clear();
        OpenCount = 0;
        _borneOut.Clear();
        BeginLinks();
        BeginCandidates();
    }

    /// <summary>Forgets which listed words are like the request's.</summary>
    public void BeginLinks()
    {
        Links.Clear();
        _words.Clear();
    }

    /// <summary>Forgets the names that were found.</summary>
    public void BeginCandidates()
    {
        Candidates.Clear();
        _names.Clear();
    }

    /// <summary>Whether a word of the request may meet words that it is not like: an initial, or what the end of a field left of a word.</summary>
    public bool MeetsAnything(in RequestUnit unit) => Name.Words[unit.First].Role == WordRole.Initial || (IsTruncated && unit.First == Name.Count - 1);

    /// <summary>What initials of either side, and a cut word, bring at most: each meets a word that it is not like.</summary>
    /// <param name="listed">Initials of the listed name.</param>
    /// <param name="prices">The least prices.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int Weight, int Information) InitialsBring(int listed, ScorePrices prices)
    {
        int all = listed + InitialCount;
        return (all * prices.InitialWeight, (all * ScorePrices.InitialInformation) + CutInformation);
    }

    /// <summary>The prepared word of a unit.</summary>
    public UnitWord WordOf(int unit) => _unitWords[unit] ??= new UnitWord();

    /// <summary>Begins a pass over forms; each form is then seen once.</summary>
    public void BeginForms() => _forms.Clear();

    /// <summary>Whether a form is seen for the first time in this pass.</summary>
    public bool IsNewForm(int form) => _forms.Add(form);

    /// <summary>Begins the similar words of a unit; each is then kept once, and left open once.</summary>
    public void BeginWord()
    {
        _open.Clear();
        _kept.Clear();
    }

    /// <summary>Leaves a word open for the unit that is searched: once, with the best of its readings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void LeaveOpen(OpenWord word)
    {
        int place = _open.PlaceOf(word.Word, Open.Count);
        if (place < 0) Open.Add(word);
        else if (word.Reading > Open[place].Reading) Open[place] = word;
    }

    /// <summary>Keeps a similar word of the unit that is searched: once, with the best of its similarities.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Keep(SimilarWord found)
    {
        int place = _kept.PlaceOf(found.Word, Similar.Count);
        if (place < 0) Similar.Add(found);
        else if (found.Similarity > Similar[place].Similarity) Similar[place] = found;
    }

    /// <summary>Links the similar words of all units, once none is open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void LinkWords()
    {
        BeginLinks();
        for (int u = 0; u < UnitCount; u++)
        {
            for (int s = Units[u].SimilarStart; s < Units[u].SimilarEnd; s++) Link(u, Similar[s]);
        }
    }

    /// <summary>Forgets which words and entities are wanted.</summary>
    public void BeginWanted()
    {
        Wanted.Clear();
        _wantedEntities.Clear();
    }

    /// <summary>Whether an entity's words are wanted for the first time.</summary>
    public bool IsNewlyWanted(int entity) => _wantedEntities.Add(entity);

    /// <summary>Links a listed word to a unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Link(int unit, SimilarWord similar)
    {
        ref int head = ref _words.ValueOrAdd(similar.Word, out bool known);
        Links.Add(new WordLink(unit, similar.Similarity, similar.Likeness, known ? head : -1));
        head = Links.Count - 1;
    }

    /// <summary>The first link of a listed word, or −1.</summary>
    public int FirstLink(int word) => _words.ValueOr(word, -1);

    /// <summary>Adds a name, or to what it can match.</summary>
    /// <param name="name">The name.</param>
    /// <param name="weight">Weight of the request that it can match.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddName(int name, int weight)
    {
        int place = _names.PlaceOf(name, Candidates.Count);
        if (place < 0) Candidates.Add(new Candidate(name, weight));
        else Candidates[place] = new Candidate(name, Candidates[place].Bound + weight);
    }

    /// <summary>Whether an entity bears out its weak aliases, 1 or 0; to be set where it was not asked yet.</summary>
    public ref int BorneOut(int entity, out bool isKnown) => ref _borneOut.ValueOrAdd(entity, out isKnown);

    /// <summary>Where an entity's result stands, or −1; a first question reserves <paramref name="next"/> for it.</summary>
    public int SlotOf(int entity, int next) => _entities.PlaceOf(entity, next);
}
