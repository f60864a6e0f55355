using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Retrieval;

/// <summary>What it is worth that two words mean the same, in ten-thousandths: less than the same letters, since many share a meaning.</summary>
/// <param name="Spelling">Known spellings of one name.</param>
/// <param name="Cognate">The same name in another language.</param>
/// <param name="Nickname">A short form and its name.</param>
/// <param name="Translation">Words of one concept.</param>
/// <param name="TranslatedName">Words of one concept where the request's was translated.</param>
internal sealed record MeaningScores(int Spelling, int Cognate, int Nickname, int Translation, int TranslatedName)
{
    /// <summary>How an equivalent word is like the word that it is related to.</summary>
    public SimilarWord Of(EquivalentWord word) => word.Kind switch
    {
        EquivalenceKind.Spelling => new SimilarWord(word.Word, Spelling, WordLikeness.Spelling),
        EquivalenceKind.Cognate => new SimilarWord(word.Word, Cognate, WordLikeness.Cognate),
        _ => new SimilarWord(word.Word, Nickname, WordLikeness.Nickname),
    };
}
