using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Eu.Fsf;

namespace SanctionsScreening.Tests.Lists.Eu.Fsf;

public sealed class EuFsfXmlSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new EuFsfXmlSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Person_IsReadWhole()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Eu/fsf.xml"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(new DateOnly(2018, 12, 21), snapshot.Version.PublishedOn);
        Assert.Equal(["eu:EU.900.01", "eu:EU.901.02"], snapshot.Entities.Select(entity => entity.Id));
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal([("Testan Ali Musteri", NameKind.Primary), ("Abu Test", NameKind.WeakAlias), ("Тестан Мустери", NameKind.Alias)], person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(("Musteri", "Testan Ali", "BG"), (person.Names[0].FamilyName, person.Names[0].GivenNames, person.Names[2].Language));
        Assert.Equal(["1970-01-24", "circa 1971", "1968..1972"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Date of birth: 1402-06-24 ISLAMIC"], person.UnreadRemarks);
        Assert.Equal(["Tunis, TUNISIA"], person.PlacesOfBirth);
        Assert.Equal(["TN", "IT"], person.Countries);
        Assert.Equal(["Dr", "Former Treasurer"], person.Titles);
        Assert.Equal(
            [(IdentifierType.Other, "QDi.901", "UN reference"), (IdentifierType.Phone, "+39 02 1234567", "PHONE"), (IdentifierType.Passport, "L965734", "National passport, (passport), knownExpired")],
            person.Identifiers.Select(identifier => (identifier.Type, identifier.Value, identifier.Note)));
        Address address = Assert.Single(person.Addresses);
        Assert.Equal(("Via Test 3, PO box 12", "Milan", "20121", "IT", "as at listing time, last known"), (address.Street, address.City, address.PostalCode, address.Country, address.Note));
        Assert.Equal(new SanctionsProgram("TST") { LegalBasis = "2018/223 (OJ L43)" }, Assert.Single(person.Programs));
        Assert.Equal((Gender.Male, "2015-02-03"), (person.Gender, person.ListedOn.ToString()));
    }

    [Fact]
    public async Task LoadAsync_OfficialFragment_HoldsEveryName()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/eu/eu_fsf_1_1_fragment_2018-12-21.xml"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(["eu:EU.36.64", "eu:EU.3523.13"], snapshot.Entities.Select(entity => entity.Id));
        Assert.Equal(20, snapshot.Entities.Sum(entity => entity.Names.Count));
    }
}
