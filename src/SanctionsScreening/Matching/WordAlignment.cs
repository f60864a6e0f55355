namespace SanctionsScreening.Matching;

/// <summary>One request word beside the listed word that it met.</summary>
/// <param name="RequestWord">The word or joined words of the request as compared; <see langword="null"/> where a listed word met nothing.</param>
/// <param name="ListedWord">The word or joined words of the listed name as compared; <see langword="null"/> where a request word met nothing.</param>
/// <param name="Kind">How they met.</param>
/// <param name="Similarity">Agreement in [0, 1]; 0 where one side is missing.</param>
/// <param name="Weight">What the word says about identity, in [0, 1]: a rare family name near 1, a particle near 0.</param>
/// <param name="Cost">What the row takes of the agreement of the names' words, in [0, 1]. The costs of all rows and the agreement make 1 where anything met.</param>
public sealed record WordAlignment(string? RequestWord, string? ListedWord, AlignmentKind Kind, double Similarity, double Weight, double Cost)
{
    /// <summary>How they met, in a few words for a reviewer.</summary>
    public string Description => Explanations.KindWords.Of(Kind);
}
