namespace SanctionsScreening.Lists.Ofac;

/// <summary>The records of one set of OFAC's CSV files, with the names of the files.</summary>
internal sealed record OfacCsvFiles(string PartyFile, List<OfacRecord> Parties, string AliasFile, List<OfacRecord> Aliases, string AddressFile, List<OfacRecord> Addresses, string CommentFile, List<OfacRecord> Comments);
