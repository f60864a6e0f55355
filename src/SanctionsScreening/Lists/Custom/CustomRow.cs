namespace SanctionsScreening.Lists.Custom;

/// <summary>One party of a user's own list, as the file writes it.</summary>
/// <param name="Line">The 1-based line or record number.</param>
/// <param name="Id">The list's own id.</param>
/// <param name="Type">person, organization, vessel, aircraft, unknown or nothing.</param>
/// <param name="Name">The primary name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="WeakAliases">Weak names.</param>
/// <param name="DatesOfBirth">Dates in the form of <see cref="Entities.PartialDate.TryParse"/>.</param>
/// <param name="Countries">Names or codes.</param>
/// <param name="Identifiers">"type:value".</param>
/// <param name="Programs">Programme codes.</param>
internal sealed record CustomRow(int Line, string Id, string Type, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> WeakAliases, IReadOnlyList<string> DatesOfBirth, IReadOnlyList<string> Countries, IReadOnlyList<string> Identifiers, IReadOnlyList<string> Programs);
