using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>A phrase that opens a part of the remarks.</summary>
/// <param name="Phrase">The phrase, compared without regard to case.</param>
/// <param name="Meaning">What the rest of the part is.</param>
/// <param name="Identifier">The kind of identifier, where it is one.</param>
internal sealed record OfacRemarkKind(string Phrase, OfacRemarkMeaning Meaning, IdentifierType Identifier);
