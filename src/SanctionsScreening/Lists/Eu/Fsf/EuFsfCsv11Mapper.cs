using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>Version 1.1: the fields of the XML as columns ("NameAlias_WholeName").</summary>
internal sealed class EuFsfCsv11Mapper : EuFsfCsvMapper
{
    private static readonly string[] s_flags = ["Diplomatic", "KnownExpired", "KnownFalse", "ReportedLost", "RevokedByIssuer"];
    private static readonly string[] s_notes = ["IssuedBy", "IssuedDate", "ValidFrom", "ValidTo", "NameOnDocument", "Region", "Remark"];
    private readonly int _date, _id, _reference, _un, _designated, _details, _remark, _subject, _code, _title, _programme;
    private readonly int[] _name, _address, _birth, _birthPlace, _identification, _remarks;
    private readonly int[] _flags, _notes;
    private readonly int _contact, _listing, _addressRemark, _region, _citizenship, _citizenshipName;

    public EuFsfCsv11Mapper(CsvTable table, string list, string file)
        : base(table, list, file)
    {
        table.Require("Entity_LogicalId", "Entity_EU_ReferenceNumber", "Entity_SubjectType", "Entity_Regulation_Programme", "NameAlias_LastName", "NameAlias_FirstName", "NameAlias_WholeName");
        int[] Columns(string prefix, params string[] names) => [.. names.Select(name => table.Column(prefix + name))];
        (_date, _id, _reference, _un) = (table.Column("fileGenerationDate"), table.Column("Entity_LogicalId"), table.Column("Entity_EU_ReferenceNumber"), table.Column("Entity_UnitedNationId"));
        (_designated, _details, _remark) = (table.Column("Entity_DesignationDate"), table.Column("Entity_DesignationDetails"), table.Column("Entity_Remark"));
        (_subject, _code, _title, _programme) = (table.Column("Entity_SubjectType"), table.Column("Entity_SubjectType_ClassificationCode"), table.Column("Entity_Regulation_NumberTitle"), table.Column("Entity_Regulation_Programme"));
        _name = Columns("NameAlias_", "WholeName", "LastName", "FirstName", "MiddleName", "NameLanguage", "Gender", "Title", "Function");
        _address = Columns("Address_", "Street", "PoBox", "Place", "City", "Region", "ZipCode", "CountryIso2Code", "CountryDescription");
        (_contact, _listing, _addressRemark) = (table.Column("Address_ContactInfo"), table.Column("Address_AsAtListingTime"), table.Column("Address_Remark"));
        _birth = Columns("BirthDate_", "BirthDate", "Day", "Month", "Year", "YearRangeFrom", "YearRangeTo", "Circa", "CalendarType");
        _birthPlace = Columns("BirthDate_", "Place", "ZipCode", "City", "Region", "CountryDescription");
        _identification = Columns("Identification_", "Number", "LatinNumber", "TypeCode", "TypeDescription", "CountryIso2Code", "CountryDescription");
        (_flags, _notes) = (Columns("Identification_", s_flags), Columns("Identification_", s_notes));
        _remarks = [table.Column("NameAlias_Remark"), table.Column("BirthDate_Remark"), table.Column("Citizenship_Remark")];
        (_region, _citizenship, _citizenshipName) = (table.Column("Citizenship_Region"), table.Column("Citizenship_CountryIso2Code"), table.Column("Citizenship_CountryDescription"));
        Check = new ColumnCheck(
            file,
            ("NameAlias_NameLanguage", "language", static text => text.Length == 2),
            ("NameAlias_Gender", "gender", static text => text is "M" or "F" or "?"),
            ("Address_CountryIso2Code", "country", IsCountry),
            ("BirthDate_BirthDate", "date", static text => DateText.TryRead(text, out _)),
            ("Citizenship_CountryIso2Code", "country", IsCountry),
            ("Identification_TypeCode", "type of document", static text => text.Length <= 20 && !text.AsSpan().ContainsAnyInRange('0', '9')));
    }

    protected override ColumnCheck Check { get; }

