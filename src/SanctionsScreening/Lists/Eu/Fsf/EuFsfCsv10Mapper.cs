using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>Version 1.0: "Naal_wholename", and a document's number, type and remark in one field.</summary>
internal sealed class EuFsfCsv10Mapper : EuFsfCsvMapper
{
    private readonly int _date, _id, _subject, _title, _programme, _remark, _reference, _last, _first, _middle, _whole, _gender, _nameTitle, _function, _language;
    private readonly int[] _columns;
    private readonly (int Column, int Id)[] _groups;
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

        // Columns of which nothing is read show that another was moved into them.
        (string Column, string What, Func<string, bool> Fits)[] unread = [.. EuFsfCsvFields.All.Select(static field => Unread(field.Field)).OfType<(string, string, Func<string, bool>)>().Where(column => table.Column(column.Item1) >= 0)];
        (string Column, string Group)[] groups = [.. EuFsfCsvFields.All.Where(field => field.Field is [_, _, _, _, '_', ..] && table.Column(field.Field) >= 0 && table.Column(IdOf(field.Field)) >= 0 && field.Field != IdOf(field.Field)).Select(static field => (field.Field, field.Field[..4]))];
        _groups = [.. groups.Select(of => (table.Column(of.Column), table.Column(IdOf(of.Column))))];
        Check = new ColumnCheck(
            file,
            [
                ("Naal_language", "language", static text => text.Length == 2),
                ("Addr_country", "country", IsCountry),
                ("Birt_date", "date", static text => text is "N/A" or "9999-99-99" || DateText.ReadAll(text, [])),
                ("Birt_country", "country", IsCountry),
                ("Citi_country", "country", IsCountry),
                ("Naal_gender", "gender", static text => text is "M" or "F" or "?"),
                ("Programme", "code of a programme", IsProgramme),
                ("Leba_numtitle", "number and title of a legal act", IsTitle),
                ("Entity_remark", "words", IsWords),
                ("Naal_wholename", "name that holds its parts", static text => text == "whole"),
                ("Naal_function", "words", IsWords),
                ("Naal_title", "words", IsWords),
                ("Addr_street", "words", IsWords),
                ("Addr_city", "words", IsWords),
                ("Addr_zipcode", "postal code", static text => text.Length <= 24 && !IsTitle(text)),
                ("Addr_number", "number of a house", static text => text.Length <= 24 && !IsTitle(text) && text.AsSpan().ContainsAnyInRange('0', '9')),
                ("Birt_place", "words", IsWords),
                ("Iden_number", "number and type of a document", static text => text.AsSpan().ContainsAnyInRange('0', '9') && !IsTitle(text) && !text.StartsWith("http", StringComparison.Ordinal) && DateText.ReadDay(text) is null),
                ("Iden_country", "country", IsCountry),
                ("Naal_lastname", "words", IsWords),
                ("Naal_firstname", "words", IsWords),
                ("Naal_middlename", "words", IsWords),
                ("Addr_other", "words", IsWords),
                .. unread,
                .. groups.Select(static of => (of.Column, $"detail of a line that has an {of.Group}_logical_id", (Func<string, bool>)(static text => text == "with"))),
            ]);
        _columns = [_language, _country, _born, _birthCountry, _citizenship, _gender, _programme, _title, _remark, _whole, _function, _nameTitle, _street, _city, _zip, _houseNumber, _birthPlace, _number, _numberCountry, _last, _first, _middle, _other, .. unread.Select(column => table.Column(column.Column))];
    }

    protected override ColumnCheck Check { get; }

    protected override string? Date => Table.Text(_date);

    protected override string? LogicalId => Table.Text(_id);

    protected override string? Reference => Table.Text(_reference);

    protected override string? Subject => Table.Text(_subject);

    protected override void Map(EntityBuilder party)
    {
        CheckColumns();
        string? language = Table.Text(_language), country = Table.Text(_country), born = Table.Text(_born), birthCountry = Table.Text(_birthCountry), citizenship = Table.Text(_citizenship), gender = Table.Text(_gender);
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

    /// <summary>The number that a line has where it has anything of the group.</summary>
    private static string IdOf(string column) => $"{column[..4]}_logical_id";

    private static (string Column, string What, Func<string, bool> Fits)? Unread(string column) =>
        column is "Programme" or "Leba_numtitle" or "Entity_logical_id" ? null
        : column.EndsWith("_logical_id", StringComparison.Ordinal) ? (column, "number", static text => !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        : column.EndsWith("eba_numtitle", StringComparison.Ordinal) ? (column, "number and title of a legal act", IsTitle)
        : column.EndsWith("eba_publication_date", StringComparison.Ordinal) ? (column, "day", static text => DateText.ReadDay(text) is not null)
        : column.EndsWith("eba_url", StringComparison.Ordinal) ? (column, "address of a page", static text => text.StartsWith("http", StringComparison.Ordinal))
        : column.EndsWith("_programme", StringComparison.Ordinal) ? (column, "code of a programme", IsProgramme)
        : null;

    /// <summary>A programme must stand, and a whole name is no shorter than any of its parts; all else is checked where it stands.</summary>
    private void CheckColumns()
    {
        for (int i = 0; i < _columns.Length; i++)
        {
            string? text = Table.Text(_columns[i]);
            if (_columns[i] == _programme) text ??= "";
            else if (_columns[i] == _whole && text is not null) text = text.Length >= new[] { _first, _middle, _last }.Max(column => Table.Text(column)?.Length ?? 0) && IsWords(text) ? "whole" : "part";
            Check.Add(i, text, Table.Line);
        }

        for (int i = 0; i < _groups.Length; i++)
        {
            if (Table.Text(_groups[i].Column) is not null) Check.Add(_columns.Length + i, Table.Text(_groups[i].Id) is null ? "without" : "with", Table.Line);
        }
    }
}
