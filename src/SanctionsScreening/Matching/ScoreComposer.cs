using SanctionsScreening.Entities;
using SanctionsScreening.Numerics;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>Makes one number of an alignment, in integers. Stateless; safe to share.</summary>
internal sealed class ScoreComposer
{
    private const int Full = 10_000;
    private const int Published = 8_000;
    private const int EvidenceSteps = 1000;
    private const int LeastSlipLetters = 5;

    private readonly MatchingWeights _weights;
    private readonly short[] _evidence;

    public ScoreComposer(MatchingWeights weights)
    {
        _weights = weights;
        _evidence = new short[EvidenceSteps + 1];
        for (int i = 0; i <= EvidenceSteps; i++)
        {
            double x = (double)((i * ScorePrices.EvidenceStep) - weights[MatchingWeight.EvidenceMiddle]) / weights[MatchingWeight.EvidenceSlope];
            _evidence[i] = (short)Math.Round(Full / (1 + DeterministicMath.Exp(-x)), MidpointRounding.AwayFromZero);
        }

        Prices = new ScorePrices
        {
            Contradiction = _weights[MatchingWeight.Contradiction],
            ExtraRequest = _weights[MatchingWeight.ExtraRequest],
            ExtraListed = _weights[MatchingWeight.ExtraListed] * _weights[MatchingWeight.RareWordExtra] / 100,
            Disagreement = _weights[MatchingWeight.Disagreement],
            DisagreementSquare = _weights[MatchingWeight.DisagreementSquare],
            InformationLoss = _weights[MatchingWeight.InformationLoss],
            SlipFrom = Full - (_weights[MatchingWeight.SlipEdit] / LeastSlipLetters),
            SlipPercent = Math.Min(100, _weights[MatchingWeight.SlipPercent]),
            ShrinkFrom = _weights[MatchingWeight.ExtraShrinkFrom],
            ShrinkSpan = _weights[MatchingWeight.ExtraShrinkSpan],
            ShrinkMost = _weights[MatchingWeight.ExtraShrinkMost],
            EvidenceShare = _weights[MatchingWeight.EvidenceShare],
            EvidenceShareExact = _weights[MatchingWeight.EvidenceShareExact],
            Evidence = _evidence,
            InitialWeight = _weights[MatchingWeight.LeastWordWeight],
        };
    }

    /// <summary>Composes the score of one listed name.</summary>
    public NameScore Compose(ReadOnlySpan<AlignedPair> alignment, in UnmetWords words, NameKind kind, EntityType type)
    {
        bool isPerson = type == EntityType.Person;
        var score = new NameScore { RulePercent = 100 };
        bool slip = !isPerson && IsSlip(alignment, words);
        int loss = slip ? 100 : _weights[MatchingWeight.InformationLoss];
        bool exact = words.RequestWeight == 0 && words.ListedWeight == 0;
        foreach (ref readonly AlignedPair pair in alignment)
        {
            score.Matched += (int)(pair.Gain / Full);
            int disagreed = (int)((long)pair.Weight * (Full - pair.Similarity) / Full);
            score.Disagreed += disagreed;
            score.DisagreedSquare += (int)((long)disagreed * (Full - pair.Similarity) / Full);

            // Readings of other scripts differ from the listed letters by rule, and their similarity is calibrated on strangers as it is.
            int lost = pair.Likeness == WordLikeness.Spelling ? loss : 100;
            score.Information += (int)((long)pair.Information * Math.Max(0, Full - (lost * (Full - pair.Similarity) / 100)) / Full);
            if (pair.Similarity < Full) exact = false;
        }

        if (slip)
        {
            score.Disagreed = score.Disagreed * _weights[MatchingWeight.SlipPercent] / 100;
            score.DisagreedSquare = score.DisagreedSquare * _weights[MatchingWeight.SlipPercent] / 100;
        }

        score.IsExact = exact;
        score.IsIdentical = exact && words.Minor == 0;
        int contradicted = Math.Min(words.RequestWeight, words.ListedWeight);
        score.Contradicted = contradicted + KinContradiction(words);
        int kept = Prices.Kept(score.Information);
        score.ExtraRequest = (words.RequestWeight - contradicted) * kept / 100;
        score.ExtraListed = (words.ListedWeight - contradicted) * kept / 100;
        bool rare = score.Information >= _weights[MatchingWeight.RareWordInformation], described = rare && type == EntityType.Organization && IsDescribed(alignment, words);
        if (rare && words.RequestWords == 1 && IsLetterForLetter(alignment)) score.ExtraListed = score.ExtraListed * _weights[MatchingWeight.RareWordExtra] / 100;
        if (described) score.ExtraRequest = score.ExtraRequest * _weights[MatchingWeight.DescriptionExtra] / 100;
        score.ForeignForms = words.FormsAreForeign ? _weights[MatchingWeight.ForeignForms] : 0;
        score.Base = Base(score, words.Minor);
        score.Evidence = _evidence[Math.Clamp(score.Information / ScorePrices.EvidenceStep, 0, EvidenceSteps)];
        int share = Share(score);
        score.RulePercent = Rules(alignment, words, isPerson, described, ref score);
        score.Tie = (long)score.Base * ((Full * 100) - ((Full - score.Evidence) * share)) * score.RulePercent / 10_000;
        score.Uncalibrated = (int)(score.Tie / Full);
        if (isPerson) score.Tie = Calibrate(score.Tie);
        score.Calibrated = (int)Math.Clamp(score.Tie / Full, 0, Full);
        score.CalibratedTie = score.Tie;
        if (kind == NameKind.WeakAlias) HoldBack(ref score);
        score.Score = (int)Math.Clamp(score.Tie / Full, 0, Full);
        return score;
    }

