using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>A location: its address, and the country's name where it has no other part.</summary>
internal readonly record struct OfacPlace(Address Address, string? Country);
