using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Tests.Entities.Countries;

public sealed class CountryCodesTests
{
    [Theory]
    [InlineData("Russia", "RU")]
    [InlineData("RUSSIAN FEDERATION", "RU")]
    [InlineData("ru", "RU")]
    [InlineData("RUS", "RU")]
    [InlineData("Korea, North", "KP")]
    [InlineData("Democratic People\u2019s Republic of Korea", "KP")]
    [InlineData("Congo, Democratic Republic of the", "CD")]
    [InlineData("Congo, Republic of the", "CG")]
    [InlineData("Iran (Islamic Republic of)", "IR")]
    [InlineData("Cote d Ivoire", "CI")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("Türkiye", "TR")]
    [InlineData("U.K.", "GB")]
    [InlineData("The Gambia", "GM")]
    [InlineData("Region: Gaza", "PS")]
    [InlineData("Burma", "MM")]
    [InlineData("Virgin Islands, British", "VG")]
    [InlineData("North Macedonia, The Republic of", "MK")]
    [InlineData("Kosovo", "XK")]
    [InlineData("  Afghan ", "AF")]
    [InlineData("St. Kitts & Nevis", "KN")]
    [InlineData("Åland Islands", "AX")]
    public void Normalize_KnownName_IsCode(string text, string expected) => Assert.Equal(expected, CountryCodes.Normalize(text));

    [Theory]
    [InlineData(" Atlantis ", "Atlantis")]
    [InlineData("", "")]
    [InlineData("Netherlands Antilles", "Netherlands Antilles")]
    [InlineData("USSR", "USSR")]
    public void Normalize_UnknownName_IsTrimmedText(string text, string expected) => Assert.Equal(expected, CountryCodes.Normalize(text));

    [Fact]
    public void Normalize_TextTooLongForACountry_IsKept() => Assert.Equal(new string('x', 5000), CountryCodes.Normalize(new string('x', 5000)));
}
