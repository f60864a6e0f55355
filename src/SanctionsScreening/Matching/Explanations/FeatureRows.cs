using System.Globalization;
using SanctionsScreening.Matching.Evidence;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>Takes a score apart into features whose effects add up to it.</summary>
internal static class FeatureRows
{
    private const int Full = 10_000;

    private static readonly (NameRules Rule, string Code, MatchingWeight Kept, string Reason)[] s_rules =
    [
        (NameRules.SonAndFather, ReasonCodes.SonAndFather, MatchingWeight.SonAndFather, "The son in one name is the father in the other."),
        (NameRules.SonAndDaughter, ReasonCodes.SonAndDaughter, MatchingWeight.SonAndDaughter, "One name is a son's, the other a daughter's."),
        (NameRules.OneWord, ReasonCodes.SingleWord, MatchingWeight.OneWordListed, "The request has one telling word: it must be rare and nearly the same."),
        (NameRules.OneListedWord, ReasonCodes.SingleWord, MatchingWeight.OneWordListed, "The listed name has one telling word, and the request says more."),
        (NameRules.NumbersDiffer, ReasonCodes.Numbers, MatchingWeight.NumberMismatch, "Numbers or series differ."),
        (NameRules.NumberOnOneSide, ReasonCodes.NumberOnOneSide, MatchingWeight.NumberOnOneSide, "Only one side has a number or series."),
        (NameRules.InitialsDiffer, ReasonCodes.Initials, MatchingWeight.InitialMismatch, "Initials differ."),
    ];

    /// <summary>The features of a name's score and of the evidence beside it.</summary>
    /// <param name="best">The best name with its score.</param>
    /// <param name="alignment">Its rows.</param>
    /// <param name="evidence">What else is known.</param>
    /// <param name="typesDiffer">Whether the stated types exclude each other, so that the name counts nothing.</param>
    /// <param name="matcher">Whose constants are meant.</param>
    public static List<MatchFeature> Of(in ScoredName best, List<WordAlignment> alignment, in EvidenceScore evidence, bool typesDiffer, EntityMatcher matcher)
    {
        var features = new List<MatchFeature>();
        int at = 0;
        if (best.Name >= 0) at = AddName(best.Score, alignment, matcher.Weights, features);
        if (typesDiffer)
        {
            features.Add(new MatchFeature(ReasonCodes.Type, 0, 1, Units(-at), "The request states another type than the entry's, and a stated type leaves out entries of other types."));
            at = 0;
        }

        AddEvidence(at, evidence, matcher, features);
        return features;
    }

    private static int AddName(in NameScore score, List<WordAlignment> alignment, MatchingWeights weights, List<MatchFeature> features)
    {
        if ((score.Rules & NameRules.Acronym) != 0)
        {
            features.Add(new MatchFeature(ReasonCodes.Acronym, 1, Units(score.Score), Units(score.Score), "One side spells the initials of the other."));
            return score.Score;
        }

        if (score.Matched == 0 || score.Base == 0)
        {
            features.Add(new MatchFeature(ReasonCodes.Words, 0, 1, 0, "No word of the request meets a word of this name."));
            return 0;
        }

        int met = alignment.Count(static r => r.RequestWord is not null && r.ListedWord is not null), significant = alignment.Count(static r => r.RequestWord is not null);
        double all = alignment.Sum(static r => r.Weight);
        features.Add(new MatchFeature(ReasonCodes.Words, score.Matched / (double)Full / Math.Max(all, score.Matched / (double)Full), 1, 1, $"{Count(met)} of {Count(significant)} parts of the request {(met == 1 ? "meets" : "meet")} a word of the listed name."));
        AddPrices(score, alignment, weights, all, features);
        int ruled = score.Uncalibrated, certain = score.RulePercent is 0 or 100 ? ruled : Math.Min(score.Base, (int)((long)ruled * 100 / score.RulePercent));
        if (certain != score.Base) features.Add(Common(score, certain, weights));
        AddRules(score, certain, weights, features);
        if (score.Calibrated != ruled) features.Add(new MatchFeature(ReasonCodes.Calibration, Units(score.Calibrated), 1, Units(score.Calibrated - ruled), "Persons' scores are published on the scale on which 0.80 is the default threshold."));
        if (score.IsBorneOut) features.Add(new MatchFeature(ReasonCodes.WeakAlias, Units(score.Score), 1, 0, "The listed name is a weak alias, and another name of the party shares telling words with the request, so it counts in full."));
        else if (score.IsWeakAlias) features.Add(new MatchFeature(ReasonCodes.WeakAlias, Units(score.Score), weights[MatchingWeight.WeakAliasPercent] / 100d, Units(score.Score - score.Calibrated), "The listed name is a weak alias, which corroborates a match: alone it would make none at the default threshold."));
        return score.Score;
    }

