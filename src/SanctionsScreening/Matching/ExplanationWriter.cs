using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>Turns a scored alignment into what a reviewer reads. Stateless; safe to share.</summary>
internal static class ExplanationWriter
{
    /// <summary>Writes the explanation of one entity's best name.</summary>
    public static MatchExplanation Write(ScreeningIndex index, SanctionedEntity entity, SearchScratch scratch, in ScoredName best, in EvidenceScore evidence, int total, int threshold, EvidenceWeigher weigher)
    {
        string? listedName = best.Name < 0 ? null : entity.Names[index.View.NameOrdinal[best.Name]].Text;
        List<WordAlignment> alignment = best.Name < 0 ? [] : Alignment(index.View, scratch, best);
        List<MatchFeature> features = Features(best, evidence, total, weigher);
        return new MatchExplanation
        {
            EntityId = entity.Id,
            ListedName = listedName,
            Score = total / 10_000d,
            IsMatch = total >= threshold,
            Alignment = alignment,
            Features = features,
            Summary = ExplanationSentence.Write(entity, listedName, alignment, evidence, total, threshold),
        };
    }

    private static List<WordAlignment> Alignment(GenerationView view, SearchScratch scratch, in ScoredName best)
    {
        var rows = new List<WordAlignment>();
        NameBuffer request = scratch.Name;
        int start = view.NameStart[best.Name], length = view.NameStart[best.Name + 1] - start;
        uint requestUsed = 0, listedUsed = 0;
        AlignedPair[] pairs = [.. best.Alignment];
        Array.Sort(pairs, static (a, b) => a.First.CompareTo(b.First));
        foreach (AlignedPair pair in pairs)
        {
            requestUsed |= (pair.Span == 2 ? 3u : 1u) << pair.First;
            listedUsed |= (pair.ListedSpan == 2 ? 3u : 1u) << pair.ListedFirst;
            rows.Add(new WordAlignment(Words(request, pair.First, pair.Span), Words(view, start + pair.ListedFirst, pair.ListedSpan), KindOf(pair), pair.Similarity / 10_000d, Math.Min(1, pair.Weight / 10_000d)));
        }

        bool listedUnmet = false;
        for (int p = 0; p < length; p++)
        {
            listedUnmet |= (listedUsed & (1u << p)) == 0 && WordWeights.IsSignificant((WordRole)view.NameRoles[start + p]);
        }

        bool requestUnmet = false;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1 || (requestUsed & (1u << unit.First)) != 0) continue;
            bool significant = WordWeights.IsSignificant(request.Words[unit.First].Role);
            requestUnmet |= significant;
            rows.Add(new WordAlignment(Words(request, unit.First, 1), null, significant && listedUnmet ? AlignmentKind.Contradicted : AlignmentKind.OnlyInRequest, 0, unit.Weight / 10_000d));
        }

        for (int p = 0; p < length; p++)
        {
            if ((listedUsed & (1u << p)) != 0) continue;
            bool significant = WordWeights.IsSignificant((WordRole)view.NameRoles[start + p]);
            rows.Add(new WordAlignment(null, Words(view, start + p, 1), significant && requestUnmet ? AlignmentKind.Contradicted : AlignmentKind.OnlyInListed, 0, Math.Min(1, best.ListedWeights[p] / 10_000d)));
        }

        return rows;
    }

    private static List<MatchFeature> Features(in ScoredName best, in EvidenceScore evidence, int total, EvidenceWeigher weigher)
    {
        var features = new List<MatchFeature>();
        if (best.Name >= 0)
        {
            NameScore score = best.Score;
            features.Add(new MatchFeature("name.words", score.Base / 10_000d, score.Base / 10_000d, score.IsExact ? "Every word of both names meets letter for letter." : $"The words agree to {Percent(score.Base)}: weight {Units(score.Matched)} met, {Units(score.Disagreed)} differs in spelling, {Units(score.Contradicted)} contradicts, {Units(score.ExtraRequest)} only in the request, {Units(score.ExtraListed)} only in the listed name."));
            int afterEvidence = score.RulePercent == 0 ? 0 : (int)(score.Tie * 100 / score.RulePercent / 10_000);
            features.Add(new MatchFeature("name.evidence", score.Evidence / 10_000d, (afterEvidence - score.Base) / 10_000d, string.Create(CultureInfo.InvariantCulture, $"The words that met are shared by about one name in {Math.Min(1e12, Math.Exp(score.Information / 1000d)):#,0}.")));
            if (score.RulePercent < 100) features.Add(new MatchFeature("name.rules", score.RulePercent / 100d, (score.Uncalibrated - afterEvidence) / 10_000d, NameRuleSentence.Write(score.Rules)));
            if (score.Calibrated != score.Uncalibrated) features.Add(new MatchFeature("name.calibration", score.Calibrated / 10_000d, (score.Calibrated - score.Uncalibrated) / 10_000d, "Scores of persons' names are published on the scale on which 0.80 is the default threshold."));
            if (score.IsBorneOut) features.Add(new MatchFeature("name.weak-alias", score.Score / 10_000d, 0, "The listed name is a weak alias, and another name of the party shares telling words with the request, so it counts in full."));
            else if (score.IsWeakAlias) features.Add(new MatchFeature("name.weak-alias", score.Score / 10_000d, (score.Score - score.Calibrated) / 10_000d, "The listed name is a weak alias, which corroborates a match and makes none."));
        }

        if (evidence.BirthDate != DateAgreement.Silent)
        {
            int percent = weigher.DatePercent(evidence.BirthDate);
            features.Add(new MatchFeature("birth.date", evidence.BirthDate <= DateAgreement.Near ? 1 : 0, percent / 100d, ExplanationSentence.Describe(evidence.BirthDate)));
        }

        if (evidence.Country != 0) features.Add(new MatchFeature("country", evidence.Country > 0 ? 1 : 0, 0, evidence.Country > 0 ? "A country agrees." : "The countries differ."));
        if (evidence.Gender != 0) features.Add(new MatchFeature("gender", evidence.Gender > 0 ? 1 : 0, 0, evidence.Gender > 0 ? "Gender agrees." : "Gender differs."));
        if (evidence.Identifier is { } identifier) features.Add(new MatchFeature("identifier", 1, total / 10_000d, $"Both carry the same identifier ({identifier.Type})."));
        return features;
    }

    private static AlignmentKind KindOf(in AlignedPair pair) => pair.Span + pair.ListedSpan > 2 ? AlignmentKind.Joined : pair.Likeness switch
    {
        WordLikeness.Exact => AlignmentKind.Exact,
        WordLikeness.Spelling => AlignmentKind.Spelling,
        WordLikeness.Transliteration => AlignmentKind.Transliteration,
        WordLikeness.Cognate => AlignmentKind.Cognate,
        WordLikeness.Nickname => AlignmentKind.Nickname,
        WordLikeness.Translation => AlignmentKind.Translation,
        WordLikeness.LegalForm => AlignmentKind.LegalForm,
        WordLikeness.Initial => AlignmentKind.Initial,
        _ => AlignmentKind.Abbreviation,
    };

    private static string Words(NameBuffer name, int first, int span) => span == 1 ? name.Form(first).ToString() : $"{name.Form(first)} {name.Form(first + 1)}";

    private static string Words(GenerationView view, int position, int span) => span == 1 ? Word(view, position) : $"{Word(view, position)} {Word(view, position + 1)}";

    private static string Word(GenerationView view, int position)
    {
        int word = view.NameWords[position];
        return view.WordNative[word]?.Word ?? view.Letters(view.WordForm[word]).ToString();
    }

    private static string Percent(int units) => string.Create(CultureInfo.InvariantCulture, $"{units / 100d:0} %");

    private static string Units(int units) => string.Create(CultureInfo.InvariantCulture, $"{units / 10_000d:0.00}");
}
