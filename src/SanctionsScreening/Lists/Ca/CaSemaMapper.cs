using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ca;

/// <summary>Turns a record of the Canadian list into an entity: a person where there is a family or given name, else an organisation or a ship.</summary>
internal static class CaSemaMapper
{
    public static EntityBuilder Map(XmlPart record, string list, string file)
    {
        string? country = record.Take("Country"), schedule = record.Take("Schedule"), item = record.Take("Item");
        string? last = record.Take("LastName"), given = record.Take("GivenName"), organization = record.Take("Entity") ?? record.Take("EntityOrShip"), imo = record.Take("ShipIMONumber");
        bool isPerson = organization is null;
        string? name = isPerson ? ListWords.JoinWords(given, last) : organization;
        EntityBuilder party = new($"{CaSemaXmlSource.Format}:{Key(country)}/{schedule ?? "-"}/{item ?? name}", list, new SourcePosition(file, record.Line))
        {
            Type = isPerson ? EntityType.Person : imo is not null ? EntityType.Vessel : EntityType.Organization,
        };
        if (isPerson && name is not null)
        {
            bool hasParts = last is not null && given is not null;
            party.AddName(new EntityName(name, NameKind.Primary) { FamilyName = hasParts ? last : null, GivenNames = hasParts ? given : null });
        }
        else if (name is not null)
        {
            // "Islamic Revolutionary Guard Corps/Corps des Gardiens de la Révolution islamique": English and French.
            List<string> languages = PublishedNames.Split(name, '/');
            if (!languages.TrueForAll(static part => part.Contains(' ', StringComparison.Ordinal))) languages = [name];
            for (int i = 0; i < languages.Count; i++) PublishedNames.Add(party, languages[i], i == 0 ? NameKind.Primary : NameKind.Alias);
        }

        foreach (string alias in Aliases(record.Take("Aliases"))) PublishedNames.Add(party, isPerson ? Whole(alias, given, last) : alias, NameKind.Alias);
        party.AddProgram(country, schedule is null ? null : $"Schedule {schedule}");
        party.AddTitle(record.Take("Title"));
        party.AddTitle(record.Take("TitleOrShip"));
        party.AddIdentifier(IdentifierType.Imo, imo);
        party.AddListing("Date of listing", record.Take("DateOfListing"));
        party.AddBirths(ListWords.Meaningful(record.Take("DateOfBirth")));
        string? born = ListWords.Meaningful(record.Take("DateOfBirthOrShipBuildDate"));
        if (party.Type == EntityType.Person) party.AddBirths(born);
        else if (born is not null) party.AddRemark($"Built: {born}");
        return party;
    }

    /// <summary>"Syria / Syrie" is "Syria".</summary>
    private static string Key(string? country) => country is null ? "-" : country.Split('/')[0].Trim();

    /// <summary>
    /// Names are parted by commas, as "Air Bagan Holdings Pte. Ltd., Air Bagan Limited"; a comma before a legal form belongs to the name.
    /// </summary>
    private static List<string> Aliases(string? field)
    {
        List<string> names = [];
        if (field is null) return names;
        foreach (string part in PublishedNames.Split(field.Replace(';', ','), ','))
        {
            string name = part is ['(', .., ')'] ? part[1..^1] : part;
            if (names.Count > 0 && IsLegalForm(name)) names[^1] = $"{names[^1]}, {name}";
            else names.Add(name);
        }

        return names;
    }

    /// <summary>"Andrei" of Andrey AKIMOV and "ERYGIN" of Aleksandr YERYGIN are other spellings of one half of the name, and no names alone.</summary>
    private static string Whole(string alias, string? given, string? last)
    {
        if (given is null || last is null || alias.AsSpan().Count(' ') != given.AsSpan().Count(' ')) return alias.Contains(' ', StringComparison.Ordinal) ? alias : LastOf(alias, given, last);
        string[] spelled = alias.Split(' '), listed = given.Split(' ');
        for (int i = 0; i < spelled.Length; i++)
        {
            if (!BeginsAlike(spelled[i], listed[i])) return spelled.Length > 1 ? alias : LastOf(alias, given, last);
        }

        return spelled.Length == 1 && IsUpper(alias) && IsUpper(last) ? LastOf(alias, given, last) : $"{alias} {last}";
    }

    private static string LastOf(string alias, string? given, string? last) =>
        given is not null && last is not null && IsUpper(alias) == IsUpper(last) && (BeginsAlike(alias, last) || IsClose(alias, last)) ? $"{given} {alias}" : alias;

    private static bool BeginsAlike(string a, string b) => a.AsSpan(0, 1).Equals(b.AsSpan(0, 1), StringComparison.OrdinalIgnoreCase);

    /// <summary>"ERYGIN" and "YERYGIN": the one ends as the other does.</summary>
    private static bool IsClose(string a, string b) => a.Length > 3 && (b.EndsWith(a, StringComparison.OrdinalIgnoreCase) || a.EndsWith(b, StringComparison.OrdinalIgnoreCase));

    private static bool IsUpper(string text) => !text.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool IsLegalForm(string part) => part.TrimEnd('.').ToUpperInvariant() is "LTD" or "LIMITED" or "INC" or "LLC" or "S.A" or "SA" or "CO" or "CO LTD" or "CO. LTD" or "PJSC" or "OJSC" or "JSC" or "CORP";
}
