using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Uk;

namespace SanctionsScreening.Tests.Lists.Uk;

public sealed class UkListXmlSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new UkListXmlSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Person_IsReadWhole()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Uk/uk-list.xml"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(new DateOnly(2026, 8, 20), snapshot.Version.PublishedOn);
        Assert.Equal(["uk:900172", "uk:900173", "uk:TST0075"], snapshot.Entities.Select(entity => entity.Id));
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal(
            [("TESTAN ALI MUSTERI", NameKind.Primary), ("Testan Mustari", NameKind.Alias), ("Haji Test", NameKind.WeakAlias), ("تستان مستري", NameKind.Alias)],
            person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["1945", "1946-03", "1958-03-01"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(
            [(IdentifierType.Other, "TST0006"), (IdentifierType.Other, "TAi.902"), (IdentifierType.Passport, "T04581926"), (IdentifierType.NationalId, "12345")],
            person.Identifiers.Select(identifier => (identifier.Type, identifier.Value)));
        Assert.Equal(new SanctionsProgram("The Test Regulations 2020") { LegalBasis = "UN, Asset freeze, Travel Ban" }, Assert.Single(person.Programs));
        Assert.Equal(["Mullah", "Treasurer"], person.Titles);
        Assert.Equal(["AF"], person.Countries);
        Assert.Equal(["Test village, Afghanistan"], person.PlacesOfBirth);
        Assert.Equal("Invented.; For tests.", person.Remarks);
        Assert.Equal(("2001-01-25", Gender.Male), (person.ListedOn.ToString(), person.Gender));
    }

    [Fact]
    public async Task LoadAsync_OrganizationAndShip_HaveTheirParticulars()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Uk/uk-list.xml"));
        SanctionedEntity organization = snapshot.Entities[1], ship = snapshot.Entities[2];
        Assert.Contains(organization.Identifiers, identifier => identifier is { Type: IdentifierType.RegistrationNumber, Value: "1027700132195" });
        Assert.Equal(new LinkedParty("Test Holding", "Parent company"), Assert.Single(organization.LinkedParties));
        Assert.Equal(EntityType.Vessel, ship.Type);
        Assert.Equal(("KM", "Bulk Carrier"), (ship.Vessel?.Flag, ship.Vessel?.VesselType));
        Assert.Equal("9562233", Assert.Single(ship.Identifiers).Value);
    }

    [Fact]
    public async Task LoadAsync_OfficialFragment_HoldsEveryDesignation()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/uk/UK_Sanctions_List_fragment_2026.xml"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(["uk:7172", "uk:12703", "uk:DPR0075"], snapshot.Entities.Select(entity => entity.Id));
        Assert.Equal(10, snapshot.Entities.Sum(entity => entity.Names.Count));
        Assert.Equal(2, snapshot.Entities.Sum(entity => entity.Names.Count(name => name.Text[0] > '\u0600')));
    }
}
