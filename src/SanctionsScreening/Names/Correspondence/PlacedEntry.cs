namespace SanctionsScreening.Names.Correspondence;

/// <summary>An outcome of a model that stands in one native word.</summary>
/// <param name="Weight">Its probability in a context.</param>
/// <param name="Places">Where the outcome stands in the word, a bit a place.</param>
/// <param name="Consumed">Latin letters that it takes.</param>
/// <param name="Emitted">Native symbols that it gives.</param>
internal readonly record struct PlacedEntry(double Weight, ulong Places, byte Consumed, byte Emitted);
