using System.Buffers;
using System.Globalization;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// Finds files whose columns were moved: the right number of fields, the wrong things in them. One odd value is a novelty or a
/// slip and is kept; a column of odd values is another column.
/// </summary>
internal static class OfacColumnCheck
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789,. ");

    private static readonly (OfacFileKind Kind, int Column, string What, Func<string, bool> Fits)[] Checks =
    [
        (OfacFileKind.Parties, OfacColumns.Name, "a name", IsName),
        (OfacFileKind.Parties, OfacColumns.Type, "a type of party (individual, vessel, aircraft)", IsPartyType),
        (OfacFileKind.Parties, OfacColumns.CallSign, "a call sign", text => text.Length <= 12 && !text.Contains(',', StringComparison.Ordinal)),
        (OfacFileKind.Parties, OfacColumns.VesselType, "a type of vessel", text => !text.AsSpan().ContainsAnyInRange('0', '9')),
        (OfacFileKind.Parties, OfacColumns.Tonnage, "a tonnage", IsNumber),
        (OfacFileKind.Parties, OfacColumns.GrossTonnage, "a gross tonnage", IsNumber),
        (OfacFileKind.Parties, OfacColumns.Flag, "a country", IsCountry),
        (OfacFileKind.Parties, OfacColumns.Owner, "an owner of a vessel", static text => OfacRemarkKinds.Find(text) is null),
        (OfacFileKind.Aliases, OfacColumns.AliasNumber, "a number", IsNumber),
        (OfacFileKind.Aliases, OfacColumns.AliasType, "aka, fka or nka", text => text is ['a' or 'f' or 'n' or 'A' or 'F' or 'N', 'k' or 'K', 'a' or 'A']),
        (OfacFileKind.Aliases, OfacColumns.AliasName, "a name", IsName),
        (OfacFileKind.Addresses, OfacColumns.AddressNumber, "a number", IsNumber),
        (OfacFileKind.Addresses, OfacColumns.Country, "a country", IsCountry),
    ];

    /// <exception cref="SanctionsListFormatException">A column holds what belongs into another.</exception>
    public static void RequireOrder(OfacTable table)
    {
        foreach ((OfacFileKind kind, int column, string what, Func<string, bool> fits) in Checks)
        {
            if (kind == table.Kind) Require(table, column, what, fits);
        }

        if (table.Kind == OfacFileKind.Parties) RequireNamesAndPrograms(table);
    }

    private static void Require(OfacTable table, int column, string what, Func<string, bool> fits)
    {
        // Every other column may be empty.
        bool isName = table.Kind != OfacFileKind.Addresses && column == (table.Kind == OfacFileKind.Parties ? OfacColumns.Name : OfacColumns.AliasName);
        int values = 0, misfits = 0;
        OfacRow first = default;
        foreach (OfacRow row in table.Rows)
        {
            string? text = row.Fields[column];
            if (text is null && !isName) continue;
            values++;
            if ((text is null || !fits(text)) && misfits++ == 0) first = row;
        }

        if (misfits > OfacDefaults.MinMisfits && misfits > values * OfacDefaults.MaxMisfitShare)
            throw new SanctionsListFormatException(table.File, first.Line, string.Create(CultureInfo.InvariantCulture, $"In {misfits} of {values} records field {column + 1} is not {what}, as OFAC's legacy format has it; the columns are not in their order."));
    }

    /// <summary>Nearly every name is a party's own, while a programme is shared by many: so the two columns tell themselves apart.</summary>
    private static void RequireNamesAndPrograms(OfacTable table)
    {
        if (table.Rows.Count < OfacDefaults.MinRowsForDistinctness) return;
        HashSet<string> names = new(StringComparer.Ordinal), programs = new(StringComparer.Ordinal);
        foreach (OfacRow row in table.Rows)
        {
            names.Add(row.Fields[OfacColumns.Name] ?? "");
            programs.Add(row.Fields[OfacColumns.Programs] ?? "");
        }

        if (names.Count * 2 < table.Rows.Count || programs.Count * 2 > table.Rows.Count)
            throw new SanctionsListFormatException(table.File, table.Rows[0].Line, $"{table.Rows.Count} records have {names.Count} distinct names (field 2) and {programs.Count} distinct programmes (field 4); the columns are not in their order.");
    }

    /// <summary>A name column is 350 characters wide, and names don't open like remarks.</summary>
    private static bool IsName(string text) => text.Length <= 350 && OfacRemarkKinds.Find(text) is null;

    private static bool IsPartyType(string text) =>
        text.Equals("individual", StringComparison.OrdinalIgnoreCase) || text.Equals("vessel", StringComparison.OrdinalIgnoreCase)
        || text.Equals("aircraft", StringComparison.OrdinalIgnoreCase) || text.Equals("entity", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string text) => text[0] is >= '0' and <= '9' && !text.AsSpan().ContainsAnyExcept(NumberCharacters);

    private static bool IsCountry(string text) => CountryCodes.TryGetCode(text, out _) || text.StartsWith("Region:", StringComparison.Ordinal) || text is "undetermined" or "None Identified";
}
