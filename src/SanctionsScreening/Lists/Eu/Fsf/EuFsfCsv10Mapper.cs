using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>Version 1.0: "Naal_wholename", and a document's number, type and remark in one field.</summary>
internal sealed class EuFsfCsv10Mapper : EuFsfCsvMapper
{
    private readonly int _date, _id, _subject, _title, _programme, _remark, _reference, _last, _first, _middle, _whole, _gender, _nameTitle, _function, _language;
    private readonly int _houseNumber, _street, _zip, _city, _country, _other, _born, _birthPlace, _birthCountry, _number, _numberCountry, _citizenship;

    public EuFsfCsv10Mapper(CsvTable table, string list, string file)
        : base(table, list, file)
    {
        table.Require("Entity_logical_id", "Subject_type", "Programme", "Naal_lastname", "Naal_firstname", "Naal_wholename", "Addr_country", "Birt_date", "Iden_number", "Citi_country", "EU_ref_num");
        (_date, _id, _subject) = (Math.Max(table.Column("Date_filexxxx"), table.Column("Date_file")), table.Column("Entity_logical_id"), table.Column("Subject_type"));
        (_title, _programme, _remark, _reference) = (table.Column("Leba_numtitle"), table.Column("Programme"), table.Column("Entity_remark"), table.Column("EU_ref_num"));
        (_last, _first, _middle, _whole) = (table.Column("Naal_lastname"), table.Column("Naal_firstname"), table.Column("Naal_middlename"), table.Column("Naal_wholename"));
        (_gender, _nameTitle, _function, _language) = (table.Column("Naal_gender"), table.Column("Naal_title"), table.Column("Naal_function"), table.Column("Naal_language"));
        (_houseNumber, _street, _zip, _city, _country, _other) = (table.Column("Addr_number"), table.Column("Addr_street"), table.Column("Addr_zipcode"), table.Column("Addr_city"), table.Column("Addr_country"), table.Column("Addr_other"));
        (_born, _birthPlace, _birthCountry) = (table.Column("Birt_date"), table.Column("Birt_place"), table.Column("Birt_country"));
        (_number, _numberCountry, _citizenship) = (table.Column("Iden_number"), table.Column("Iden_country"), table.Column("Citi_country"));
        Check = new ColumnCheck(
            file,
            ("Naal_language", "language", static text => text.Length == 2),
            ("Addr_country", "country", IsCountry),
            ("Birt_date", "date", static text => text is "N/A" or "9999-99-99" || DateText.ReadAll(text, [])),
            ("Birt_country", "country", IsCountry),
            ("Citi_country", "country", IsCountry),
            ("Naal_gender", "gender", static text => text is "M" or "F" or "?"));
    }

    protected override ColumnCheck Check { get; }

    protected override string? Date => Table.Text(_date);

    protected override string? LogicalId => Table.Text(_id);

    protected override string? Reference => Table.Text(_reference);

    protected override string? Subject => Table.Text(_subject);

    protected override void Map(EntityBuilder party)
    {
        string? language = Checked(0, _language), country = Checked(1, _country), born = Checked(2, _born), birthCountry = Checked(3, _birthCountry), citizenship = Checked(4, _citizenship), gender = Checked(5, _gender);
        party.AddProgram(Table.Text(_programme), Table.Text(_title));
        party.AddRemark(Lines(Table.Text(_remark)));
        EuFsfParts.AddName(party, Table.Text(_whole), Table.Text(_last), Table.Text(_first), Table.Text(_middle), language, isStrong: true);
        party.AddTitle(Table.Text(_nameTitle));
        party.AddTitle(Table.Text(_function));
        party.AddGender(gender);
        party.AddAddress(new Address
        {
            Street = ListWords.JoinWords(Table.Text(_houseNumber), Table.Text(_street)),
            City = Table.Text(_city),
            PostalCode = Table.Text(_zip),
            Country = country,
            Note = Contacts(party, Table.Text(_other)),
        });
        if (born is not (null or "N/A" or "9999-99-99")) party.AddBirths(born);
        party.AddBirthPlace(ListWords.Join(Table.Text(_birthPlace), birthCountry));
        party.AddCountry(citizenship);
        if (Table.Text(_number) is { } number) Document(party, number, Table.Text(_numberCountry));
    }

    /// <summary>"34409/129 (other-Other identification number) (july 1997)".</summary>
    private static void Document(EntityBuilder party, string text, string? country)
    {
        int open = text.IndexOf(" (", StringComparison.Ordinal), dash = open < 0 ? -1 : text.IndexOf('-', open), close = dash < 0 ? -1 : text.IndexOf(')', dash);
        if (close < 0) EuFsfParts.AddIdentification(party, text, null, null, country, null);
        else EuFsfParts.AddIdentification(party, text[..open].Trim(), text[(open + 2)..dash], text[(dash + 1)..close], country, text[(close + 1)..].Trim(' ', '(', ')') is { Length: > 0 } remark ? remark : null);
    }

    private string? Checked(int check, int column)
    {
        string? text = Table.Text(column);
        Check.Add(check, text, Table.Line);
        return text;
    }
}
