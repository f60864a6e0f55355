using SanctionsScreening.Entities;
using SanctionsScreening.Matching.Acronyms;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <content>Organisations that one side names by their initials: IRGC, Islamic Revolutionary Guard Corps.</content>
internal sealed partial class EntityMatcher
{
    private readonly Lazy<AcronymIndex> _acronyms;

    /// <summary>Finds the listed names that the words of a request abbreviate, or that abbreviate them.</summary>
    private void FindAcronyms(EntityType type, SearchScratch scratch)
    {
        scratch.Acronyms.Clear();
        if (type is not (EntityType.Organization or EntityType.Unknown) || scratch.IsTranslated) return;
        var initials = NameInitials.Of(scratch.Name);
        AcronymIndex acronyms = _acronyms.Value;
        Add(acronyms.SpelledBy(initials.Word));
        if (!NamesAnOrganization(type, initials)) return;
        Add(acronyms.AloneAs(initials.All));
        if (initials.Significant != initials.All) Add(acronyms.AloneAs(initials.Significant));

        void Add(ReadOnlySpan<int> names)
        {
            foreach (int name in names)
            {
                if (!FormIsMissing(initials, name)) scratch.Acronyms.Add(name);
            }
        }
    }

    /// <summary>Adds the entities of the names that were found so.</summary>
    private void AddAcronyms(ScreeningRequest request, int threshold, SearchScratch scratch, List<EntityScore> results)
    {
        foreach (int name in scratch.Acronyms)
        {
            int entity = _index.View.NameEntity[name];
            NameScore score = AcronymScore();
            int total = _weigher.Weigh(score.Score, EvidenceScore.Of(request, _index.Entities[entity], null));
            if (total >= threshold) Keep(scratch, results, new EntityScore(entity, name, total, score.Tie));
        }
    }

    /// <summary>Four words of no stated type may be a person's.</summary>
    private static bool NamesAnOrganization(EntityType type, in NameInitials initials) => type == EntityType.Organization || initials.HasOrganizationWord;

    /// <summary>A company that is abbreviated is one in full too.</summary>
    private bool FormIsMissing(in NameInitials request, int name) => request.HasLegalForm && !NameInitials.Of(_index.View, name).HasLegalForm;

    private NameScore AcronymScore()
    {
        int score = _weights[MatchingWeight.Acronym];
        return new NameScore { Rules = NameRules.Acronym, RulePercent = 100, Uncalibrated = score, Calibrated = score, CalibratedTie = score * 10_000L, Score = score, Tie = score * 10_000L };
    }
}