    private static void AddPrices(in NameScore score, List<WordAlignment> alignment, MatchingWeights weights, double all, List<MatchFeature> features)
    {
        var prices = NamePrices.Of(score, weights);
        double priced = 0;
        Add(ReasonCodes.Spelling, prices.Spelling, score.Disagreed, weights[MatchingWeight.Disagreement], $"Spelled differently: {Pairs(alignment)}.");
        Add(ReasonCodes.Contradicted, prices.Contradicted, score.Contradicted, weights[MatchingWeight.Contradiction], $"Each side has what the other lacks: {Names(alignment, AlignmentKind.Contradicted, request: true)} against {Names(alignment, AlignmentKind.Contradicted, request: false)}.");
        Add(ReasonCodes.OnlyInRequest, prices.OnlyInRequest, score.ExtraRequest, weights[MatchingWeight.ExtraRequest], score.Contradicted > 0 ? "What the request has in their place weighs more." : "The request says more than the listed name.");
        Add(ReasonCodes.OnlyInListed, prices.OnlyInListed, score.ExtraListed, weights[MatchingWeight.ExtraListed], score.Contradicted > 0 ? "What the listed name has in their place weighs more." : "The listed name says more than the request.");
        Add(ReasonCodes.ForeignForms, prices.ForeignForms, score.ForeignForms, weights[MatchingWeight.Contradiction], "The legal forms are those of different parts of the world.");
        Add(ReasonCodes.Minor, prices.Minor, weights[MatchingWeight.MinorMost], weights[MatchingWeight.ExtraRequest], "Particles, titles or legal forms differ.");

        void Add(string code, double price, int weight, int percent, string reason)
        {
            // Rounded as they add up, so that the effects make the score exactly.
            int units = Rounded(priced + price) - Rounded(priced);
            priced += price;
            if (units > 0) features.Add(new MatchFeature(code, Math.Min(1, weight / (double)Full / Math.Max(all, 0.0001)), percent / 100d, Units(-units), reason));
        }
    }

    private static MatchFeature Common(in NameScore score, int certain, MatchingWeights weights)
    {
        double lost = (score.Base - certain) / (double)score.Base;
        double weight = score.Evidence < Full ? lost * Full / (Full - score.Evidence) : weights[MatchingWeight.EvidenceShare] / 100d;
        double oneIn = Math.Min(1e12, Math.Exp(score.Information / 1000d));
        string shared = oneIn < 2 ? "Many names share" : string.Create(CultureInfo.InvariantCulture, $"About one name in {oneIn:#,0} shares");
        return new MatchFeature(ReasonCodes.Common, Units(score.Evidence), Math.Min(1, weight), Units(certain - score.Base), $"{shared} the words that met{(score.Evidence > 9_000 ? "." : ": they may have met by chance.")}");
    }

    /// <summary>Each rule takes its percentage of what the rules before it left; the last takes what rounding leaves.</summary>
    private static void AddRules(in NameScore score, int certain, MatchingWeights weights, List<MatchFeature> features)
    {
        NameRules rules = score.Rules;
        (NameRules Rule, string Code, MatchingWeight Kept, string Reason)[] taken = [.. s_rules.Where(r => (rules & r.Rule) != 0)];
        int at = certain;
        for (int r = 0; r < taken.Length; r++)
        {
            int kept = weights[taken[r].Kept], now = r == taken.Length - 1 ? score.Uncalibrated : at * kept / 100;
            features.Add(new MatchFeature(taken[r].Code, 0, 1 - (kept / 100d), Units(now - at), taken[r].Reason));
            at = now;
        }
    }

    private static void AddEvidence(int at, in EvidenceScore evidence, EntityMatcher matcher, List<MatchFeature> features)
    {
        MatchingWeights weights = matcher.Weights;
        var known = new EvidenceScore();
        int name = at;
        if (evidence.BirthDate != DateAgreement.Silent)
        {
            known.BirthDate = evidence.BirthDate;
            Add(ReasonCodes.BirthDate, evidence.BirthDate <= DateAgreement.Year, Math.Abs(matcher.Weigher.DatePercent(evidence.BirthDate)), Told(ExplanationSentence.Describe(evidence.BirthDate), known), known);
        }

        if (evidence.Country != 0)
        {
            known.Country = evidence.Country;
            Add(ReasonCodes.Country, evidence.Country > 0, weights[evidence.Country > 0 ? MatchingWeight.CountryAgrees : MatchingWeight.CountryDiffers], Told(evidence.Country > 0 ? "A country agrees." : "The countries differ.", new EvidenceScore { Country = evidence.Country }), known);
        }

        if (evidence.Gender != 0)
        {
            known.Gender = evidence.Gender;
            Add(ReasonCodes.Gender, evidence.Gender > 0, weights[MatchingWeight.GenderDiffers], evidence.Gender > 0 ? "Gender agrees." : "Gender differs.", known);
        }

        if (evidence.Identifier is { } identifier)
        {
            known.Identifier = identifier;
            Add(ReasonCodes.Identifier, true, 100, $"Both carry the same identifier ({identifier.Type}).", known);
        }

        string Told(string reason, in EvidenceScore alone) => matcher.Weigher.IsTooLittle(name, alone) ? $"{reason} So little of the name agrees that it lifts nothing." : reason;

        void Add(string code, bool agrees, int percent, string reason, in EvidenceScore sofar)
        {
            int now = matcher.Weigher.Weigh(name, sofar);
            features.Add(new MatchFeature(code, agrees ? 1 : 0, percent / 100d, Units(now - at), reason));
            at = now;
        }
    }

    private static string Pairs(List<WordAlignment> alignment) =>
        string.Join(", ", alignment.Where(static r => r.Similarity is > 0 and < 1).Select(static r => $"“{r.RequestWord}” for “{r.ListedWord}”"));

    private static string Names(List<WordAlignment> alignment, AlignmentKind kind, bool request) =>
        string.Join(", ", alignment.Where(r => r.Kind == kind).Select(r => request ? r.RequestWord : r.ListedWord).Where(static w => w is not null).Select(static w => $"“{w}”"));

    private static int Rounded(double units) => (int)Math.Round(units, MidpointRounding.AwayFromZero);

    private static double Units(int units) => units / (double)Full;

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
