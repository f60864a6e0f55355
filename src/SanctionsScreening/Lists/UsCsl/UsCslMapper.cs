using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.UsCsl;

/// <summary>Adds a record to its party. What each column becomes stands in <see cref="UsCslFields"/>.</summary>
internal static class UsCslMapper
{
    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public static void Add(EntityBuilder entity, CsvTable row)
    {
        string? Field(string column) => row.Text(row.Column(column));
        string[] Fields(string column) => Field(column)?.Split(';', Tidy) ?? [];
        bool isOfTreasury = Field("entity_number") is not null;
        entity.Type = OfacWords.Type(Field("type") ?? "");
        OfacFacts facts = new(entity);
        if (Field("name") is { } name) entity.AddName(OfacNames.Read(name, entity.Type, entity.HasPrimaryName ? NameKind.Alias : NameKind.Primary));
        foreach (string alias in Fields("alt_names")) entity.AddName(OfacNames.Read(alias, entity.Type, NameKind.Alias));
        foreach (string program in Fields("programs")) entity.AddProgram(program);
        Source(entity, Field("source"));
        OfacWords.AddTitles(entity, Field("title"));
        foreach (string address in Fields("addresses")) entity.AddAddress(Address(address));
        foreach (string birth in Fields("dates_of_birth")) entity.AddBirths(birth);
        foreach (string place in Fields("places_of_birth")) entity.AddBirthPlace(place);
        foreach (string country in Fields("nationalities")) entity.AddCountry(country);
        foreach (string country in Fields("citizenships")) entity.AddCountry(country);
        if (isOfTreasury) facts.AddRemarks(Field("remarks"));
        else entity.AddRemark(Field("remarks"));
        foreach (string id in Fields("ids")) Fact(facts, id);
        entity.AddIdentifier(IdentifierType.CallSign, Field("call_sign"));
        entity.ListedOn ??= DateText.ReadOrNull(Field("start_date"));
        entity.AddRemark(Field("federal_register_notice"));
        if (Field("end_date") is { } end) entity.AddRemark($"Until {end}");

        // On its second list a ship has fewer particulars.
        VesselParticulars known = entity.Vessel ?? new VesselParticulars();
        facts.Finish(known with
        {
            VesselType = Field("vessel_type") ?? known.VesselType,
            Flag = OfacWords.Country(Field("vessel_flag")) is { } flag ? CountryCodes.Normalize(flag) : known.Flag,
            Owner = Field("vessel_owner") ?? known.Owner,
            Tonnage = Field("gross_tonnage") ?? known.Tonnage,
            GrossRegisteredTonnage = Field("gross_registered_tonnage") ?? known.GrossRegisteredTonnage,
        });
    }

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
