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
        (OfacFileKind.Parties, OfacColumns.Programs, "a programme", static text => text.Length <= 200 && OfacRemarkKinds.Find(text) is null),
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
        (OfacFileKind.Addresses, OfacColumns.AddressRemarks, "a remark on an address", static text => !IsCountry(text)),
    ];

    /// <exception cref="SanctionsListFormatException">A column holds what belongs into another.</exception>
    public static void RequireOrder(OfacTable table)
    {
        var checks = Checks.Where(check => check.Kind == table.Kind).ToArray();
        var found = new (int Values, int Misfits, int FirstLine)[checks.Length];
        foreach (OfacRow row in table.Rows)
        {
            for (int i = 0; i < checks.Length; i++)
            {
                string? text = row.Fields[checks[i].Column];
                if (text is null && !MustStand(table.Kind, checks[i].Column)) continue;
                found[i].Values++;
                if ((text is null || !checks[i].Fits(text)) && found[i].Misfits++ == 0) found[i].FirstLine = row.Line;
            }
        }

        for (int i = 0; i < checks.Length; i++)
        {
            (int values, int misfits, int line) = found[i];
            if (misfits > OfacDefaults.MinMisfits && misfits > values * OfacDefaults.MaxMisfitShare)
                throw new SanctionsListFormatException(table.File, line, string.Create(CultureInfo.InvariantCulture, $"In {misfits} of {values} records field {checks[i].Column + 1} is not {checks[i].What}, as OFAC's legacy format has it; the columns are not in their order."));
        }

        if (table.Kind != OfacFileKind.Parties) return;
        RequireNamesAndPrograms(table);
        RequireVessels(table);
    }

    /// <summary>Whether a column may not be empty: names and programmes alone.</summary>
    private static bool MustStand(OfacFileKind kind, int column) =>
        (kind == OfacFileKind.Parties && column is OfacColumns.Name or OfacColumns.Programs) || (kind == OfacFileKind.Aliases && column == OfacColumns.AliasName);

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

    /// <summary>What OFAC says of ships it says of no others.</summary>
    private static void RequireVessels(OfacTable table)
    {
        Span<(int Values, int Others, int FirstLine)> found = stackalloc (int, int, int)[OfacColumns.Owner + 1];
        foreach (OfacRow row in table.Rows)
        {
            bool isVessel = row.Fields[OfacColumns.Type]?.StartsWith("vessel", StringComparison.OrdinalIgnoreCase) == true;
            for (int column = OfacColumns.CallSign; column <= OfacColumns.Owner; column++)
            {
                if (row.Fields[column] is null) continue;
                found[column].Values++;
                if (!isVessel && found[column].Others++ == 0) found[column].FirstLine = row.Line;
            }
        }

        for (int column = OfacColumns.CallSign; column <= OfacColumns.Owner; column++)
        {
            (int values, int others, int line) = found[column];
            if (others > OfacDefaults.MinMisfits && others > values * OfacDefaults.MaxMisfitShare)
                throw new SanctionsListFormatException(table.File, line, string.Create(CultureInfo.InvariantCulture, $"{others} parties that are no vessels have field {column + 1}, which OFAC's legacy format keeps for vessels; the columns are not in their order."));
        }
    }

    /// <summary>A name column is 350 characters wide, and names don't open like remarks.</summary>
    private static bool IsName(string text) => text.Length <= 350 && OfacRemarkKinds.Find(text) is null;

    private static bool IsPartyType(string text) =>
        text.Equals("individual", StringComparison.OrdinalIgnoreCase) || text.Equals("vessel", StringComparison.OrdinalIgnoreCase)
        || text.Equals("aircraft", StringComparison.OrdinalIgnoreCase) || text.Equals("entity", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string text) => text[0] is >= '0' and <= '9' && !text.AsSpan().ContainsAnyExcept(NumberCharacters);

    private static bool IsCountry(string text) => CountryCodes.TryGetCode(text, out _) || text.StartsWith("Region:", StringComparison.Ordinal) || text is "undetermined" or "None Identified";
}
