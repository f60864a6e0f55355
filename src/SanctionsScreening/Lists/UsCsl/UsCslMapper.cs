using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.UsCsl;

/// <summary>Adds the record at hand to its party. What each column becomes stands in <see cref="UsCslFields"/>. Not thread-safe.</summary>
internal sealed class UsCslMapper(CsvTable row)
{
    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private readonly int _entityNumber = row.Column("entity_number"), _type = row.Column("type"), _name = row.Column("name"), _altNames = row.Column("alt_names"),
        _programs = row.Column("programs"), _source = row.Column("source"), _title = row.Column("title"), _addresses = row.Column("addresses"),
        _datesOfBirth = row.Column("dates_of_birth"), _placesOfBirth = row.Column("places_of_birth"), _nationalities = row.Column("nationalities"), _citizenships = row.Column("citizenships"),
        _remarks = row.Column("remarks"), _ids = row.Column("ids"), _callSign = row.Column("call_sign"), _startDate = row.Column("start_date"),
        _federalRegisterNotice = row.Column("federal_register_notice"), _endDate = row.Column("end_date"), _vesselType = row.Column("vessel_type"), _vesselFlag = row.Column("vessel_flag"),
        _vesselOwner = row.Column("vessel_owner"), _grossTonnage = row.Column("gross_tonnage"), _grossRegisteredTonnage = row.Column("gross_registered_tonnage");

    public void Add(EntityBuilder entity)
    {
        bool isOfTreasury = Field(_entityNumber) is not null;
        entity.Type = OfacWords.Type(Field(_type) ?? "");
        OfacFacts facts = new(entity);
        if (Field(_name) is { } name) entity.AddName(OfacNames.Read(name, entity.Type, entity.HasPrimaryName ? NameKind.Alias : NameKind.Primary));
        foreach (string alias in Fields(_altNames)) entity.AddName(OfacNames.Read(alias, entity.Type, NameKind.Alias));
        foreach (string program in Fields(_programs)) entity.AddProgram(program);
        Source(entity, Field(_source));
        OfacWords.AddTitles(entity, Field(_title));
        foreach (string address in Fields(_addresses)) entity.AddAddress(Address(address));
        foreach (string birth in Fields(_datesOfBirth)) entity.AddBirths(birth);
        foreach (string place in Fields(_placesOfBirth)) entity.AddBirthPlace(place);
        foreach (string country in Fields(_nationalities)) entity.AddCountry(country);
        foreach (string country in Fields(_citizenships)) entity.AddCountry(country);
        if (isOfTreasury) facts.AddRemarks(Field(_remarks));
        else entity.AddRemark(Field(_remarks));
        foreach (string id in Fields(_ids)) Fact(facts, id);
        entity.AddIdentifier(IdentifierType.CallSign, Field(_callSign));
        entity.AddListing("Start date", Field(_startDate));
        entity.AddRemark(Field(_federalRegisterNotice));
        if (Field(_endDate) is { } end) entity.AddRemark($"Until {end}");

        // On its second list a ship has fewer particulars.
        VesselParticulars known = entity.Vessel ?? new VesselParticulars();
        facts.Finish(known with
        {
            VesselType = Field(_vesselType) ?? known.VesselType,
            Flag = OfacWords.Country(Field(_vesselFlag)) is { } flag ? CountryCodes.Normalize(flag) : known.Flag,
            Owner = Field(_vesselOwner) ?? known.Owner,
            Tonnage = Field(_grossTonnage) ?? known.Tonnage,
            GrossRegisteredTonnage = Field(_grossRegisteredTonnage) ?? known.GrossRegisteredTonnage,
        });
    }

    private string? Field(int column) => row.Text(column);

    private string[] Fields(int column) => Field(column)?.Split(';', Tidy) ?? [];

    /// <summary>"Entity List (EL) - Bureau of Industry and Security".</summary>
    private static void Source(EntityBuilder entity, string? source)
    {
        if (source is null) return;
        int open = source.IndexOf('(', StringComparison.Ordinal), close = source.IndexOf(')', StringComparison.Ordinal);
        entity.AddProgram(open > 0 && close > open + 1 ? source[(open + 1)..close] : source, source);
    }

    /// <summary>The parts are not told apart, but for the country's code at the end.</summary>
    private static Address Address(string text)
    {
        (string? street, string? country) = CutCountry(text);
        return new Address { Street = street, Country = country };
    }

    /// <summary>"Tax ID No., 7702235133, RU": what a comma divides.</summary>
    private static void Fact(OfacFacts facts, string text)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0)
        {
            facts.Add(text, null);
            return;
        }

        (string? value, string? country) = CutCountry(text[(comma + 2)..]);
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) value = day.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);
        facts.Add(text[..comma], value ?? country, value is null ? null : country);
    }

    private static (string? Text, string? Country) CutCountry(string text)
    {
        ReadOnlySpan<char> last = text.AsSpan(text.LastIndexOf(',') + 1).Trim();
        if (last.Length != 2 || last.ContainsAnyExceptInRange('A', 'Z') || !CountryCodes.TryGetCode(last, out string code)) return (text, null);
        string rest = text[..Math.Max(0, text.LastIndexOf(','))].TrimEnd(' ', ',');
        return (rest.Length == 0 ? null : rest, code);
    }
}
