using SanctionsScreening.Matching;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>How much a word says about identity, from its information and its role; in ten-thousandths.</summary>
internal sealed class WordWeights
{
    /// <summary>The most that a word weighs.</summary>
    public const int Most = 10_000;

    private readonly int _scale;
    private readonly int _least;
    private readonly int[] _fixed;
    private readonly int[] _percent;
    private readonly int _description;

    private WordWeights(int scale, int least, int[] roleWeights, int[] rolePercents, int descriptionPercent)
    {
        _scale = scale;
        _least = least;
        _fixed = roleWeights;
        _percent = rolePercents;
        _description = descriptionPercent;
    }

    /// <summary>Those that the constants of the score give.</summary>
    public static WordWeights Of(MatchingWeights weights)
    {
        int[] fixedWeights = new int[(int)WordRole.LegalForm + 1];
        int[] percents = new int[fixedWeights.Length];
        Array.Fill(fixedWeights, -1);
        Array.Fill(percents, 100);
        fixedWeights[(int)WordRole.Particle] = weights[MatchingWeight.ParticleWeight];
        fixedWeights[(int)WordRole.SonOf] = weights[MatchingWeight.ParticleWeight];
        fixedWeights[(int)WordRole.Title] = weights[MatchingWeight.TitleWeight];
        fixedWeights[(int)WordRole.LegalForm] = weights[MatchingWeight.LegalFormWeight];
        fixedWeights[(int)WordRole.KunyaHead] = weights[MatchingWeight.KunyaWeight];
        fixedWeights[(int)WordRole.Initial] = weights[MatchingWeight.LeastWordWeight];
        percents[(int)WordRole.Patronymic] = weights[MatchingWeight.PatronymicPercent];
        percents[(int)WordRole.Field] = weights[MatchingWeight.FieldPercent];
        percents[(int)WordRole.Place] = weights[MatchingWeight.PlacePercent];
        percents[(int)WordRole.Kin] = weights[MatchingWeight.KinPercent];
        percents[(int)WordRole.Generic] = weights[MatchingWeight.GenericPercent];
        return new WordWeights(weights[MatchingWeight.InformationScale], weights[MatchingWeight.LeastWordWeight], fixedWeights, percents, weights[MatchingWeight.DescriptionExtra]);
    }

    /// <summary>The weight of a word.</summary>
    public int Of(int information, WordRole role)
    {
        if (_fixed[(int)role] >= 0) return _fixed[(int)role];
        int weight = (int)Math.Clamp((long)information * Most / _scale, _least, Most);
        return weight * _percent[(int)role] / 100;
    }

    /// <summary>What meeting a word of this role says, in thousandths of a nat: nothing for titles and forms, less for generic words.</summary>
    public int InformationOf(int information, WordRole role) => _fixed[(int)role] >= 0 ? 0 : (int)((long)information * _percent[(int)role] / 100);

    /// <summary>What a request's word of this role costs at least where it meets nothing: less than its weight where the listed name is one word that it describes.</summary>
    public int LeastUnmet(int weight, WordRole role) => IsDescription(role) ? weight * _description / 100 : weight;

    /// <summary>Whether a word of this role describes or places an organisation and does not name it.</summary>
    public static bool IsDescription(WordRole role) => role is WordRole.Generic or WordRole.Field or WordRole.Place;

    /// <summary>Whether a word of this role belongs to the name proper, so that lacking it on one side counts.</summary>
    public static bool IsSignificant(WordRole role) => role is not (WordRole.Particle or WordRole.SonOf or WordRole.Title or WordRole.LegalForm);
}
