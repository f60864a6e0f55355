using System.Buffers;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.UsCsl;

/// <summary>Goes through the records of the US Consolidated Screening List; a party that stands on two of its lists has two of them.</summary>
internal static class UsCslReader
{
    private static readonly SearchValues<char> s_number = SearchValues.Create("0123456789,. ");

    /// <summary>The id, the names, the births and the numbers.</summary>
    private static readonly string[] s_required = ["_id", "source", "name", "alt_names", "dates_of_birth", "ids", "call_sign"];

    private static readonly (string Column, string What, Func<string, bool> Fits)[] Checks =
    [
        ("source", "name of a list", static text => text.Contains(" - ", StringComparison.Ordinal)),
        ("type", "type of party", static text => text is "Individual" or "Entity" or "Vessel" or "Aircraft"),
        ("start_date", "day", static text => DateText.ReadDay(text) is not null),
        ("end_date", "day", static text => DateText.ReadDay(text) is not null),
        ("nationalities", "code of a country", AreCountries),
        ("citizenships", "code of a country", AreCountries),
        ("entity_number", "number", IsNumber),
        ("gross_tonnage", "number", IsNumber),
        ("gross_registered_tonnage", "number", IsNumber),
        ("vessel_type", "type of vessel", static text => text.Length < 40 && !text.AsSpan().ContainsAnyInRange('0', '9')),
        ("call_sign", "call sign", static text => text.Length <= 12 && !text.AsSpan().ContainsAny('.', ',', '-')),
        ("vessel_flag", "country", static text => CountryCodes.TryGetCode(text, out _)),
        ("programs", "code of a programme", static text => text.Length < 100 && !text.AsSpan().ContainsAny('.', ',', '/')),
        ("addresses", "address that ends with the code of its country", static text => text.Length == 2 || (text.Length > 4 && text[^4..^2] == ", ")),
        ("federal_register_notice", "notice of the Federal Register", static text => (text.Contains("FR", StringComparison.Ordinal) || text.Contains("F.R.", StringComparison.Ordinal) || text.StartsWith("Notice", StringComparison.Ordinal)) && text.AsSpan().ContainsAnyInRange('0', '9')),
        ("license_requirement", "requirement of a licence", static text => text.Contains("the EAR", StringComparison.Ordinal) || text.Contains("See ", StringComparison.Ordinal)),
        ("license_policy", "policy of licences", static text => text.Length > 12 && text.Contains(' ', StringComparison.Ordinal) && !text.Contains(';', StringComparison.Ordinal)),
        ("ids", "kind and number", static text => text.Contains(", ", StringComparison.Ordinal)),
        ("dates_of_birth", "date", static text => text.AsSpan().ContainsAnyInRange('0', '9')),
        ("source_list_url", "address of a page", static text => text.StartsWith("http", StringComparison.Ordinal)),
        ("source_information_url", "address of a page", static text => text.StartsWith("http", StringComparison.Ordinal)),
        ("name", "name", static text => !text.Contains(';', StringComparison.Ordinal) && !text.StartsWith("http", StringComparison.Ordinal) && !text.Contains(" - Treasury Department", StringComparison.Ordinal)),
    ];

    private static bool AreCountries(string text) => text.Split(';', StringSplitOptions.TrimEntries).All(static country => country.Length == 2 && CountryCodes.TryGetCode(country, out _));

    private static bool IsNumber(string text) => char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept(s_number);

    /// <summary>Columns that parties of one type alone fill.</summary>
    private static readonly (string Column, string Type)[] OfOneType =
    [
        ("title", "Individual"), ("places_of_birth", "Individual"), ("dates_of_birth", "Individual"), ("citizenships", "Individual"), ("nationalities", "Individual"),
        ("call_sign", "Vessel"), ("vessel_type", "Vessel"), ("gross_tonnage", "Vessel"), ("gross_registered_tonnage", "Vessel"), ("vessel_flag", "Vessel"), ("vessel_owner", "Vessel"),
    ];

    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using CsvReader csv = new(stream, file);
        SnapshotBuilder snapshot = new(list, file);
        CsvTable table = new(csv, file, UsCslFields.All, s_required, snapshot.Unread) { ReportsCutEnd = true };
        table.Expect(UsCslFields.All);
        UsCslMapper mapper = new(table);
        ColumnCheck columns = new(file, [.. Checks, .. OfOneType.Select(static of => (of.Column, $"detail of a party of the type {of.Type}", (Func<string, bool>)(type => type == of.Type)))]);
        Dictionary<string, (EntityBuilder Entity, HashSet<string> Sources)> parties = new(StringComparer.Ordinal);
        int[] places = [.. Checks.Select(check => table.Column(check.Column)), .. OfOneType.Select(of => table.Column(of.Column))];
        int id = table.Column("_id"), type = table.Column("type"), source = table.Column("source"), name = table.Column("name");
        while (table.Read())
        {
            if ((table.Line & 255) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (table.Fault is { } fault) snapshot.Reject(table.Line, fault);
            else if (table.Text(id) is not { } number) snapshot.Reject(table.Line, "The party has no _id.");
            else if (number == "_id") snapshot.Reject(table.Line, "The header stands again among the records.");
            else if (table.Text(name) is null) snapshot.Reject(table.Line, $"The party {number} has no name.");
            else
            {
                for (int i = 0; i < places.Length; i++)
                {
                    if (table.Text(places[i]) is { } text) columns.Add(i, i < Checks.Length ? text : table.Text(type) ?? "none", table.Line);
                }

                if (!parties.TryGetValue(number, out (EntityBuilder Entity, HashSet<string> Sources) party))
                    parties.Add(number, party = (new EntityBuilder($"{UsCslCsvSource.Format}:{number}", list, new SourcePosition(file, table.Line)), new HashSet<string>(StringComparer.Ordinal)));
                if (party.Sources.Add(table.Text(source) ?? "")) mapper.Add(party.Entity);
                else snapshot.Reject(table.Line, $"The party {number} stands again on the same list; line {party.Entity.Source.Line} is kept.");
            }
        }

        columns.Require();
        foreach ((EntityBuilder entity, _) in parties.Values) snapshot.Add(entity);
        return snapshot.Build(null, ContentHash.Combine(stream.Finish()));
    }
}
