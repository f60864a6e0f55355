using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>Searches one generation: retrieves candidates, scores them, weighs the evidence, keeps each entity's best name. Thread-safe.</summary>
internal sealed class EntityMatcher
{
    private readonly ScreeningIndex _index;
    private readonly MatchingWeights _weights;
    private readonly CandidateRetriever _retriever;
    private readonly NameMatcher _names;
    private readonly EvidenceWeigher _weigher;
    private readonly IdentifierIndex _identifiers;
    private readonly ConcurrentBag<SearchScratch> _pool = [];

    public EntityMatcher(ScreeningIndex index, MatchingWeights weights)
    {
        _index = index;
        _weights = weights;
        WordWeights wordWeights = MakeWordWeights(weights);
        _retriever = new CandidateRetriever(index.View, wordWeights, new MeaningScores(weights[MatchingWeight.KnownSpelling], weights[MatchingWeight.Cognate], weights[MatchingWeight.Nickname], weights[MatchingWeight.Translation], weights[MatchingWeight.TranslatedName]));
        _names = new NameMatcher(index.View, weights, wordWeights);
        _weigher = new EvidenceWeigher(weights);
        _identifiers = new IdentifierIndex(index.Entities);
    }

    /// <summary>How evidence beside the name is weighed.</summary>
    public EvidenceWeigher Weigher => _weigher;

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
            ReadOnlySpan<char> text = Readable(request, maxNameLength, ref report);
            Span<Range> parts = stackalloc Range[NameAlternatives.Most];
            int count = NameAlternatives.Split(text, parts);
            scratch.BeginRequest();
            bool compared = false;
            for (int reading = 0; reading < 2 * count; reading++)
            {
                if (!FindWords(text, parts, reading, request.Type, scratch, ref report)) continue;
                compared = true;

                // Evidence can lift a name's score; names that it could lift over the threshold are candidates too.
                int least = EvidenceScore.CanLift(request) ? Math.Min(threshold, _weights[MatchingWeight.EvidenceFrom]) : threshold;
                bool whole = _retriever.FindNames(scratch, BoundsFor(request.Type, scratch.Name, least));
                report.CandidateCapReached |= !whole && threshold > 0;
                ScoreCandidates(request, least, threshold, scratch, results, ref report, cancellationToken);
            }

