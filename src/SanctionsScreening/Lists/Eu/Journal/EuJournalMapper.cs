using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Journal;

/// <summary>Turns a line of an annex into an entity. The annexes number their parties, each anew; some do not number them.</summary>
internal sealed class EuJournalMapper(CsvTable table, SnapshotBuilder snapshot, string file)
{
    private static readonly string[] s_remarks = ["reason", "notes", "legalForm", "sector", "incorporationDate", "fatherName", "motherName", "appearance", "ethnicity"];

    private static readonly (string Column, IdentifierType Type, string? Note)[] s_numbers =
    [
        ("passportNumber", IdentifierType.Passport, null), ("idNumber", IdentifierType.NationalId, null), ("registrationNumber", IdentifierType.RegistrationNumber, null), ("taxNumber", IdentifierType.TaxNumber, null),
        ("innCode", IdentifierType.TaxNumber, "INN"), ("ogrnCode", IdentifierType.RegistrationNumber, "OGRN"), ("kppCode", IdentifierType.Other, "KPP"), ("okpoCode", IdentifierType.Other, "OKPO"),
        ("leiCode", IdentifierType.Lei, null), ("swiftBic", IdentifierType.Bic, null), ("ticker", IdentifierType.Other, "ticker"), ("imoNumber", IdentifierType.Imo, null), ("mmsi", IdentifierType.Mmsi, null),
    ];

    /// <summary>The number of the check of names; those of the numbers follow it.</summary>
    private const int NameCheck = 7;

    private readonly Dictionary<string, int> _unnumbered = new(StringComparer.Ordinal);
    private readonly int _celex = table.Column("celex"), _record = table.Column("recordId"), _program = table.Column("programKey"), _annex = table.Column("annex"), _measure = table.Column("measure"), _start = table.Column("startDate");
    private readonly int _schema = table.Column("schema"), _name = table.Column("name"), _alias = table.Column("alias"), _weak = table.Column("weakAlias"), _previous = table.Column("previousName");
    private readonly int _country = table.Column("country"), _nationality = table.Column("nationality"), _jurisdiction = table.Column("jurisdiction"), _flag = table.Column("flag");
    private readonly int _born = table.Column("birthDate"), _birthPlace = table.Column("birthPlace"), _position = table.Column("position"), _gender = table.Column("gender");
    private readonly int _address = table.Column("address"), _phone = table.Column("phone"), _email = table.Column("email"), _website = table.Column("website");
    private readonly int[] _remarks = [.. s_remarks.Select(table.Column)];
    private readonly int[] _numbers = [.. s_numbers.Select(number => table.Column(number.Column))];
    private readonly ColumnCheck _check = new(file,
    [
        ("startDate", "date", static text => DateText.TryRead(text, out _)),
        ("birthDate", "date", static text => DateText.ReadAll(text, []) || text.AsSpan().ContainsAnyInRange('0', '9')),
        ("gender", "gender", static text => ListWords.Gender(text.TrimEnd('.')) != Gender.Unknown),
        ("nationality", "nationality", static text => EuJournalText.Countries(text).Exists(static country => CountryCodes.TryGetCode(country, out _))),
        ("email", "e-mail address", static text => text.Contains('@', StringComparison.Ordinal)),
        ("phone", "telephone number", static text => text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains('@', StringComparison.Ordinal) && !IsDay(text)),
        ("website", "web site", static text => text.Contains('.', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal)),
        ("name", "name", static text => text.Length < 400),
        .. s_numbers.Select(static number => (number.Column, "number", (Func<string, bool>)(number.Column is "ticker" or "swiftBic" ? IsCode : IsNumber))),
    ]);