    /// <summary>
    /// What is charged at least and what evidence allows at most; searches leave out names by it. Whoever lowers a price in
    /// <see cref="Compose"/>, or makes a score of words that met nothing, lowers it here too.
    /// </summary>
    public ScorePrices Prices { get; }

    /// <summary>The least score before calibration that can reach a published one.</summary>
    public int BeforeCalibration(int score)
    {
        int middle = _weights[MatchingWeight.PersonThreshold];
        return score <= Published ? score * middle / Published : middle + ((score - Published) * (Full - middle) / (Full - Published));
    }

    /// <summary>Straight from 0 to the threshold and from there to full, so that order and both ends stay.</summary>
    private long Calibrate(long tie)
    {
        long middle = (long)_weights[MatchingWeight.PersonThreshold] * Full, published = (long)Published * Full;
        return tie <= middle ? tie / _weights[MatchingWeight.PersonThreshold] * Published : published + ((tie - middle) / (Full - _weights[MatchingWeight.PersonThreshold]) * (Full - Published));
    }

    /// <summary>A weak alias corroborates a match and makes none: its score keeps its order and stays below the default threshold.</summary>
    private void HoldBack(ref NameScore score)
    {
        score.IsWeakAlias = true;
        long from = (long)_weights[MatchingWeight.WeakAliasFrom] * Full;
        if (score.Tie > from) score.Tie = from + ((score.Tie - from) * _weights[MatchingWeight.WeakAliasPercent] / 100);
    }

    private int Base(in NameScore score, int minorWeight)
    {
        long against = ((long)score.Disagreed * _weights[MatchingWeight.Disagreement])
            + ((long)score.DisagreedSquare * _weights[MatchingWeight.DisagreementSquare])
            + ((long)score.Contradicted * _weights[MatchingWeight.Contradiction])
            + ((long)score.ForeignForms * _weights[MatchingWeight.Contradiction])
            + ((long)score.ExtraRequest * _weights[MatchingWeight.ExtraRequest])
            + ((long)score.ExtraListed * _weights[MatchingWeight.ExtraListed])
            + ((long)Math.Min(minorWeight, _weights[MatchingWeight.MinorMost]) * _weights[MatchingWeight.ExtraRequest]);
        long all = ((long)score.Matched * 100) + against;
        return all == 0 ? 0 : (int)((long)score.Matched * 100 * Full / all);
    }

    /// <summary>Evidence decides less, the nearer the words are to the same letters.</summary>
    private int Share(in NameScore score)
    {
        int exact = _weights[MatchingWeight.EvidenceShareExact], inexact = _weights[MatchingWeight.EvidenceShare];
        int distance = Math.Min(Full - score.Base, 1500);
        return exact + ((inexact - exact) * distance / 1500);
    }

