namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>An identity document, as it will be added to its party.</summary>
internal readonly record struct OfacDocument(string? Type, string? Number, string? Country, string? Tail, string? Note, int Line);
