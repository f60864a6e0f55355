namespace SanctionsScreening.Names.Transliteration;

/// <summary>One way to write a word in Latin letters.</summary>
/// <param name="Latin">Lower-case a to z only, never empty.</param>
/// <param name="System">The convention that writes it so.</param>
internal readonly record struct Reading(string Latin, ReadingSystem System);
