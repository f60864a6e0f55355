using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <content>What candidates score, and which entities reach the threshold.</content>
internal sealed partial class EntityMatcher
{
    [SkipLocalsInit]
    private void ScoreCandidates(ScreeningRequest request, int least, int threshold, SearchScratch scratch, List<EntityScore> results, ref SearchReport report, CancellationToken cancellationToken)
    {
        Span<AlignedPair> alignment = stackalloc AlignedPair[NameBuffer.MaxWords];
        GenerationView view = _index.View;
        for (int c = 0; c < scratch.Candidates.Count; c++)
        {
            if ((c & 0xFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            _names.Prefetch(scratch.Candidates, c);
            int name = scratch.Candidates[c].Name;
            if (!_names.CanReach(scratch, name, BoundsFor(request.Type, (EntityType)_columns.Types[name], least))) continue;
            NameScore score = ScoreName(request, scratch, name, alignment, out _);
            report.Scored++;
            if (score.Score < least) continue;
            int entity = view.NameEntity[name];
            int total = _weigher.Weigh(score.Score, EvidenceScore.Of(request, _index.Entities[entity], null));
            if (total >= threshold) Keep(scratch, results, new EntityScore(entity, name, total, score.Tie));
        }
    }

    /// <summary>Scores a name; a weak alias counts in full where another name of its entity shares enough with the request.</summary>
    private NameScore ScoreName(ScreeningRequest request, SearchScratch scratch, int name, Span<AlignedPair> alignment, out int aligned)
    {
        int entity = _index.View.NameEntity[name];
        NameKind kind = KindOf(name);
        EntityType type = TypeOf(request.Type, (EntityType)_columns.Types[name]);
        NameScore score = _names.Match(scratch, name, kind, type, alignment, out aligned);
        if (kind == NameKind.WeakAlias && score.Calibrated != score.Score && IsBorneOut(scratch, entity, type)) score.Release();
        return score;
    }

    /// <summary>Whether a name of an entity that is no weak alias shares enough with the request; an entity may have very many weak ones.</summary>
    private bool IsBorneOut(SearchScratch scratch, int entity, EntityType type)
    {
        ref int answer = ref scratch.BorneOut(entity, out bool isKnown);
        if (isKnown) return answer != 0;
        Span<AlignedPair> alignment = stackalloc AlignedPair[NameBuffer.MaxWords];
        for (int n = FirstName(entity), end = FirstName(entity + 1); answer == 0 && n < end; n++)
        {
            NameKind kind = KindOf(n);
            if (kind != NameKind.WeakAlias && _names.Match(scratch, n, kind, type, alignment, out _).Information >= _weights[MatchingWeight.CorroborationInformation]) answer = 1;
        }

        return answer != 0;
    }

    private static void Keep(SearchScratch scratch, List<EntityScore> results, EntityScore found)
    {
        int slot = scratch.SlotOf(found.Entity, results.Count);
        if (slot < 0) results.Add(found);
        else if (found.CompareTo(results[slot]) < 0) results[slot] = found;
    }

    /// <summary>A shared identifier is evidence beside all other, so that the entity is scored anew, as an explanation scores it.</summary>
    private void AddSharedIdentifiers(ScreeningRequest request, int maxNameLength, int threshold, List<EntityScore> results)
    {
        foreach (Identifier identifier in request.Identifiers)
        {
            foreach (int entity in _identifiers.Find(identifier))
            {
                EntityScore found = Explain(request, maxNameLength, entity, (_, best, _, total) => new EntityScore(entity, best.Name, total, best.Score.Tie));
                if (found.Score < threshold) continue;
                int known = results.FindIndex(r => r.Entity == entity);
                if (known >= 0) results[known] = found;
                else results.Add(found);
            }
        }
    }
}
