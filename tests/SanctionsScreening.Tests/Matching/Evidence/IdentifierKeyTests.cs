using SanctionsScreening.Entities;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Evidence;

public sealed class IdentifierKeyTests
{
    [Theory]
    [InlineData(IdentifierType.Bic, "SABRRUMMXXX", "SABRRUMM")]
    [InlineData(IdentifierType.Bic, "sabrrummxxx", "SABRRU MM")]
    [InlineData(IdentifierType.DigitalCurrencyAddress, "0x7F367cC41522cE07553e823bf3be79A889DEbe1B", "0X7f367cc41522ce07553e823bf3be79a889debe1b")]
    [InlineData(IdentifierType.DigitalCurrencyAddress, "BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")]
    [InlineData(IdentifierType.DigitalCurrencyAddress, "LTC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KGMN4N9", "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9")]
    [InlineData(IdentifierType.DigitalCurrencyAddress, "\uFF11\uFF22\uFF56BMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    [InlineData(IdentifierType.Passport, "\uFF21\uFF22\uFF0D\uFF11\uFF12\uFF13\uFF14", "ab1234")]
    [InlineData(IdentifierType.NationalId, "\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6", "123456")]
    public void Of_OneIdentifierWrittenInTwoWays_IsTheSame(IdentifierType type, string a, string b)
    {
        Assert.NotNull(Key(type, a));
        Assert.Equal(Key(type, a), Key(type, b));
    }

    [Theory]
    [InlineData(IdentifierType.Bic, "SABRRUMM012", "SABRRUMM")]
    [InlineData(IdentifierType.RegistrationNumber, "SABRRUMMXXX", "SABRRUMM")]
    [InlineData(IdentifierType.DigitalCurrencyAddress, "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "1bvbmseystwetqtfn5au4m4gfg7xjanvn2")]
    [InlineData(IdentifierType.DigitalCurrencyAddress, "bc1Bvb0BMSEYstWetqTFn5Au4m4GFg7xJaNV", "BC1bvb0BMSEYstWetqTFn5Au4m4GFg7xJaNV")]
    public void Of_TwoIdentifiers_IsNotTheSame(IdentifierType type, string a, string b) => Assert.NotEqual(Key(type, a), Key(type, b));

    [Fact]
    public void Screen_OfTheHeadOfficeOfAListedBank_IsForReview()
    {
        SanctionedEntity bank = Listed.Organization("1", "Zarnitsa Commercial Bank") with { Identifiers = [new Identifier(IdentifierType.Bic, "SABRRUMM")] };
        using ScreeningService service = Listed.Service(bank);
        Assert.Equal(ScreeningOutcome.Review, service.Screen(new ScreeningRequest { Name = "Halvorsen Finance", Identifiers = [new Identifier(IdentifierType.Bic, "SABRRUMMXXX")] }).Outcome);
    }

    private static string? Key(IdentifierType type, string value) => IdentifierKey.Of(new Identifier(type, value));
}
