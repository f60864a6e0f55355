using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Room for one search over one generation, leased from a pool and used by one thread at a time.
/// Marks are stamped with the search's number, so that nothing needs to be cleared between searches.
/// </summary>
internal sealed class SearchScratch(GenerationView view, int entityCount)
{
    /// <summary>Words and joins of the longest request.</summary>
    public const int MaxUnits = NameBuffer.MaxWords * 2;

    private readonly int[] _wordStamp = new int[view.WordCount];
    private readonly int[] _wordHead = new int[view.WordCount];
    private readonly int[] _gramStamp = new int[view.WordCount];
    private readonly int[] _gramBest = new int[view.WordCount];
    private readonly int[] _gramSum = new int[view.WordCount];
    private readonly int[] _gramSpelling = new int[view.WordCount];
    private readonly int[] _spellingStamp = new int[view.WordCount];
    private readonly int[] _formStamp = new int[view.FormWord.Length];
    private readonly int[] _nameStamp = new int[view.NameCount];
    private readonly int[] _nameSum = new int[view.NameCount];
    private readonly int[] _nameListed = new int[view.NameCount];
    private readonly int[] _entityStamp = new int[entityCount];
    private readonly int[] _entitySlot = new int[entityCount];
    private int _request;
    private int _search;
    private int _formPass;
    private int _spellingPass;
    private int _gramPass;

    /// <summary>The analysed request.</summary>
    public NameBuffer Name { get; } = new();

    /// <summary>Whether the request is about a person, whose names are not translated.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether the request's words are a translation, in which one word of a concept stands for all of them.</summary>
    public bool IsTranslated { get; set; }

    /// <summary>Whether the request's text is as long as the fields of payment formats, so that its last word may be cut.</summary>
    public bool IsTruncated { get; set; }

    /// <summary>Words and joins of the request.</summary>
    public RequestUnit[] Units { get; } = new RequestUnit[MaxUnits];

    /// <summary>How many units there are.</summary>
    public int UnitCount { get; set; }

    /// <summary>Similar words of all units.</summary>
    public List<SimilarWord> Similar { get; } = new(512);

    /// <summary>Links from listed words to the units that they are like.</summary>
    public List<WordLink> Links { get; } = new(512);

    /// <summary>Names worth scoring, with the most weight that they can match.</summary>
    public List<Candidate> Candidates { get; } = new(256);

    /// <summary>Names that any similar word brought in.</summary>
    public List<int> Touched { get; } = new(1024);

    /// <summary>Forgets the last request.</summary>
    public void BeginRequest() => _request++;

    /// <summary>Forgets the last name.</summary>
    public void BeginName()
    {
        _search++;
        UnitCount = 0;
        Similar.Clear();
        Links.Clear();
        Candidates.Clear();
        Touched.Clear();
    }

    /// <summary>Begins a pass over forms; each form is then seen once.</summary>
    public void BeginForms() => _formPass++;

    /// <summary>Whether a form is seen for the first time in this pass.</summary>
    public bool IsNewForm(int form)
    {
        if (_formStamp[form] == _formPass) return false;
        _formStamp[form] = _formPass;
        return true;
    }

    /// <summary>Words that share sounds with a native word.</summary>
    public List<int> GramWords { get; } = new(4096);

    /// <summary>Begins counting the sounds of another word.</summary>
    public void BeginGrams()
    {
        _gramPass++;
        GramWords.Clear();
    }

    /// <summary>Counts a sound that a listed word shares with one spelling of the word.</summary>
    public void AddGram(int word, int spelling, int weight)
    {
        if (_gramStamp[word] != _gramPass)
        {
            _gramStamp[word] = _gramPass;
            _gramBest[word] = 0;
            _gramSpelling[word] = 0;
            GramWords.Add(word);
        }

        if (_gramSpelling[word] != spelling)
        {
            _gramSpelling[word] = spelling;
            _gramSum[word] = 0;
        }

        _gramSum[word] += weight;
        if (_gramSum[word] > _gramBest[word]) _gramBest[word] = _gramSum[word];
    }

    /// <summary>What the shared sounds of a word say, by its best spelling.</summary>
    public int GramScoreOf(int word) => _gramBest[word];

    /// <summary>Begins the readings of one word; the learned correspondence is then asked once for each listed word.</summary>
    public void BeginSpelling() => _spellingPass++;

    /// <summary>Whether the learned correspondence is asked for a listed word for the first time.</summary>
    public bool IsNewSpelling(int word)
    {
        if (_spellingStamp[word] == _spellingPass) return false;
        _spellingStamp[word] = _spellingPass;
        return true;
    }

    /// <summary>Links a listed word to a unit.</summary>
    public void Link(int unit, SimilarWord similar)
    {
        int next = _wordStamp[similar.Word] == _search ? _wordHead[similar.Word] : -1;
        _wordStamp[similar.Word] = _search;
        _wordHead[similar.Word] = Links.Count;
        Links.Add(new WordLink(unit, similar.Similarity, similar.Likeness, next));
    }

    /// <summary>The first link of a listed word, or −1.</summary>
    public int FirstLink(int word) => _wordStamp[word] == _search ? _wordHead[word] : -1;

    /// <summary>Adds to what a name can match.</summary>
    /// <param name="name">The name.</param>
    /// <param name="weight">Weight of the request that it can match.</param>
    /// <param name="listedWeight">The most that the listed word itself weighs.</param>
    public void AddToName(int name, int weight, int listedWeight)
    {
        if (_nameStamp[name] != _search)
        {
            _nameStamp[name] = _search;
            _nameSum[name] = weight;
            _nameListed[name] = listedWeight;
            Touched.Add(name);
            return;
        }

        _nameSum[name] += weight;
        _nameListed[name] += listedWeight;
    }

    /// <summary>Where an entity's result stands, or −1; a first question reserves <paramref name="next"/> for it.</summary>
    public int SlotOf(int entity, int next)
    {
        if (_entityStamp[entity] == _request) return _entitySlot[entity];
        _entityStamp[entity] = _request;
        _entitySlot[entity] = next;
        return -1;
    }

    /// <summary>What a touched name can match.</summary>
    public int SumOf(int name) => _nameSum[name];

    /// <summary>The most that the listed words weigh which a touched name can match.</summary>
    public int ListedSumOf(int name) => _nameListed[name];
}
