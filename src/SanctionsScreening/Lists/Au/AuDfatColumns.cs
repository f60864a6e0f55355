using System.Buffers;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading.Spreadsheets;

namespace SanctionsScreening.Lists.Au;

/// <summary>What the columns of the Australian list hold, so that those that were moved below their header are found.</summary>
internal static class AuDfatColumns
{
    /// <summary>How many rows a committee or regime has at least in the mean; the list of 2024 has 37 in 9,553 rows, and 907 addresses.</summary>
    public const int MinRowsOfACommittee = 20;

    /// <summary>What the issuer says of a listing, and of nothing else in most rows.</summary>
    private static readonly SearchValues<string> s_listing = SearchValues.Create(["listed", "designat", "sanction", "resolution", "instrument", "minister"], StringComparison.OrdinalIgnoreCase);

    public static ColumnCheck Check(string file) => new(
        file,
        ("Name of Individual or Entity", "name", static text => text.Length < 300 && text.Any(char.IsLetter)),
        ("Date of Birth", "date", static text => text.Length < 200 && text.AsSpan().ContainsAnyInRange('0', '9')),
        ("Date of Birth", "day before that of the Control Date", static text => text == "before"),
        ("Place of Birth", "place that ends with its country", EndsWithCountry),
        ("Place of Birth", "detail of an individual", static text => text == nameof(EntityType.Person)),
        ("Citizenship", "citizenship", AreCountries),
        ("Address", "address that ends with its country", EndsWithCountry),
        ("Listing Information", "word of a listing", static text => text.AsSpan().ContainsAny(s_listing)),
        ("Control Date", "day", static text => SerialDate.Read(text) is not null || DateText.ReadDay(text) is not null));

    private static bool EndsWithCountry(string text) => AuDfatMapper.Values(text).Any(static value => AuDfatMapper.CountryOf(value) is not null);

    private static bool AreCountries(string text)
    {
        List<string> countries = AuDfatMapper.Countries(text);
        return countries.Count(static country => CountryCodes.TryGetCode(country, out _)) * 2 > countries.Count;
    }
}
