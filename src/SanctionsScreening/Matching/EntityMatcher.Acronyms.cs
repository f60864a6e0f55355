using SanctionsScreening.Entities;
using SanctionsScreening.Matching.Acronyms;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <content>Organisations that one side names by their initials: IRGC, Islamic Revolutionary Guard Corps.</content>
internal sealed partial class EntityMatcher
{
    private readonly Lazy<AcronymIndex> _acronyms;

    /// <summary>Adds the entities that the request abbreviates, or that abbreviate it.</summary>
    private void AddAcronyms(ScreeningRequest request, int threshold, SearchScratch scratch, List<EntityScore> results)
    {
        if (!MayAbbreviate(request.Type, scratch)) return;
        var initials = NameInitials.Of(scratch.Name);
        Add(_acronyms.Value.SpelledBy(initials.Word));
        if (!NamesAnOrganization(request.Type, initials)) return;
        Add(_acronyms.Value.AloneAs(initials.All));
        if (initials.Significant != initials.All) Add(_acronyms.Value.AloneAs(initials.Significant));

        void Add(ReadOnlySpan<int> names)
        {
            foreach (int name in names)
            {
                if (FormIsMissing(initials, name)) continue;
                int entity = _index.View.NameEntity[name];
                NameScore score = AcronymScore();
                int total = _weigher.Weigh(score.Score, EvidenceScore.Of(request, _index.Entities[entity], null));
                if (total >= threshold) Keep(scratch, results, new EntityScore(entity, name, total, score.Tie));
            }
        }
    }

    /// <summary>Whether one of a request and a listed name is the other's acronym.</summary>
    private bool IsAcronym(EntityType type, SearchScratch scratch, int name)
    {
        if (!MayAbbreviate(type, scratch)) return false;
        var initials = NameInitials.Of(scratch.Name);
        if (FormIsMissing(initials, name)) return false;
        AcronymIndex acronyms = _acronyms.Value;
        return acronyms.SpelledBy(initials.Word).Contains(name)
            || (NamesAnOrganization(type, initials) && (acronyms.AloneAs(initials.All).Contains(name) || acronyms.AloneAs(initials.Significant).Contains(name)));
    }

    private static bool MayAbbreviate(EntityType type, SearchScratch scratch) => type is EntityType.Organization or EntityType.Unknown && !scratch.IsTranslated;

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
