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

    /// <summary>Takes the constants that weights are made of.</summary>
    /// <param name="scale">Information, in thousandths of a nat, at which a word has full weight.</param>
    /// <param name="least">Weight of the commonest word.</param>
    /// <param name="roleWeights">For each role a fixed weight, or −1.</param>
    /// <param name="rolePercents">For each role the percent of the information's weight.</param>
    /// <param name="descriptionPercent">Percent of its weight that a description costs at least.</param>
    public WordWeights(int scale, int least, int[] roleWeights, int[] rolePercents, int descriptionPercent)
    {
        _scale = scale;
        _least = least;
        _fixed = roleWeights;
        _percent = rolePercents;
        _description = descriptionPercent;
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