    private int Rules(ReadOnlySpan<AlignedPair> alignment, in UnmetWords words, bool isPerson, bool isDescribed, ref NameScore score)
    {
        int percent = 100;
        if (words.SonAndFather) Take(NameRules.SonAndFather, MatchingWeight.SonAndFather, ref percent, ref score);
        if (words.SonAndDaughter) Take(NameRules.SonAndDaughter, MatchingWeight.SonAndDaughter, ref percent, ref score);
        if (score.IsIdentical) return percent;
        if (words.ListedWords == 1 && words.RequestWords > 1 && !isDescribed) Take(NameRules.OneListedWord, MatchingWeight.OneWordListed, ref percent, ref score);
        if (words.RequestWords == 1 && words.ListedWords >= 1 && alignment.Length > 0)
        {
            // Near identity; of a longer word one edit is forgiven.
            int least = Math.Min(_weights[MatchingWeight.OneWordSimilarity], Full - (_weights[MatchingWeight.OneWordEdit] / Math.Max(1, words.RequestLetters)));
            bool known = score.Information >= _weights[MatchingWeight.OneWordInformation] && alignment[0].Similarity >= least;
            if (!known) Take(NameRules.OneWord, MatchingWeight.OneWordListed, ref percent, ref score);
        }

        if (words.RequestNumbers > 0 && words.ListedNumbers > 0) Take(NameRules.NumbersDiffer, MatchingWeight.NumberMismatch, ref percent, ref score);
        else if (!isPerson && words.RequestNumbers + words.ListedNumbers > 0) Take(NameRules.NumberOnOneSide, MatchingWeight.NumberOnOneSide, ref percent, ref score);
        if (words.RequestInitials > 0 && words.ListedInitials > 0) Take(NameRules.InitialsDiffer, MatchingWeight.InitialMismatch, ref percent, ref score);
        return percent;
    }

    private void Take(NameRules rule, MatchingWeight kept, ref int percent, ref NameScore score)
    {
        score.Rules |= rule;
        percent = percent * _weights[kept] / 100;
    }

    /// <summary>Whether nothing but one edit in one word keeps two names apart.</summary>
    private bool IsSlip(ReadOnlySpan<AlignedPair> alignment, in UnmetWords words)
    {
        if (words.Slips != 1 || words.RequestWeight + words.ListedWeight + words.MinorWeight > 0 || words.SlipLetters < LeastSlipLetters) return false;
        if (words.FormsDiffer || (words.RequestForm > 0) != (words.ListedForm > 0)) return false;
        int least = Full - (_weights[MatchingWeight.SlipEdit] / words.SlipLetters);
        foreach (ref readonly AlignedPair pair in alignment)
        {
            if (pair.Similarity < least) return false;
        }

        return true;
    }

    /// <summary>Whether a listed name of one word is met, and what the request says more only describes or places an organisation (HAMAS, Hamas movement). Companies are told apart by such words.</summary>
    private bool IsDescribed(ReadOnlySpan<AlignedPair> alignment, in UnmetWords words) =>
        words is { ListedWords: 1, ListedWeight: 0, RequestWords: > 1, RequestWeight: > 0, RequestProper: 0, HasForm: false }
        && (IsLetterForLetter(alignment) || (alignment is [{ Likeness: WordLikeness.Transliteration } pair] && pair.Similarity >= _weights[MatchingWeight.OneWordSimilarity]));

    private static bool IsLetterForLetter(ReadOnlySpan<AlignedPair> alignment)
    {
        foreach (ref readonly AlignedPair pair in alignment)
        {
            if (pair.Similarity < Full) return false;
        }

        return alignment.Length > 0;
    }

    /// <summary>Fathers' names weigh little where one side leaves them out, and tell persons apart where they differ.</summary>
    private int KinContradiction(in UnmetWords words)
    {
        int both = Math.Min(words.RequestKin, words.ListedKin);
        int percent = Math.Max(1, _weights[MatchingWeight.KinPercent]);
        return Math.Max(0, (int)((long)both * _weights[MatchingWeight.KinContradiction] / percent) - both);
    }
}
