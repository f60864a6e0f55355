using System.Buffers;
using System.Globalization;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// Finds files whose columns were moved: the right number of fields, the wrong things in them. One odd value is a novelty or a
/// slip and is kept; a column of odd values is another column.
/// </summary>
internal static class OfacColumnCheck
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789,. ");

    private const string Order = "OFAC's legacy format";

    private static readonly (OfacFileKind Kind, int Column, string Name, string What, Func<string, bool> Fits)[] Checks =
    [
        (OfacFileKind.Parties, OfacColumns.Name, "SDN_Name", "name", IsName),
        (OfacFileKind.Parties, OfacColumns.Type, "SDN_Type", "type of party (individual, vessel, aircraft)", IsPartyType),
        (OfacFileKind.Parties, OfacColumns.Programs, "Program", "programme", static text => text.Length is > 0 and <= 200 && OfacRemarkKinds.Find(text) is null),
        (OfacFileKind.Parties, OfacColumns.CallSign, "Call_Sign", "call sign", static text => text.Length <= 12 && !text.Contains(',', StringComparison.Ordinal)),
        (OfacFileKind.Parties, OfacColumns.VesselType, "Vess_type", "type of vessel", static text => !text.AsSpan().ContainsAnyInRange('0', '9')),
        (OfacFileKind.Parties, OfacColumns.Tonnage, "Tonnage", "tonnage", IsNumber),
        (OfacFileKind.Parties, OfacColumns.GrossTonnage, "GRT", "gross tonnage", IsNumber),
        (OfacFileKind.Parties, OfacColumns.Flag, "Vess_flag", "country", IsCountry),
        (OfacFileKind.Parties, OfacColumns.Owner, "Vess_owner", "owner of a vessel", static text => OfacRemarkKinds.Find(text) is null),
        (OfacFileKind.Aliases, OfacColumns.AliasNumber, "alt_num", "number", IsNumber),
        (OfacFileKind.Aliases, OfacColumns.AliasType, "alt_type", "aka, fka or nka", static text => text is ['a' or 'f' or 'n' or 'A' or 'F' or 'N', 'k' or 'K', 'a' or 'A']),
        (OfacFileKind.Aliases, OfacColumns.AliasName, "alt_name", "name", IsName),
        (OfacFileKind.Addresses, OfacColumns.AddressNumber, "add_num", "number", IsNumber),
        (OfacFileKind.Addresses, OfacColumns.Country, "Country", "country", IsCountry),
        (OfacFileKind.Addresses, OfacColumns.AddressRemarks, "add_remarks", "remark on an address", static text => !IsCountry(text)),
    ];

    /// <exception cref="SanctionsListFormatException">A column holds what belongs into another.</exception>
    public static void RequireOrder(OfacTable table)
    {
        var checks = Checks.Where(check => check.Kind == table.Kind).ToArray();

        // What OFAC says of ships it says of no others: the type of each party that has such a field is checked as another value of it.
        var ofVessels = checks.Where(static check => IsOfVessels(check.Kind, check.Column)).ToArray();
        ColumnCheck columns = new(table.File,
        [
            .. checks.Select(static check => (Called(check.Column, check.Name), check.What, check.Fits)),
            .. ofVessels.Select(static check => (Called(check.Column, check.Name), "detail of a vessel", (Func<string, bool>)IsVessel)),
        ])
        {
            MinMisfits = OfacDefaults.MinMisfits,
            MinMisfitShare = OfacDefaults.MinMisfitShare,
            Order = Order,
        };
        SharedColumnCheck shared = new(table.File, Called(OfacColumns.Name, "SDN_Name"), Called(OfacColumns.Programs, "Program")) { Order = Order };
        foreach (OfacRow row in table.Rows)
        {
            if (table.Kind == OfacFileKind.Parties) shared.Add(row.Fields[OfacColumns.Name], row.Fields[OfacColumns.Programs], row.Line);
            for (int i = 0; i < checks.Length; i++) columns.Add(i, row.Fields[checks[i].Column] ?? (MustStand(table.Kind, checks[i].Column) ? "" : null), row.Line);
            for (int i = 0; i < ofVessels.Length; i++)
            {
                if (row.Fields[ofVessels[i].Column] is not null) columns.Add(checks.Length + i, row.Fields[OfacColumns.Type] ?? "", row.Line);
            }
        }

        columns.Require();
        if (table.Kind == OfacFileKind.Parties) shared.Require();
    }

    private static string Called(int column, string name) => string.Create(CultureInfo.InvariantCulture, $"{column + 1} ({name})");

    /// <summary>Whether a column may not be empty: names and programmes alone.</summary>
    private static bool MustStand(OfacFileKind kind, int column) =>
        (kind == OfacFileKind.Parties && column is OfacColumns.Name or OfacColumns.Programs) || (kind == OfacFileKind.Aliases && column == OfacColumns.AliasName);

    private static bool IsOfVessels(OfacFileKind kind, int column) => kind == OfacFileKind.Parties && column is >= OfacColumns.CallSign and <= OfacColumns.Owner;

    /// <summary>A name column is 350 characters wide, and names don't open like remarks.</summary>
    private static bool IsName(string text) => text.Length is > 0 and <= 350 && OfacRemarkKinds.Find(text) is null;

    private static bool IsPartyType(string text) =>
        text.Equals("individual", StringComparison.OrdinalIgnoreCase) || text.Equals("vessel", StringComparison.OrdinalIgnoreCase)
        || text.Equals("aircraft", StringComparison.OrdinalIgnoreCase) || text.Equals("entity", StringComparison.OrdinalIgnoreCase);

    private static bool IsVessel(string type) => type.StartsWith("vessel", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string text) => text[0] is >= '0' and <= '9' && !text.AsSpan().ContainsAnyExcept(NumberCharacters);

    private static bool IsCountry(string text) => CountryCodes.TryGetCode(text, out _) || text.StartsWith("Region:", StringComparison.Ordinal) || text is "undetermined" or "None Identified";
}
