using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.Tests.Lists.Ofac;

public sealed class OfacNamesTests
{
    [Theory]
    [InlineData("AL ZAWAHIRI, Dr. Ayman", "Dr. Ayman AL ZAWAHIRI", "AL ZAWAHIRI", "Dr. Ayman")]
    [InlineData("SAMPLE, Ruben Test, Jr.", "Ruben Test SAMPLE Jr.", "SAMPLE", "Ruben Test")]
    [InlineData("SAMPLE, JR., Samuel", "Samuel SAMPLE JR.", "SAMPLE", "Samuel")]
    [InlineData("SAMPLE, Taha, Test al-Din", "Taha Test al-Din SAMPLE", "SAMPLE", "Taha Test al-Din")]
    [InlineData("SAMPLE TEST", "SAMPLE TEST", null, null)]
    [InlineData("SAMPLE,", "SAMPLE", null, null)]
    [InlineData(", Sample", "Sample", null, null)]
    public void Read_Person_IsPutIntoReadingOrder(string text, string expected, string? family, string? given) =>
        Assert.Equal(new EntityName(expected, NameKind.Alias) { FamilyName = family, GivenNames = given }, OfacNames.Read(text, EntityType.Person, NameKind.Alias));

    [Theory]
    [InlineData("SAMPLE CO., LTD.", EntityType.Organization)]
    [InlineData("LADY, Sample", EntityType.Vessel)]
    public void Read_OtherParty_KeepsItsCommas(string text, EntityType type) =>
        Assert.Equal(new EntityName(text, NameKind.Primary), OfacNames.Read(text, type, NameKind.Primary));
}
