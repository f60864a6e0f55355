using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>Counts and weights of the words on each side, met and unmet.</summary>
internal struct UnmetWords
{
    /// <summary>Weight of significant request words that met nothing.</summary>
    public int RequestWeight;

    /// <summary>Of this, the weight of words that neither describe nor place an organisation.</summary>
    public int RequestProper;

    /// <summary>Weight of significant listed words that met nothing.</summary>
    public int ListedWeight;

    /// <summary>Weight of particles and titles of both sides that met nothing.</summary>
    public int MinorWeight;

    /// <summary>Weight of the request's legal form, once however many words it has, where it met nothing.</summary>
    public int RequestForm;

    /// <summary>The same of the listed name.</summary>
    public int ListedForm;

    /// <summary>Whether either side has a legal form, met or not.</summary>
    public bool HasForm;

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

    /// <summary>Weight of fathers' names of the request that met nothing.</summary>
    public int RequestKin;

    /// <summary>Weight of fathers' names of the listed name that met nothing.</summary>
    public int ListedKin;

    /// <summary>Initials of the request that met nothing.</summary>
    public int RequestInitials;

    /// <summary>Initials of the listed name that met nothing.</summary>
    public int ListedInitials;

    /// <summary>Significant words that met in other letters.</summary>
    public int Slips;

    /// <summary>Letters of the request's word that met so.</summary>
    public int SlipLetters;

    /// <summary>Whether each side has a legal form that met nothing and they are not of one class.</summary>
    public bool FormsDiffer;

    /// <summary>Whether these stand in names of different parts of the world.</summary>
    public bool FormsAreForeign;

    /// <summary>Whether the son of one side is the father of the other.</summary>
    public bool SonAndFather;

    /// <summary>Whether the patronymic of one side is a son's and that of the other a daughter's.</summary>
    public bool SonAndDaughter;

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
        if (role == WordRole.Initial) RequestInitials++;
        if (role is WordRole.Kin or WordRole.Patronymic) RequestKin += weight;
        if (role == WordRole.LegalForm) RequestForm = weight;
        else if (WordWeights.IsSignificant(role))
        {
            RequestWeight += weight;
            if (!WordWeights.IsDescription(role)) RequestProper += weight;
        }
        else MinorWeight += weight;
    }

    /// <summary>Counts two significant request words as one.</summary>
    public void JoinRequest(int letters)
    {
        RequestWords--;
        RequestLetters = Math.Max(RequestLetters, letters);
    }

    /// <summary>Counts a listed word.</summary>
    public void AddListed(WordRole role, int weight, bool met)
    {
        if (WordWeights.IsSignificant(role)) ListedWords++;
        if (met) return;
        if (role == WordRole.Number) ListedNumbers++;
        if (role == WordRole.Initial) ListedInitials++;
        if (role is WordRole.Kin or WordRole.Patronymic) ListedKin += weight;
        if (role == WordRole.LegalForm) ListedForm = weight;
        else if (WordWeights.IsSignificant(role)) ListedWeight += weight;
        else MinorWeight += weight;
    }

    /// <summary>What particles, titles and legal forms that met nothing weigh: a form on each side counts once, since forms differ by country and spelling.</summary>
    public readonly int Minor => MinorWeight + Math.Max(RequestForm, ListedForm);
}
