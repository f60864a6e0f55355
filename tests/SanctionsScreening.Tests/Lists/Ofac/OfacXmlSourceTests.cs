using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.Tests.Lists.Ofac;

public sealed class OfacXmlSourceTests
{
    private static string Fixture => RealLists.Fixture("Ofac/sdn.xml");

    private static async Task<SanctionsListSnapshot> Load(string path) => await new OfacXmlSource(path).LoadAsync(TestContext.Current.CancellationToken);

    private static ListDamage Damage(string path) => new("sdn.xml", File.ReadAllBytes(path), static (stream, file) => OfacXmlReader.Read(stream, file, "ofac", CancellationToken.None));

    [Fact]
    public async Task LoadAsync_Fixture_ReadsEveryParty()
    {
        SanctionsListSnapshot snapshot = await Load(Fixture);
        Assert.Equal(new DateOnly(2023, 12, 28), snapshot.Version.PublishedOn);
        Assert.Equal(["ofac:9001", "ofac:9002", "ofac:9003", "ofac:9004"], snapshot.Entities.Select(entity => entity.Id));
        Assert.Equal([EntityType.Person, EntityType.Organization, EntityType.Vessel, EntityType.Aircraft], snapshot.Entities.Select(entity => entity.Type));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.All(snapshot.Entities, entity => Assert.Empty(entity.UnreadRemarks));
    }

