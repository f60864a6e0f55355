namespace SanctionsScreening.Lists.Archive;

/// <summary>What the archive knows of a snapshot without opening it.</summary>
/// <param name="Version">The list's version; its content hash is the snapshot's name in the archive.</param>
/// <param name="Entities">Entries in the snapshot.</param>
/// <param name="StoredAt">When it was put in force for the first time.</param>
/// <param name="ConfirmedAt">When its source last said that it is the newest.</param>
public sealed record SnapshotEntry(SanctionsListVersion Version, int Entities, DateTimeOffset StoredAt, DateTimeOffset ConfirmedAt);