            report.NothingToCompare = !compared;
            AddSharedIdentifiers(request, threshold, results);
            results.Sort();
            return report;
        }
        finally
        {
            _pool.Add(scratch);
        }
    }

    /// <summary>Scores every name of one entity, without a threshold.</summary>
    /// <param name="request">The party.</param>
    /// <param name="maxNameLength">Code units of the name that are read.</param>
    /// <param name="entity">The entity's ordinal.</param>
    /// <param name="write">Receives the best name's alignment while the scratch is held.</param>
    /// <returns>What <paramref name="write"/> made of it.</returns>
    public T Explain<T>(ScreeningRequest request, int maxNameLength, int entity, Func<SearchScratch, ScoredName, EvidenceScore, int, T> write)
    {
        var report = new SearchReport();
        SearchScratch scratch = Lease();
        try
        {
            ReadOnlySpan<char> text = Readable(request, maxNameLength, ref report);
            Span<Range> parts = stackalloc Range[NameAlternatives.Most];
            int count = NameAlternatives.Split(text, parts);
            scratch.BeginRequest();
            ScoredName best = new() { Name = -1, Alignment = [], ListedWeights = [] };
            int bestReading = 0;
            for (int reading = 0; reading < 2 * count; reading++)
            {
                int before = best.Score.Score;
                if (FindWords(text, parts, reading, request.Type, scratch, ref report)) BestName(request, scratch, entity, ref best);
                if (best.Score.Score > before) bestReading = reading;
            }

            // The words of the best reading are written about.
            FindWords(text, parts, bestReading, request.Type, scratch, ref report);
            if (best.Name >= 0) best.ListedWeights = ListedWeights(best.Name);
            Identifier? shared = _identifiers.Shared(request, entity);
            EvidenceScore evidence = EvidenceScore.Of(request, _index.Entities[entity], shared);
            return write(scratch, best, evidence, _weigher.Weigh(best.Score.Score, evidence));
        }
        finally
        {
            _pool.Add(scratch);
        }
    }

    private static WordWeights MakeWordWeights(MatchingWeights weights)
    {
        int[] fixedWeights = new int[(int)WordRole.LegalForm + 1];
        int[] percents = new int[fixedWeights.Length];
        Array.Fill(fixedWeights, -1);
        Array.Fill(percents, 100);
        fixedWeights[(int)WordRole.Particle] = weights[MatchingWeight.ParticleWeight];
        fixedWeights[(int)WordRole.SonOf] = weights[MatchingWeight.ParticleWeight];
        fixedWeights[(int)WordRole.Title] = weights[MatchingWeight.TitleWeight];
        fixedWeights[(int)WordRole.LegalForm] = weights[MatchingWeight.LegalFormWeight];
        fixedWeights[(int)WordRole.KunyaHead] = weights[MatchingWeight.KunyaWeight];
        fixedWeights[(int)WordRole.Initial] = weights[MatchingWeight.LeastWordWeight];
        percents[(int)WordRole.Patronymic] = weights[MatchingWeight.PatronymicPercent];
        percents[(int)WordRole.Field] = weights[MatchingWeight.FieldPercent];
        percents[(int)WordRole.Place] = weights[MatchingWeight.PlacePercent];
        percents[(int)WordRole.Kin] = weights[MatchingWeight.KinPercent];
        percents[(int)WordRole.Generic] = weights[MatchingWeight.GenericPercent];
        return new WordWeights(weights[MatchingWeight.InformationScale], weights[MatchingWeight.LeastWordWeight], fixedWeights, percents);
    }

    private static ReadOnlySpan<char> Readable(ScreeningRequest request, int maxNameLength, ref SearchReport report)
    {
        report.NameWasCut = request.Name.Length > maxNameLength;
        return request.Name.AsSpan(0, Math.Min(request.Name.Length, maxNameLength));
    }

    /// <summary>Readings of a request: each part as written, and each part in translation where that differs.</summary>
    private bool FindWords(ReadOnlySpan<char> text, ReadOnlySpan<Range> parts, int reading, EntityType type, SearchScratch scratch, ref SearchReport report)
    {
        ReadOnlySpan<char> name = text[parts[reading / 2]];
        scratch.BeginName();
        scratch.IsTranslated = (reading & 1) != 0;
        if (!scratch.IsTranslated) NameAnalyzer.Analyze(name, type, scratch.Name);
        else if (!NameAnalyzer.AnalyzeTranslated(name, type, scratch.Name)) return false;
        report.TooManyWords |= scratch.Name.IsCut;
        scratch.IsTruncated = name.Length is 35 or 70 or 140;
        scratch.IsPerson = type == EntityType.Person;
        if (SignificantWords(scratch.Name) == 0) return false;
        _retriever.FindWords(scratch);
        return true;
    }

    private void BestName(ScreeningRequest request, SearchScratch scratch, int entity, ref ScoredName best)
    {
        var alignment = new AlignedPair[NameBuffer.MaxWords];
        for (int n = FirstName(entity); n < _index.View.NameCount && _index.View.NameEntity[n] == entity; n++)
        {
            NameScore score = ScoreName(request, scratch, n, alignment, out int aligned);
            if (best.Name < 0 || score.Score > best.Score.Score) best = new ScoredName { Name = n, Score = score, Alignment = alignment.AsSpan(0, aligned).ToArray(), ListedWeights = [] };
        }
    }

    /// <summary>The least prices that the composer can charge for words that meet nothing.</summary>
    private ScoreBounds BoundsFor(EntityType type, NameBuffer name, int least)
    {
        int kept = 100 - _weights[MatchingWeight.ExtraShrinkMost];
        int listed = _weights[MatchingWeight.ExtraListed] * kept / 100;
        if (SignificantWords(name) == 1) listed = listed * _weights[MatchingWeight.RareWordExtra] / 100;
        int score = type is EntityType.Person or EntityType.Unknown ? _names.BeforeCalibration(least) : least;
        return new ScoreBounds(score, _weights[MatchingWeight.ExtraRequest] * kept / 100, listed);
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

    [SkipLocalsInit]
    private void ScoreCandidates(ScreeningRequest request, int least, int threshold, SearchScratch scratch, List<EntityScore> results, ref SearchReport report, CancellationToken cancellationToken)
    {
        Span<AlignedPair> alignment = stackalloc AlignedPair[NameBuffer.MaxWords];
        GenerationView view = _index.View;
        for (int c = 0; c < scratch.Candidates.Count; c++)
        {
            if ((c & 0xFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            int name = scratch.Candidates[c].Name, entity = view.NameEntity[name];
            SanctionedEntity listed = _index.Entities[entity];
            if (request.Type != EntityType.Unknown && listed.Type != EntityType.Unknown && request.Type != listed.Type) continue;
            NameScore score = ScoreName(request, scratch, name, alignment, out _);
            report.Scored++;
            if (score.Score < least) continue;
            int total = _weigher.Weigh(score.Score, EvidenceScore.Of(request, listed, null));
            if (total >= threshold) Keep(scratch, results, new EntityScore(entity, name, total, score.Tie));
        }
    }

    /// <summary>Scores a name; a weak alias counts in full where another name of its entity shares enough with the request.</summary>
    private NameScore ScoreName(ScreeningRequest request, SearchScratch scratch, int name, Span<AlignedPair> alignment, out int aligned)
    {
        int entity = _index.View.NameEntity[name];
        NameKind kind = KindOf(name);
        bool person = IsPerson(request, _index.Entities[entity]);
        NameScore score = _names.Match(scratch, name, kind, person, alignment, out aligned);
        if (kind != NameKind.WeakAlias || score.Calibrated == score.Score) return score;
        Span<AlignedPair> others = stackalloc AlignedPair[NameBuffer.MaxWords];
        for (int n = FirstName(entity); n < _index.View.NameCount && _index.View.NameEntity[n] == entity; n++)
        {
            NameKind otherKind = KindOf(n);
            if (otherKind == NameKind.WeakAlias) continue;
            NameScore other = _names.Match(scratch, n, otherKind, person, others, out _);
            if (other.Information < _weights[MatchingWeight.CorroborationInformation]) continue;
            score.Release();
            return score;
        }

        return score;
    }

    private static void Keep(SearchScratch scratch, List<EntityScore> results, EntityScore found)
    {
        int slot = scratch.SlotOf(found.Entity, results.Count);
        if (slot < 0) results.Add(found);
        else if (found.CompareTo(results[slot]) < 0) results[slot] = found;
    }

    private void AddSharedIdentifiers(ScreeningRequest request, int threshold, List<EntityScore> results)
    {
        foreach (Identifier identifier in request.Identifiers)
        {
            foreach (int entity in _identifiers.Find(identifier))
            {
                int known = results.FindIndex(r => r.Entity == entity);
                int name = known >= 0 ? results[known].Score : 0;
                var evidence = new EvidenceScore { Identifier = identifier };
                var found = new EntityScore(entity, known >= 0 ? results[known].Name : -1, _weigher.Weigh(name, evidence), 0);
                if (found.Score < threshold) continue;
                if (known >= 0) results[known] = found;
                else results.Add(found);
            }
        }
    }

    private int[] ListedWeights(int name)
    {
        int start = _index.View.NameStart[name];
        int[] weights = new int[_index.View.NameStart[name + 1] - start];
        for (int p = 0; p < weights.Length; p++) weights[p] = _names.ListedWeight(start + p);
        return weights;
    }

    private static bool IsPerson(ScreeningRequest request, SanctionedEntity listed) => (listed.Type == EntityType.Unknown ? request.Type : listed.Type) == EntityType.Person;

    private NameKind KindOf(int name) => _index.Entities[_index.View.NameEntity[name]].Names[_index.View.NameOrdinal[name]].Kind;

    /// <summary>Names stand in the order of their entities, so that an entity's first name is found by halving.</summary>
    private int FirstName(int entity)
    {
        int low = 0, high = _index.View.NameCount;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_index.View.NameEntity[middle] < entity) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private SearchScratch Lease() => _pool.TryTake(out SearchScratch? scratch) ? scratch : new SearchScratch(_index.View, _index.Entities.Length);
}
