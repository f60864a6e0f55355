using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>How well a Latin word spells one of another script by the learned correspondence, on the scale of spellings.</summary>
internal static class LearnedLikeness
{
    /// <summary>A similarity that was only found not to suffice.</summary>
    public const int TooLittle = -1;

    /// <summary>The most that a learned correspondence is worth: it is a likelihood, and a reading is a rule.</summary>
    private const int Most = 9_800;

    private const int MostSyllables = 2;

    /// <summary>
    /// From the learned correspondence's scale, on which true pairs have their median at 9,000, to that of spellings, on which two
    /// romanisations of one name have it near 9,500.
    /// </summary>
    private static readonly (int Likelihood, int Similarity)[] s_likelihoods = [(0, 0), (5_500, 7_000), (7_500, 8_700), (8_500, 9_300), (9_300, 9_700), (10_000, Most)];

    /// <summary>The same for one or two syllables of Chinese or Korean: so many names are made of so few that near ones are strangers.</summary>
    private static readonly (int Likelihood, int Similarity)[] s_syllableLikelihoods = [(0, 0), (6_500, 6_500), (7_500, 8_300), (8_500, 9_300), (9_300, 9_700), (10_000, Most)];

    /// <summary>The similarity of two words; <see cref="TooLittle"/> where it does not reach <paramref name="least"/>.</summary>
    /// <param name="foreign">The word of another script, whose correspondence was learned.</param>
    /// <param name="letters">The Latin word.</param>
    /// <param name="least">The similarity to reach.</param>
    public static int Of(NativeReadings foreign, ReadOnlySpan<char> letters, int least)
    {
        (int Likelihood, int Similarity)[] knots = foreign.IsSyllabic && foreign.Word.Length <= MostSyllables ? s_syllableLikelihoods : s_likelihoods;
        int similarity = Similarity(knots, foreign.Similarity(letters, LeastLikelihood(knots, least)));
        return similarity < least ? TooLittle : similarity;
    }

    /// <summary>A likelihood below which nothing reaches a similarity.</summary>
    private static int LeastLikelihood((int Likelihood, int Similarity)[] knots, int least)
    {
        int knot = 1;
        while (knot < knots.Length - 1 && knots[knot].Similarity < least) knot++;
        (int fromLikelihood, int from) = knots[knot - 1];
        (int toLikelihood, int to) = knots[knot];
        return Math.Max(0, fromLikelihood + ((least - from) * (toLikelihood - fromLikelihood) / (to - from)) - 1);
    }

    private static int Similarity((int Likelihood, int Similarity)[] knots, int likelihood)
    {
        for (int knot = 1; knot < knots.Length; knot++)
        {
            if (likelihood >= knots[knot].Likelihood) continue;
            (int fromLikelihood, int from) = knots[knot - 1];
            (int toLikelihood, int to) = knots[knot];
            return from + ((likelihood - fromLikelihood) * (to - from) / (toLikelihood - fromLikelihood));
        }

        return Most;
    }
}
