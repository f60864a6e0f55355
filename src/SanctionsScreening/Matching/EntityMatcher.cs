using System.Collections.Concurrent;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Matching.Acronyms;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Matching.Groups;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>Searches one generation: retrieves candidates, scores them, weighs the evidence, keeps each entity's best name. Thread-safe.</summary>
internal sealed partial class EntityMatcher
{
    /// <summary>Readings of each part of a request's name; those by types that it does not state come last.</summary>
    private const int Readings = 4, FirstOfOtherTypes = 2;

    private readonly ScreeningIndex _index;
    private readonly MatchingWeights _weights;
    private readonly RequestWordFinder _words;
    private readonly CandidateRetriever _retriever;
    private readonly NameMatcher _names;
    private readonly ScorePrices _prices;

    private readonly NameColumns _columns;
    private readonly CommonWords _common;
    private readonly EvidenceWeigher _weigher;
    private readonly IdentifierIndex _identifiers;
    private readonly ConcurrentBag<SearchScratch> _pool = [];

    private EntityMatcher(ScreeningIndex index, MatchingWeights weights, NameColumns columns, CommonWords common, IdentifierIndex identifiers, EntityGroups groups)
    {
        _index = index;
        _weights = weights;
        WordWeights wordWeights = weights.OfWords();
        var finder = new SimilarWordFinder(index.View, new SpelledWordFinder(index.View), new EquivalentWordFinder(index.View), common, new MeaningScores(weights[MatchingWeight.KnownSpelling], weights[MatchingWeight.Cognate], weights[MatchingWeight.Nickname], weights[MatchingWeight.Translation], weights[MatchingWeight.TranslatedName]));
        _columns = columns;
        _common = common;
        var judge = new LearnedJudge(index.View);
        _words = new RequestWordFinder(index.View, wordWeights, finder, judge);
        _retriever = new CandidateRetriever(index.View, columns, finder, judge);
        _names = new NameMatcher(index.View, weights, wordWeights, columns.Words);
        _prices = _names.Prices;
        _weigher = new EvidenceWeigher(weights);
        _identifiers = identifiers;
        _acronyms = new Lazy<AcronymIndex>(() => new AcronymIndex(index.View, columns));
        Groups = groups;
    }

    /// <summary>Makes of all names and entities what searches read.</summary>
    /// <param name="index">The generation.</param>
    /// <param name="weights">The constants of the score.</param>
    public static EntityMatcher Of(ScreeningIndex index, MatchingWeights weights)
    {
        SanctionedEntity[] entities = index.Entities.ToArray();
        Task<CommonWords> common = Task.Run(() => CommonWords.Of(index.View));
        NameColumns columns = NameColumns.Of(index.View, index.Entities, weights.OfWords());
        var identifiers = new IdentifierIndex(entities);
        var groups = new EntityGroups(entities);
        return new EntityMatcher(index, weights, columns, common.GetAwaiter().GetResult(), identifiers, groups);
    }

    /// <summary>Passes what is made of all names and entities one way, so that opening a generation goes through none.</summary>
    /// <param name="transfer">A writer or a reader.</param>
    /// <param name="index">The generation.</param>
    /// <param name="weights">The constants of the score: those that words weigh by when it was written.</param>
    /// <param name="matcher">The matcher when writing; <see langword="null"/> when reading.</param>
    public static EntityMatcher Transfer(IColumnTransfer transfer, ScreeningIndex index, MatchingWeights weights, EntityMatcher? matcher)
    {
        NameColumns columns = NameColumns.Transfer(transfer, matcher?._columns);
        CommonWords common = CommonWords.Transfer(transfer, matcher?._common);
        IdentifierIndex identifiers = IdentifierIndex.Transfer(transfer, matcher?._identifiers);
        EntityGroups groups = EntityGroups.Transfer(transfer, index.Entities, matcher?.Groups);
        return matcher ?? new EntityMatcher(index, weights, columns, common, identifiers, groups);
    }

    /// <summary>Which entities are one party.</summary>
    public EntityGroups Groups { get; }

    /// <summary>How evidence beside the name is weighed.</summary>
    public EvidenceWeigher Weigher => _weigher;

    /// <summary>How the words of requests are found.</summary>
    public RequestWordFinder Words => _words;

    /// <summary>How candidates are found.</summary>
    public CandidateRetriever Retriever => _retriever;

    /// <summary>How names are compared.</summary>
    public NameMatcher Names => _names;

    /// <summary>The constants of the score.</summary>
    public MatchingWeights Weights => _weights;

    /// <summary>The generation that is searched.</summary>
    public ScreeningIndex Index => _index;