    /// <summary>Takes the line at hand.</summary>
    /// <returns>Why it is refused; <see langword="null"/> where it is not.</returns>
    public string? Add()
    {
        string? celex = table.Text(_celex), record = table.Text(_record), annex = table.Text(_annex), name = table.Text(_name), schema = table.Text(_schema), program = table.Text(_program);
        if (celex is null || celex.Length is < 8 or > 16 || celex.Contains(' ', StringComparison.Ordinal)) return "The celex is no number of a regulation.";
        if (program is null || program.Contains(' ', StringComparison.Ordinal)) return "The programKey is no programme.";
        if (annex?.Length > 24) return "The annex is none.";
        if (TypeOf(schema) is not { } type) return $"The schema '{schema}' is not Person, LegalEntity, Company, Organization, PublicBody, Vessel, Airplane or Asset.";
        if (name is null) return "The record has no name.";
        if (record is { Length: > 12 }) return "The recordId is none.";
        EntityBuilder party = new($"{EuJournalSource.Format}:{celex}/{annex}/{record ?? Unnumbered($"{annex}/{name}", name)}", snapshot.List, new SourcePosition(file, table.Line)) { Type = type };
        party.AddProgram(program, ListWords.Join(celex, annex is null ? null : $"annex {annex}", table.Text(_measure)));
        PublishedNames.AddAll(party, name, NameKind.Primary);
        EuJournalText.AddNames(party, table.Text(_alias), NameKind.Alias);
        EuJournalText.AddNames(party, table.Text(_weak), NameKind.WeakAlias);
        EuJournalText.AddNames(party, table.Text(_previous), NameKind.Former);
        Facts(party);
        Numbers(party);
        snapshot.Add(party);
        return null;
    }

    /// <exception cref="SanctionsListFormatException">The columns are not in their order.</exception>
    public void Check() => _check.Require();

    private static bool IsNumber(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && !IsDay(text);

    private static bool IsCode(string text) => !IsDay(text) && ListWords.Gender(text.TrimEnd('.')) == Gender.Unknown;

    private static bool IsDay(string text) => DateText.TryRead(text, out PartialDate date) && date.Day is not null;

    /// <summary>Repeated in the annex, the second keeps its place, so that neither is lost.</summary>
    private string Unnumbered(string key, string name)
    {
        int count = _unnumbered[key] = _unnumbered.GetValueOrDefault(key) + 1;
        return count == 1 ? name : $"{name}/{count}";
    }

    private void Facts(EntityBuilder party)
    {
        string? start = Checked(0, _start), born = Checked(1, _born), gender = Checked(2, _gender), nationality = Checked(3, _nationality), flag = table.Text(_flag);
        _check.Add(NameCheck, table.Text(_name), table.Line);
        party.AddListing("Start date", start);
        party.AddBirths(born?.Trim('"'));
        party.AddBirthPlace(table.Text(_birthPlace));
        party.AddGender(gender?.TrimEnd('.'));
        foreach (string country in EuJournalText.Countries(nationality)) party.AddCountry(country);
        foreach (string country in EuJournalText.Countries(table.Text(_country))) party.AddCountry(country);
        foreach (string country in EuJournalText.Countries(table.Text(_jurisdiction))) party.AddCountry(country);
        if (flag is not null) party.Vessel = new VesselParticulars { Flag = CountryCodes.Normalize(flag) };
        if (table.Text(_position) is { } position)
        {
            foreach (string title in PublishedNames.Split(position, ';')) party.AddTitle(title);
        }

        if (table.Text(_address) is { } addresses)
        {
            foreach (string address in EuJournalText.Values(addresses)) party.AddAddress(new Address { Street = address, Country = EuJournalText.CountryOf(address) });
        }

        for (int i = 0; i < _remarks.Length; i++)
        {
            if (table.Text(_remarks[i]) is { } remark) party.AddRemark(i < 2 ? remark : $"{s_remarks[i]}: {remark}");
        }
    }

    private void Numbers(EntityBuilder party)
    {
        for (int i = 0; i < s_numbers.Length; i++)
        {
            (string column, IdentifierType type, string? note) = s_numbers[i];
            if (table.Text(_numbers[i]) is not { } text) continue;
            _check.Add(NameCheck + 1 + i, text, table.Line);
            EuJournalText.AddNumbers(party, column, type, text, note);
        }

        foreach (string phone in EuJournalText.Contacts(Checked(5, _phone))) party.AddIdentifier(IdentifierType.Phone, phone);
        foreach (string email in EuJournalText.Contacts(Checked(4, _email))) party.AddIdentifier(IdentifierType.Email, email);
        foreach (string website in EuJournalText.Contacts(Checked(6, _website))) party.AddIdentifier(IdentifierType.Website, website);
    }

    private string? Checked(int check, int column)
    {
        string? text = table.Text(column);
        _check.Add(check, text, table.Line);
        return text;
    }

    private static EntityType? TypeOf(string? schema) => schema switch
    {
        "Person" => EntityType.Person,
        "LegalEntity" or "Company" or "Organization" or "PublicBody" => EntityType.Organization,
        "Vessel" => EntityType.Vessel,
        "Airplane" => EntityType.Aircraft,

        // Ports, zones, currencies.
        "Asset" => EntityType.Unknown,
        _ => null,
    };
}
