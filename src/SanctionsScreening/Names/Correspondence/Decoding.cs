namespace SanctionsScreening.Names.Correspondence;

/// <summary>A Latin spelling that a native word may stand for.</summary>
/// <param name="Latin">Letters a–z.</param>
/// <param name="Cost">−ln of its probability, in thousandths; lower is likelier.</param>
internal readonly record struct Decoding(string Latin, int Cost);
