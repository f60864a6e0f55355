namespace SanctionsScreening.Lists.Ofac;

/// <summary>One line of a file of the legacy set, its nulls (<c>-0- </c>) read as <see langword="null"/>.</summary>
/// <param name="Line">The 1-based line.</param>
/// <param name="Id">The party's number, digits without leading zeros.</param>
/// <param name="Fields">As many as the file has columns; trimmed, without control characters, except for remarks that continue in another file.</param>
internal readonly record struct OfacRow(int Line, string Id, string?[] Fields);