    [Fact]
    public async Task LoadAsync_Person_HasNamesByKindAndFacts()
    {
        SanctionedEntity person = (await Load(Fixture)).Entities[0];
        Assert.Equal(
            [
                new EntityName("Tarkan Emir DELIKAYA", NameKind.Primary) { FamilyName = "DELIKAYA", GivenNames = "Tarkan Emir" },
                new EntityName("Tarkhan DELIKAJA", NameKind.Alias) { FamilyName = "DELIKAJA", GivenNames = "Tarkhan" },
                new EntityName("THE CAPTAIN", NameKind.WeakAlias),
                new EntityName("Tarkan DERIN Jr.", NameKind.Former) { FamilyName = "DERIN", GivenNames = "Tarkan" },
            ],
            person.Names);
        Assert.Equal(["1970-03-04", "circa 1968", "1966..1967"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Mersin, Turkey"], person.PlacesOfBirth);
        Assert.Equal(["TR", "CY"], person.Countries.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(Gender.Male, person.Gender);
        Assert.Equal(["Director", "Deputy of the Harbour Board"], person.Titles);
        Assert.Equal([new LinkedParty("NORTH QUAY SHIPPING LTD", "Linked To")], person.LinkedParties);
        Assert.Equal([new SanctionsProgram("SDGT"), new SanctionsProgram("IFSR")], person.Programs);
        Assert.Equal(new Identifier(IdentifierType.Passport, "U0123456") { Country = "TR", Note = "Passport; issued 10 Jul 2011 expires 09 Jul 2021" }, person.Identifiers[0]);
        Assert.Contains(person.Identifiers, identifier => identifier is { Type: IdentifierType.DigitalCurrencyAddress, Value: "1DeMoDeMoDeMoDeMoDeMoDeMoDeMoDeMo1", Note: "- XBT" or "XBT" });
        Assert.Contains(person.Identifiers, identifier => identifier is { Type: IdentifierType.Bic, Value: "DEMO TR IS" });
        Assert.Equal([new Address { Street = "12 Liman Sokak, Floor 3, Karsiyaka", City = "Izmir", Region = "Aegean", PostalCode = "35000", Country = "TR" }], person.Addresses);
        Assert.Contains("Secondary sanctions risk: section 1(b) of Executive Order 13224", person.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_Others_HaveTheirParticulars()
    {
        SanctionsListSnapshot snapshot = await Load(Fixture);
        Assert.Equal(new PartialDate(2021, 6, 3), snapshot.Entities[1].ListedOn);
        Assert.Contains(snapshot.Entities[1].Identifiers, identifier => identifier is { Type: IdentifierType.TaxNumber, Value: "7700012345", Country: "RU" });
        SanctionedEntity vessel = snapshot.Entities[2];
        Assert.Equal([(IdentifierType.CallSign, "9HXY2"), (IdentifierType.Imo, "9074729")], vessel.Identifiers.Select(identifier => (identifier.Type, identifier.Value)).OrderBy(pair => pair.Value, StringComparer.Ordinal).Reverse().OrderBy(pair => pair.Type != IdentifierType.CallSign));
        Assert.Equal("PA", vessel.Vessel!.Flag);
        Assert.Equal(["MT"], vessel.Vessel.FormerFlags);
        Assert.Equal(("Crude Oil Tanker", "99144", "56068", "North Quay Shipping Ltd"), (vessel.Vessel.VesselType, vessel.Vessel.Tonnage, vessel.Vessel.GrossRegisteredTonnage, vessel.Vessel.Owner));
        Assert.Contains(snapshot.Entities[3].Identifiers, identifier => identifier is { Type: IdentifierType.AircraftNumber, Value: "23512" });
    }

    [Fact]
    public async Task LoadAsync_OldNamespace_ReadsTheSame()
    {
        using TemporaryFiles files = new();
        string old = files.Write("sdn.xml", (await File.ReadAllTextAsync(Fixture, TestContext.Current.CancellationToken)).Replace("https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML", "http://tempuri.org/sdnList.xsd", StringComparison.Ordinal));
        Assert.Equal((await Load(Fixture)).Entities.SelectMany(entity => entity.Names), (await Load(old)).Entities.SelectMany(entity => entity.Names));
    }

    [Theory]
    [InlineData("<Record_Count>4<", "<Record_Count>5<", "it was shortened")]
    [InlineData("<sdnList ", "<!DOCTYPE sdnList [<!ENTITY a \"b\">]><sdnList ", "DTD")]
    [InlineData("<sdnList ", "<export ", "sdn")]
    public void Read_BrokenFile_SaysWhy(string found, string put, string reason)
    {
        byte[] content = System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(Fixture).Replace(found, put, StringComparison.Ordinal));
        using SanctionsScreening.Lists.Reading.HashingStream stream = new(new MemoryStream(content), "sdn.xml");
        SanctionsListFormatException e = Assert.Throws<SanctionsListFormatException>(() => OfacXmlReader.Read(stream, "sdn.xml", "ofac", CancellationToken.None));
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        Assert.True(e.Line > 0);
    }

    [Theory]
    [InlineData("<uid>9002</uid>", "<uid>no</uid>", "uid")]
    [InlineData("<uid>9002</uid>", "<uid>9001</uid>", "stands again")]
    [InlineData("<lastName>SEA LANTERN</lastName>", "", "no name")]
    [InlineData("<Record_Count>4<", "<Record_Count>3<", "Record_Count")]
    [InlineData("<Record_Count>4</Record_Count>", "", "Record_Count")]
    [InlineData("<vesselFlag>Panama</vesselFlag>", "<vesselFlagg>Panama</vesselFlagg>", "sdnEntry/vesselInfo/vesselFlagg")]
    public void Read_OddRecord_IsReported(string found, string put, string reason)
    {
        SanctionsListSnapshot? snapshot = Damage(Fixture).Read(File.ReadAllText(Fixture).Replace(found, put, StringComparison.Ordinal));
        Assert.Contains(snapshot!.RejectedRecords, record => record.Reason.Contains(reason, StringComparison.Ordinal) && record.Line > 0);
    }

    [Fact]
    public void Read_CutFile_IsNeverSilentlyShorter() => Damage(Fixture).AssertCutsShow();

    [Fact]
    public void Read_FlippedBits_AreNeverSilentlyShorter() => Damage(Fixture).AssertFlipsShow(20180406, 2000);

    [Fact]
    public void Read_RealFileCut_IsNeverSilentlyShorter() => Damage(RealLists.Require("lists/ofac/cons_sdnList_2018-04-06.xml")).AssertCutsShow();

    [Fact]
    public async Task LoadAsync_Consolidated2018_HoldsEveryRecord()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/ofac/cons_sdnList_2018-04-06.xml"));
        Assert.Equal(639, snapshot.Entities.Count);

        // 1,255 are published; one stands twice with its party.
        Assert.Equal(1_254, snapshot.Entities.Sum(entity => entity.Names.Count(name => name.Kind != NameKind.Primary)));
        Assert.Equal(45, snapshot.Entities.Sum(entity => entity.Names.Count(name => name.Kind == NameKind.WeakAlias)));
        Assert.Equal(711, snapshot.Entities.Sum(entity => entity.Addresses.Count));
        Assert.Equal(87, snapshot.Entities.Sum(entity => entity.DatesOfBirth.Count));
        Assert.Equal(74, snapshot.Entities.Count(entity => entity.Vessel is not null));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Empty(snapshot.Entities.SelectMany(entity => entity.UnreadRemarks));
    }

    [Fact]
    public void All_FieldsOfTheRealFile_AreDeclared() => DeclaredFields.AssertCover(OfacXmlFields.All, RealLists.Require("lists/ofac/cons_sdnList_2018-04-06.xml"), "sdnEntry");

    [Fact]
    public void All_FieldsOfTheFixture_AreDeclared() => DeclaredFields.AssertCover(OfacXmlFields.All, Fixture, "sdnEntry");
}
