namespace SanctionsScreening.Lists.Ofac;

/// <summary>One day's files. A companion is <see langword="null"/> only where a caller inside the library chose to read the parties alone.</summary>
internal sealed record OfacTables(OfacTable Parties, OfacTable? Aliases, OfacTable? Addresses, OfacTable? Comments)
{
    /// <summary>The files that are there, in the order in which they are hashed.</summary>
    public IEnumerable<OfacTable> All => new[] { Parties, Aliases, Addresses, Comments }.OfType<OfacTable>();
}
