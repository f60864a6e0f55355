using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Matching.Explanations;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

internal sealed partial class EntityMatcher
{
    /// <summary>Whether a request and an entity state types that exclude each other.</summary>
    public static bool TypesDiffer(ScreeningRequest request, SanctionedEntity listed) =>
        !CandidateRetriever.TypesAgree(request.Type, listed.Type);

    /// <summary>Scores every name of one entity, without a threshold. For an entity of another type only a shared identifier speaks.</summary>
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
            int count = BeginRequest(request, maxNameLength, scratch, ref report);
            ScoredName best = new() { Name = -1, Alignment = [], ListedWeights = [] };
            int bestReading = 0;
            for (int reading = 0; reading < count; reading++)
            {
                if (FindWords(request, reading, scratch, ref report) && TakeBetter(request, scratch, entity, ref best)) bestReading = reading;
            }

            // The words of the best reading are written about.
            bool compared = FindWords(request, bestReading, scratch, ref report);
            if (compared && best.Score.Tie == 0) TakeNearest(request, scratch, entity, ref best);
            if (best.Name >= 0) best.ListedWeights = ListedWeights(best.Name);
            Identifier? shared = _identifiers.Shared(request, entity);
            bool typesDiffer = TypesDiffer(request, _index.Entities[entity]);
            EvidenceScore evidence = typesDiffer ? new EvidenceScore { Identifier = shared } : EvidenceScore.Of(request, _index.Entities[entity], shared);
            return write(scratch, best, evidence, _weigher.Weigh(typesDiffer ? 0 : best.Score.Score, evidence));
        }
        finally
        {
            Return(scratch);
        }
    }

    /// <summary>How far retrieval goes towards an entity under a threshold.</summary>
    public Reach ReachOf(ScreeningRequest request, int maxNameLength, int threshold, int entity)
    {
        var report = new SearchReport();
        SearchScratch scratch = Lease();
        try
        {
            int count = BeginRequest(request, maxNameLength, scratch, ref report);
            Reach reach = Reach.Nothing;
            for (int reading = 0; reading < count; reading++)
            {
                if (!FindWords(request, reading, scratch, ref report)) continue;
                int least = LeastNameScore(request, threshold);
                _retriever.FindNames(scratch, BoundsFor(request.Type, EntityType.Unknown, least), EntityType.Unknown);
                Reach found = ReachOf(request, scratch, entity, least);
                if (found > reach) reach = found;
            }

            return reach;
        }
        finally
        {
            Return(scratch);
        }
    }

    private Reach ReachOf(ScreeningRequest request, SearchScratch scratch, int entity, int least)
    {
        GenerationView view = _index.View;
        foreach (Candidate candidate in scratch.Candidates)
        {
            int name = candidate.Name;
            if (view.NameEntity[name] == entity && _names.CanReach(scratch, name, BoundsFor(request.Type, (EntityType)_columns.Types[name], least))) return Reach.Candidate;
        }

        bool hasKey = false;
        for (int n = FirstName(entity), end = FirstName(entity + 1); n < end; n++)
        {
            if (scratch.Acronyms.Contains(n)) return Reach.Candidate;
            for (int p = view.NameStart[n]; p < view.NameStart[n + 1]; p++)
            {
                if (scratch.FirstLink(view.NameWords[p]) >= 0) return Reach.OutOfReach;
            }

            hasKey |= _retriever.HasKeyOf(scratch, n);
        }

        return hasKey ? Reach.Unlike : Reach.NoKey;
    }

    /// <summary>Of names that score alike the first is the best, whichever reading met it, as <see cref="EntityScore"/> has it.</summary>
    /// <returns>Whether a better name was found.</returns>
    private bool TakeBetter(ScreeningRequest request, SearchScratch scratch, int entity, ref ScoredName best)
    {
        bool found = false;
        for (int n = FirstName(entity), end = FirstName(entity + 1); n < end; n++)
        {
            ScoredName scored = Score(request, scratch, n);
            if (best.Name >= 0 && (scored.Score.Tie < best.Score.Tie || (scored.Score.Tie == best.Score.Tie && n >= best.Name))) continue;
            best = scored;
            found = true;
        }

        return found;
    }

    /// <summary>Where no word met, the name whose words come nearest is the one to write about.</summary>
    private void TakeNearest(ScreeningRequest request, SearchScratch scratch, int entity, ref ScoredName best)
    {
        int nearest = best.Name;
        double least = double.MaxValue;
        for (int n = FirstName(entity), end = FirstName(entity + 1); n < end; n++)
        {
            double distance = WordDistance.Between(scratch.Name, _index.View, n);
            if (distance >= least) continue;
            least = distance;
            nearest = n;
        }

        if (nearest >= 0 && nearest != best.Name) best = Score(request, scratch, nearest);
    }

    private ScoredName Score(ScreeningRequest request, SearchScratch scratch, int name)
    {
        var alignment = new AlignedPair[NameBuffer.MaxWords];
        NameScore score = ScoreName(request, scratch, name, alignment, out int aligned);
        if (score.Score < _weights[MatchingWeight.Acronym] && scratch.Acronyms.Contains(name)) (score, aligned) = (AcronymScore(), 0);
        return new ScoredName { Name = name, Score = score, Alignment = alignment[..aligned], ListedWeights = [] };
    }

    private int[] ListedWeights(int name)
    {
        int start = _index.View.NameStart[name];
        int[] weights = new int[_index.View.NameStart[name + 1] - start];
        for (int p = 0; p < weights.Length; p++) weights[p] = _names.ListedWeight(start + p);
        return weights;
    }

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
}