    /// <summary>Finds the entities at or above a threshold.</summary>
    /// <param name="request">The party.</param>
    /// <param name="maxNameLength">Code units of the name that are read.</param>
    /// <param name="threshold">0 to 10,000.</param>
    /// <param name="results">Receives the entities, best first.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>What the search says of itself.</returns>
    public SearchReport Search(ScreeningRequest request, int maxNameLength, int threshold, List<EntityScore> results, CancellationToken cancellationToken)
    {
        results.Clear();
        var report = new SearchReport();
        SearchScratch scratch = Lease();
        try
        {
            int count = BeginRequest(request, maxNameLength, scratch, ref report);
            bool compared = false;
            for (int reading = 0; reading < count; reading++)
            {
                if (!FindWords(request, reading, scratch, ref report, leavesOpen: true)) continue;
                compared |= reading % Readings < FirstOfOtherTypes;

                int least = LeastNameScore(request, threshold);
                bool whole = _retriever.FindNames(scratch, BoundsFor(request.Type, EntityType.Unknown, least), request.Type);
                report.CandidateCapReached |= !whole && threshold > 0;
                ScoreCandidates(request, least, threshold, scratch, results, ref report, cancellationToken);
                AddAcronyms(request, threshold, scratch, results);
            }

            report.NothingToCompare = !compared;
            AddSharedIdentifiers(request, maxNameLength, threshold, results);
            results.Sort();
            return report;
        }
        finally
        {
            Return(scratch);
        }
    }

    /// <summary>Evidence can lift a name's score; names that it could lift over the threshold are candidates too.</summary>
    private int LeastNameScore(ScreeningRequest request, int threshold) => EvidenceScore.CanLift(request) ? Math.Min(threshold, _weights[MatchingWeight.EvidenceFrom]) : threshold;

    /// <summary>Begins a request: parts its name.</summary>
    /// <returns>How many readings it may have.</returns>
    private static int BeginRequest(ScreeningRequest request, int maxNameLength, SearchScratch scratch, ref SearchReport report)
    {
        report.NameWasCut = request.Name.Length > maxNameLength;
        int parts = NameAlternatives.Split(request.Name.AsSpan(0, Math.Min(request.Name.Length, maxNameLength)), scratch.Parts);
        report.TooManyWords |= parts == NameAlternatives.Most;
        scratch.BeginRequest();
        return Readings * parts;
    }

    /// <summary>
    /// Readings of a request: each part as written, in translation where that differs, and where no type is stated and types would read it
    /// otherwise ("Tango Two"), as a person's and as an organisation's.
    /// </summary>
    private bool FindWords(ScreeningRequest request, int reading, SearchScratch scratch, ref SearchReport report, bool leavesOpen = false)
    {
        int part = reading / Readings, kind = reading % Readings;
        if (kind >= FirstOfOtherTypes && !scratch.DependsOnType[part]) return false;
        ReadOnlySpan<char> name = request.Name.AsSpan(scratch.Parts[part]);
        EntityType type = request.Type;
        scratch.BeginName();
        scratch.IsTranslated = kind == 1;
        if (kind == 0)
        {
            NameAnalyzer.Analyze(name, type, scratch.Name);
            scratch.DependsOnType[part] = type == EntityType.Unknown && NameAnalyzer.DependsOnType(scratch.Name);
        }
        else if (kind == 1)
        {
            if (!NameAnalyzer.AnalyzeOtherwise(name, type, scratch.Name)) return false;
        }
        else
        {
            NameAnalyzer.Analyze(name, kind == FirstOfOtherTypes ? EntityType.Person : EntityType.Organization, scratch.Name);
        }

        report.TooManyWords |= scratch.Name.IsCut;
        report.NameWasCut |= scratch.Name.IsWordCut;
        report.HasUnreadLetters |= scratch.Name.IsUnread;
        scratch.IsTruncated = name.Length is 35 or 70 or 140 && char.IsLetterOrDigit(name[^1]);
        scratch.IsPerson = type == EntityType.Person;
        if (SignificantWords(scratch.Name) == 0) return false;
        _words.Find(scratch, leavesOpen);
        FindAcronyms(type, scratch);
        return true;
    }

    private static int SignificantWords(NameBuffer name)
    {
        int count = 0;
        for (int w = 0; w < name.Count; w++)
        {
            if (WordWeights.IsSignificant(name.Words[w].Role)) count++;
        }

        return count;
    }

    /// <summary>The score that a name of a type must reach before calibration: persons' names, and those of unknown type, are calibrated.</summary>
    private ScoreBounds BoundsFor(EntityType request, EntityType listed, int least)
    {
        EntityType type = TypeOf(request, listed);
        return new ScoreBounds(_prices, type is EntityType.Person or EntityType.Unknown ? _names.BeforeCalibration(least) : least);
    }

    /// <summary>A listed type goes before a requested one.</summary>
    private static EntityType TypeOf(EntityType request, EntityType listed) => listed == EntityType.Unknown ? request : listed;

    private NameKind KindOf(int name) => (NameKind)_columns.Kinds[name];

    private SearchScratch Lease() => _pool.TryTake(out SearchScratch? scratch) ? scratch : new SearchScratch(_index.View.WordCount);

    /// <summary>The generation's columns stay where they are up to here, whoever lets go of it meanwhile.</summary>
    private void Return(SearchScratch scratch)
    {
        _pool.Add(scratch);
        GC.KeepAlive(this);
    }
}
