using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Goes through the parties of targets.simple.csv.</summary>
internal static class TargetsSimpleReader
{
    private static readonly (string Column, string What, Func<string, bool> Fits)[] Checks =
    [
        ("schema", "schema of the model", static text => text.Length < 32 && char.IsAsciiLetterUpper(text[0]) && !text.AsSpan().ContainsAny(' ', ';', ',')),
        ("birth_date", "date", static text => char.IsAsciiDigit(text[0])),
        ("countries", "code of a country", static text => text.Split(';').All(static code => code.Length is >= 2 and <= 7 && char.IsAsciiLetterLower(code[0]) && !code.Contains(' ', StringComparison.Ordinal))),
        ("first_seen", "day", static text => text.Length >= 10 && char.IsAsciiDigit(text[0]) && text[4] == '-'),
        ("emails", "e-mail address", static text => text.Contains('@', StringComparison.Ordinal)),
        ("name", "name", static text => !text.Contains(';', StringComparison.Ordinal) && !CountryCodes.TryGetCode(text, out _)),
    ];

    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using CsvReader csv = new(stream, file);
        SnapshotBuilder snapshot = new(list, file);
        CsvTable table = new(csv, file, TargetsSimpleFields.All, ["id", "schema", "name", "aliases", "birth_date", "countries", "addresses", "identifiers", "sanctions"], snapshot.Unread);
        table.Expect(TargetsSimpleFields.All.Where(static field => field.Field != "program_ids"));
        ColumnCheck columns = new(file, Checks);
        while (table.Read())
        {
            if ((table.Line & 255) == 0) cancellationToken.ThrowIfCancellationRequested();
            string? id = table.Fault is null ? table.Text(table.Column("id")) : null;
            if (id is null)
            {
                snapshot.Reject(table.Line, table.Fault ?? "The party has no id.");
                continue;
            }

            for (int i = 0; i < Checks.Length; i++) columns.Add(i, table.Text(table.Column(Checks[i].Column)), table.Line);
            snapshot.Add(Map(table, new EntityBuilder($"{TargetsSimpleCsvSource.Format}:{id}", list, new SourcePosition(file, table.Line))));
        }

        columns.Require();
        return snapshot.Build(null, ContentHash.Combine(stream.Finish()));
    }

    private static EntityBuilder Map(CsvTable table, EntityBuilder party)
    {
        string[] Values(string column) => table.Text(table.Column(column))?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        party.Type = FtmParties.TypeOf(table.Text(table.Column("schema")) ?? "") ?? EntityType.Unknown;
        if (table.Text(table.Column("name")) is { } name) party.AddName(new EntityName(name, NameKind.Primary));
        foreach (string alias in Values("aliases")) party.AddName(new EntityName(alias, NameKind.Alias));
        foreach (string birth in Values("birth_date")) party.AddBirths(birth);
        foreach (string country in Values("countries")) party.AddCountry(country);
        foreach (string address in Values("addresses")) party.AddAddress(new Address { Street = address });
        foreach (string identifier in Values("identifiers")) party.AddIdentifier(IdentifierType.Other, identifier);
        foreach (string phone in Values("phones")) party.AddIdentifier(IdentifierType.Phone, phone);
        foreach (string email in Values("emails")) party.AddIdentifier(IdentifierType.Email, email);
        foreach (string program in Values("program_ids")) party.AddProgram(program);
        foreach (string sanction in Values("sanctions")) party.AddProgram(sanction);
        foreach (string dataset in Values("dataset")) party.AddRemark(dataset);
        return party;
    }
}
