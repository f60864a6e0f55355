using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>A word in a script other than Latin with the Latin words it may be read as. Immutable and shared between requests.</summary>
/// <param name="Word">The folded word in its own script.</param>
/// <param name="Script">Its script.</param>
/// <param name="Readings">Latin readings, the customary one first; never empty unless the word has no letters.</param>
internal sealed record NativeReadings(string Word, Script Script, string[] Readings)
{
    /// <summary>Whether each character is a syllable of its own.</summary>
    public bool IsSyllabic => Script is Script.Han or Script.Hangul;
}
