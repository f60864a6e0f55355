namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// A whole personal name of the family-name-first kind, written without a space, as its parts in Latin letters.
/// </summary>
/// <param name="Family">The family name, lower-case a to z.</param>
/// <param name="GivenSyllables">The given name, a syllable an element (<c>jin</c>, <c>ping</c>).</param>
/// <param name="System">The convention that spells both.</param>
internal sealed record NameReading(string Family, IReadOnlyList<string> GivenSyllables, ReadingSystem System)
{
    /// <summary>The given name in one word.</summary>
    public string Given { get; } = string.Concat(GivenSyllables);
}
