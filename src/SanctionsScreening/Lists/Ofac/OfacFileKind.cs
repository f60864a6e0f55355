namespace SanctionsScreening.Lists.Ofac;

/// <summary>The files of the legacy set. The value is the number of columns that OFAC's data specification gives the file.</summary>
internal enum OfacFileKind
{
    /// <summary>sdn.csv, cons_prim.csv: one line a party.</summary>
    Parties = 12,

    /// <summary>alt.csv, cons_alt.csv: one line an alias.</summary>
    Aliases = 5,

    /// <summary>add.csv, cons_add.csv: one line an address.</summary>
    Addresses = 6,

    /// <summary>sdn_comments.csv, cons_comments.csv: what did not fit in a party's remarks.</summary>
    Comments = 2,
}
