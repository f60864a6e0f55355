namespace SanctionsScreening.Retrieval;

/// <summary>
/// What the composer charges at least, and what evidence lets a score reach at most. Every member may be lower than the price that is
/// really charged and never higher; evidence may be higher and never lower. <c>ScoreBoundsTests</c> holds the composer to it.
/// </summary>
internal sealed record ScorePrices
{
    /// <summary>Information of one step of <see cref="Evidence"/>, in thousandths of a nat.</summary>
    public const int EvidenceStep = 50;

    /// <summary>The information of an initial that meets a word, in thousandths of a nat.</summary>
    public const int InitialInformation = 1_000;

    /// <summary>Price of a word that met nothing while the other side has one too, in percent of its weight.</summary>
    public required int Contradiction { get; init; }

    /// <summary>Price of a further request word that met nothing.</summary>
    public required int ExtraRequest { get; init; }

    /// <summary>Price of a further listed word that met nothing.</summary>
    public required int ExtraListed { get; init; }

    /// <summary>Price of disagreement between matched words, in percent of its weight.</summary>
    public required int Disagreement { get; init; }

    /// <summary>Further price of disagreement, times the disagreement itself.</summary>
    public required int DisagreementSquare { get; init; }

    /// <summary>Percent of information that a word loses for each percent of disagreement.</summary>
    public required int InformationLoss { get; init; }

    /// <summary>Similarity from which a word that differs may be a slip, which costs less.</summary>
    public required int SlipFrom { get; init; }

    /// <summary>Percent left of the price of a slip.</summary>
    public required int SlipPercent { get; init; }

    /// <summary>Information from which extras begin to cost less.</summary>
    public required int ShrinkFrom { get; init; }

    /// <summary>Further information over which they reach their least price.</summary>
    public required int ShrinkSpan { get; init; }

    /// <summary>Percent that they can lose.</summary>
    public required int ShrinkMost { get; init; }

    /// <summary>Percent of the score that evidence decides for inexact matches.</summary>
    public required int EvidenceShare { get; init; }

    /// <summary>The same for exact ones.</summary>
    public required int EvidenceShareExact { get; init; }

    /// <summary>Evidence by information, an <see cref="EvidenceStep"/> an entry, rising.</summary>
    public required short[] Evidence { get; init; }

    /// <summary>Weight of an initial that meets the word it begins, and the most that a cut word weighs.</summary>
    public required int InitialWeight { get; init; }

    /// <summary>Percent left of the information that was matched.</summary>
    public int Kept(int information)
    {
        int over = information - ShrinkFrom;
        return over <= 0 ? 100 : 100 - (int)Math.Min(ShrinkMost, (long)over * ShrinkMost / Math.Max(1, ShrinkSpan));
    }

    /// <summary>What disagreement costs at least.</summary>
    /// <param name="weight">The least that the pair weighs.</param>
    /// <param name="similarity">0 to 10,000.</param>
    public long Disagreed(int weight, int similarity)
    {
        long disagreed = (long)weight * (10_000 - similarity) / 10_000, square = disagreed * (10_000 - similarity) / 10_000;
        long against = (Math.Max(0, disagreed - 1) * Disagreement) + (Math.Max(0, square - 1) * DisagreementSquare);
        return similarity >= SlipFrom ? against * SlipPercent / 100 : against;
    }

    /// <summary>What is left at most of a pair's information; only another spelling may lose more than its share.</summary>
    public int Informed(int information, int similarity, WordLikeness likeness)
    {
        int loss = similarity >= SlipFrom || likeness != WordLikeness.Spelling ? Math.Min(100, InformationLoss) : InformationLoss;
        return (int)((long)information * Math.Max(0, 10_000 - (loss * (10_000 - similarity) / 100)) / 10_000) + 1;
    }
}