    protected override string? Date => Table.Text(_date);

    protected override string? LogicalId => Table.Text(_id);

    protected override string? Reference => Table.Text(_reference);

    protected override string? Subject => Table.Text(_code) ?? Table.Text(_subject);

    protected override void Map(EntityBuilder party)
    {
        if (Table.Text(_un) is { } un) party.AddIdentifier(IdentifierType.Other, UnReferences.Normalize(un) ?? un, note: UnReferences.Note);
        party.AddListing("Designation date", Table.Text(_designated));
        party.AddRemark(Lines(Table.Text(_details)));
        party.AddRemark(Lines(Table.Text(_remark)));
        party.AddProgram(Table.Text(_programme), Table.Text(_title));
        foreach (int remark in _remarks) party.AddRemark(Lines(Table.Text(remark)));
        Name(party);
        Address(party);
        Birth(party);
        Identification(party);
        party.AddCountry(EuFsfParts.Country(Checked(4, _citizenship), Table.Text(_citizenshipName)));
        if (Table.Text(_region) is { } region) party.AddRemark($"Citizenship: {region}");
    }

    private void Name(EntityBuilder party)
    {
        EuFsfParts.AddName(party, Table.Text(_name[0]), Table.Text(_name[1]), Table.Text(_name[2]), Table.Text(_name[3]), Checked(0, _name[4]), isStrong: true);
        party.AddGender(Checked(1, _name[5]));
        party.AddTitle(Table.Text(_name[6]));
        party.AddTitle(Table.Text(_name[7]));
    }

    private void Address(EntityBuilder party)
    {
        string? box = Table.Text(_address[1]);
        string? note = ListWords.Join(EuFsfParts.IsTrue(Table.Text(_listing)) ? "as at listing time" : null, Contacts(party, Table.Text(_contact)), Lines(Table.Text(_addressRemark)));
        party.AddAddress(new Address
        {
            Street = ListWords.Join(Table.Text(_address[0]), box is null ? null : $"PO box {box}", Table.Text(_address[2])),
            City = Table.Text(_address[3]),
            Region = Table.Text(_address[4]),
            PostalCode = Table.Text(_address[5]),
            Country = EuFsfParts.Country(Checked(2, _address[6]), Table.Text(_address[7])),
            Note = note,
        });
    }

    private void Birth(EntityBuilder party)
    {
        string? date = Checked(3, _birth[0]), year = Table.Text(_birth[3]), from = Table.Text(_birth[4]);
        if (date is not null || year is not null || from is not null)
            EuFsfParts.AddBirth(party, date, Table.Text(_birth[1]), Table.Text(_birth[2]), year, from, Table.Text(_birth[5]), EuFsfParts.IsTrue(Table.Text(_birth[6])), Table.Text(_birth[7]));
        string? country = Table.Text(_birthPlace[4]);
        party.AddBirthPlace(ListWords.Join(Table.Text(_birthPlace[0]), Table.Text(_birthPlace[1]), Table.Text(_birthPlace[2]), Table.Text(_birthPlace[3]), country is "UNKNOWN" ? null : country));
    }

    private void Identification(EntityBuilder party)
    {
        string? number = Table.Text(_identification[0]) ?? Table.Text(_identification[1]), type = Checked(5, _identification[2]);
        if (number is null && type is null) return;
        string? note = null;
        for (int i = 0; i < _flags.Length; i++) note = ListWords.Join(note, EuFsfParts.IsTrue(Table.Text(_flags[i])) ? s_flags[i] : null);
        for (int i = 0; i < _notes.Length; i++) note = ListWords.Join(note, Lines(Table.Text(_notes[i])) is { } value ? $"{s_notes[i]} {value}" : null);
        EuFsfParts.AddIdentification(party, number, type, Table.Text(_identification[3]), EuFsfParts.Country(Table.Text(_identification[4]), Table.Text(_identification[5])), note);
    }

    private string? Checked(int check, int column)
    {
        string? text = Table.Text(column);
        Check.Add(check, text, Table.Line);
        return text;
    }
}
