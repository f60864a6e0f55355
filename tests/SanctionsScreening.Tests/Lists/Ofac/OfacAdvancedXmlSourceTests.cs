using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Ofac.Advanced;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Tests.Lists.Ofac;

public sealed class OfacAdvancedXmlSourceTests
{
    private static readonly string[] Records = ["DateOfIssue", "ReferenceValueSets", "Location", "IDRegDocument", "DistinctParty", "ProfileRelationship", "SanctionsEntry", "SanctionsEntryLink"];

    private static string Fixture => RealLists.Fixture("Ofac/advanced.xml");

    private static async Task<SanctionsListSnapshot> Load(string path) => await new OfacAdvancedXmlSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Person_JoinsEverySection()
    {
        SanctionsListSnapshot snapshot = await Load(Fixture);
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(new DateOnly(2023, 12, 28), snapshot.Version.PublishedOn);
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal(("ofac:9001", EntityType.Person, Gender.Male), (person.Id, person.Type, person.Gender));
        Assert.Equal(
            [
                new EntityName("Pavel Ilyich MORSKOV", NameKind.Primary) { FamilyName = "MORSKOV", GivenNames = "Pavel Ilyich", Script = "Latn" },
                new EntityName("Павел Ильич МОРСКОВ", NameKind.Alias) { FamilyName = "МОРСКОВ", GivenNames = "Павел Ильич", Script = "Cyrl" },
                new EntityName("Paul MORSKOFF", NameKind.Alias) { FamilyName = "MORSKOFF", GivenNames = "Paul", Script = "Latn" },
                new EntityName("THE PILOT", NameKind.WeakAlias) { Script = "Latn" },
                new EntityName("Pavel BEREGOV", NameKind.Former) { FamilyName = "BEREGOV", GivenNames = "Pavel", Script = "Latn" },
            ],
            person.Names);
        Assert.Equal(["1970-03-04", "circa 1968", "1965..1967", "1971-05"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Murmansk, Russia"], person.PlacesOfBirth);
        Assert.Equal(["RU"], person.Countries);
        Assert.Equal(["Harbour master", "Deputy director"], person.Titles);
        Assert.Equal([new Address { Street = "4 Quay Street", City = "Murmansk", PostalCode = "183000", Country = "RU" }], person.Addresses);
        Assert.Equal([new SanctionsProgram("SDGT") { LegalBasis = "Executive Order 13224 (Terrorism)" }], person.Programs);
        Assert.Equal(new PartialDate(2021, 12, 10), person.ListedOn);
        Assert.Equal([new LinkedParty("ofac:4444", "Family member of (former)") { EntityId = "ofac:4444" }], person.LinkedParties);
        Identifier passport = Assert.Single(person.Identifiers, identifier => identifier.Type == IdentifierType.Passport);
        Assert.Equal(("U0123456", "RU"), (passport.Value, passport.Country));
        Assert.Contains("10 Jul 2011", passport.Note, StringComparison.Ordinal);
        Assert.Contains(person.Identifiers, identifier => identifier.Type == IdentifierType.DigitalCurrencyAddress);
        Assert.Equal(["Note on Passport U0123456: Fraudulent"], person.UnreadRemarks);
    }

    [Fact]
    public async Task LoadAsync_Vessel_HasParticularsAndOwner()
    {
        SanctionsListSnapshot snapshot = await Load(Fixture);
        SanctionedEntity vessel = snapshot.Entities[2];
        Assert.Equal(("Crude Oil Tanker", "PA"), (vessel.Vessel!.VesselType, vessel.Vessel.Flag));
        Assert.Contains(vessel.Identifiers, identifier => identifier is { Type: IdentifierType.Imo, Value: "9074729" });
        Assert.Equal([new LinkedParty("KOLA BAY SHIPPING CO., LTD", "Owned or Controlled By") { EntityId = "ofac:9002" }], vessel.LinkedParties);
        Assert.Equal([new LinkedParty("NORTH QUAY LTD", "Linked To")], snapshot.Entities[1].LinkedParties);
        Assert.Empty(snapshot.Entities[1].Addresses);
    }

    [Theory]
    [InlineData("From-ProfileID=\"9003\"", "From-ProfileID=\"9009\"", "the profile 9009")]
    [InlineData("SanctionsEntry ID=\"89002\" ProfileID=\"9002\"", "SanctionsEntry ID=\"89002\" ProfileID=\"9009\"", "ofac:9002 has no sanctions entry")]
    [InlineData("IdentityID=\"79003\" ValidityID", "IdentityID=\"79009\" ValidityID", "of an identity that no party has")]
    [InlineData("LocationID=\"501\" />", "LocationID=\"599\" />", "Location 599")]
    [InlineData("AliasTypeID=\"1401\"", "AliasTypeID=\"1409\"", "AliasType 1409")]
    [InlineData("<DistinctParty FixedRef=\"9002\">", "<DistinctParty FixedRef=\"\">", "FixedRef")]
    public void Read_ReferenceToNothing_IsReported(string found, string put, string reason)
    {
        string text = File.ReadAllText(Fixture);
        Assert.Contains(found, text, StringComparison.Ordinal);
        using HashingStream stream = new(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text.Replace(found, put, StringComparison.Ordinal))), "advanced.xml");
        SanctionsListSnapshot snapshot = OfacAdvancedReader.Read(stream, "advanced.xml", "ofac", TestContext.Current.CancellationToken);
        Assert.Contains(snapshot.RejectedRecords, record => record.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_Consolidated2020_HoldsEveryRecord()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/ofac/cons_advanced_2020-03-17.xml"));
        Assert.Equal(new DateOnly(2020, 3, 17), snapshot.Version.PublishedOn);
        Assert.Equal(375, snapshot.Entities.Count);

        // 1,290 are published; one stands twice with its party.
        Assert.Equal(1_289, snapshot.Entities.Sum(entity => entity.Names.Count));
        Assert.Equal(77, snapshot.Entities.Sum(entity => entity.DatesOfBirth.Count));
        Assert.Equal(276, snapshot.Entities.Sum(entity => entity.LinkedParties.Count));
        Assert.All(snapshot.Entities, entity => Assert.NotEmpty(entity.Programs));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Empty(snapshot.Entities.SelectMany(entity => entity.UnreadRemarks));
    }

    [Fact]
    public void All_FieldsOfTheRealFile_AreDeclared() => DeclaredFields.AssertCover(OfacAdvancedFields.All, RealLists.Require("lists/ofac/cons_advanced_2020-03-17.xml"), Records);
}
