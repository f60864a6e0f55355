using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>Explains how a request stands to any entity of one generation. Immutable; safe to share.</summary>
/// <param name="matcher">The generation.</param>
/// <param name="threshold">0 to 10,000.</param>
/// <param name="maxNameLength">Code units of a name that are read.</param>
internal sealed class Explainer(EntityMatcher matcher, int threshold, int maxNameLength)
{
    /// <summary>Explains one entity.</summary>
    public MatchExplanation Explain(ScreeningRequest request, int entity)
    {
        Reach reach = matcher.ReachOf(request, maxNameLength, threshold, entity);
        MatchExplanation explanation = matcher.Explain(request, maxNameLength, entity, (scratch, best, evidence, total) => Write(request, entity, reach, scratch, best, evidence, total));
        return explanation.IsMatch ? explanation : explanation with { Changes = new ChangeFinder(matcher, threshold, maxNameLength).Find(request, entity, explanation) };
    }

    private MatchExplanation Write(ScreeningRequest request, int entity, Reach reach, SearchScratch scratch, in ScoredName best, in EvidenceScore evidence, int score)
    {
        ScreeningIndex index = matcher.Index;
        SanctionedEntity listed = index.Entities[entity];
        bool typesDiffer = EntityMatcher.TypesDiffer(request, listed);
        EntityName? name = best.Name < 0 ? null : listed.Names[index.View.NameOrdinal[best.Name]];
        List<WordAlignment> alignment = name is null ? [] : AlignmentRows.Of(index.View, scratch, best, matcher.Weights);
        ExplanationOutcome outcome = Outcome(score, typesDiffer, evidence.Identifier is not null, reach);
        return new MatchExplanation
        {
            EntityId = listed.Id,
            Outcome = outcome,
            ListedName = name?.Text,
            ListedNameKind = name?.Kind,
            Score = score / 10_000d,
            Threshold = threshold / 10_000d,
            Alignment = alignment,
            Features = FeatureRows.Of(best, alignment, evidence, typesDiffer, matcher),
            Retrieval = name is null ? [] : RetrievalRows.Of(index.View, scratch, best),
            BlockingWord = outcome is ExplanationOutcome.Match or ExplanationOutcome.OtherType ? null : BlockingWord(alignment),
            Summary = ExplanationSentence.Write(listed, name?.Text, scratch.IsTranslated ? WordText.OfRequest(scratch.Name) : null, alignment, evidence, matcher.Weigher.IsTooLittle(best.Score.Score, evidence), typesDiffer, outcome, score, threshold),
        };
    }

    private ExplanationOutcome Outcome(int score, bool typesDiffer, bool sharesIdentifier, Reach reach)
    {
        if (score >= threshold && (sharesIdentifier || (reach == Reach.Candidate && !typesDiffer))) return ExplanationOutcome.Match;
        if (typesDiffer) return ExplanationOutcome.OtherType;
        return reach switch
        {
            Reach.Nothing => ExplanationOutcome.NothingToCompare,
            Reach.NoKey or Reach.Unlike => ExplanationOutcome.NotFound,
            Reach.OutOfReach => ExplanationOutcome.OutOfReach,
            _ => ExplanationOutcome.BelowThreshold,
        };
    }

    private static string? BlockingWord(List<WordAlignment> alignment) =>
        alignment.Where(static r => r.ListedWord is null).MaxBy(static r => r.Weight)?.RequestWord;
}
