using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>Counts and weights of the words on each side, met and unmet.</summary>
internal struct UnmetWords
{
    /// <summary>Weight of significant request words that met nothing.</summary>
    public int RequestWeight;

    /// <summary>Weight of significant listed words that met nothing.</summary>
    public int ListedWeight;

    /// <summary>Weight of particles, titles and legal forms of both sides that met nothing.</summary>
    public int MinorWeight;

    /// <summary>Significant words of the request.</summary>
    public int RequestWords;

    /// <summary>Letters of the longest significant word of the request.</summary>
    public int RequestLetters;

    /// <summary>Significant words of the listed name.</summary>
    public int ListedWords;

    /// <summary>Numbers of the request that met nothing.</summary>
    public int RequestNumbers;

    /// <summary>Numbers of the listed name that met nothing.</summary>
    public int ListedNumbers;

    /// <summary>Counts a request word.</summary>
    public void AddRequest(WordRole role, int weight, int letters, bool met)
    {
        if (WordWeights.IsSignificant(role))
        {
            RequestWords++;
            RequestLetters = Math.Max(RequestLetters, letters);
        }

        if (met) return;
        if (role == WordRole.Number) RequestNumbers++;
        if (WordWeights.IsSignificant(role)) RequestWeight += weight;
        else MinorWeight += weight;
    }

    /// <summary>Counts a listed word.</summary>
    public void AddListed(WordRole role, int weight, bool met)
    {
        if (WordWeights.IsSignificant(role)) ListedWords++;
        if (met) return;
        if (role == WordRole.Number) ListedNumbers++;
        if (WordWeights.IsSignificant(role)) ListedWeight += weight;
        else MinorWeight += weight;
    }
}
