namespace SanctionsScreening.Matching.Explanations;

/// <summary>What each kind of disagreement takes of the agreement of two names' words, in ten-thousandths; with the agreement they make 10,000.</summary>
/// <param name="Spelling">Words that met and are spelled differently.</param>
/// <param name="Contradicted">Words on both sides that met nothing.</param>
/// <param name="OnlyInRequest">Further words of the request.</param>
/// <param name="OnlyInListed">Further words of the listed name.</param>
/// <param name="ForeignForms">Legal forms of different parts of the world.</param>
/// <param name="Minor">What is left: particles, titles and legal forms that met nothing.</param>
internal readonly record struct NamePrices(double Spelling, double Contradicted, double OnlyInRequest, double OnlyInListed, double ForeignForms, double Minor)
{
    private const double Full = 10_000;

    /// <summary>Reads the prices back from a score; all are 0 where nothing met.</summary>
    public static NamePrices Of(in NameScore score, MatchingWeights weights)
    {
        if (score.Matched == 0 || score.Base == 0) return default;
        double scale = Scale(score);
        double spelling = (((double)score.Disagreed * weights[MatchingWeight.Disagreement]) + ((double)score.DisagreedSquare * weights[MatchingWeight.DisagreementSquare])) * scale;
        double contradicted = (double)score.Contradicted * weights[MatchingWeight.Contradiction] * scale;
        double request = (double)score.ExtraRequest * weights[MatchingWeight.ExtraRequest] * scale;
        double listed = (double)score.ExtraListed * weights[MatchingWeight.ExtraListed] * scale;
        double forms = (double)score.ForeignForms * weights[MatchingWeight.Contradiction] * scale;
        double rest = Math.Max(0, Full - score.Base - spelling - contradicted - request - listed - forms);

        // Less than what rounding the agreement to an integer leaves is no kind of its own.
        return rest >= 2 + (Full / score.Base) ? new NamePrices(spelling, contradicted, request, listed, forms, rest)
            : spelling >= Math.Max(contradicted, Math.Max(request, listed)) ? new NamePrices(spelling + rest, contradicted, request, listed, forms, 0)
            : contradicted >= Math.Max(request, listed) ? new NamePrices(spelling, contradicted + rest, request, listed, forms, 0)
            : request >= listed ? new NamePrices(spelling, contradicted, request + rest, listed, forms, 0)
            : new NamePrices(spelling, contradicted, request, listed + rest, forms, 0);
    }

    /// <summary>What one pair's spelling is priced at, beside the other pairs.</summary>
    public static double OfPair(in AlignedPair pair, MatchingWeights weights)
    {
        double apart = (Full - pair.Similarity) / Full, disagreed = pair.Weight * apart;
        return (disagreed * weights[MatchingWeight.Disagreement]) + (disagreed * apart * weights[MatchingWeight.DisagreementSquare]);
    }

    /// <summary>A weight times its percent, times this, is its part of 10,000: base = 10,000 · matched · 100 / (matched · 100 + prices), solved for the sum.</summary>
    private static double Scale(in NameScore score) => score.Base / (score.Matched * 100d);
}
