using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Ofac.Enhanced;

namespace SanctionsScreening.Tests.Lists.Ofac;

public sealed class OfacEnhancedXmlSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new OfacEnhancedXmlSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Fixture_ReadsEveryField()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Ofac/enhanced.xml"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(new DateOnly(2023, 12, 28), snapshot.Version.PublishedOn);
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal(
            [("Pavel Ilyich MORSKOV", NameKind.Primary, "Latn"), ("Павел Ильич МОРСКОВ", NameKind.Alias, "Cyrl"), ("THE PILOT", NameKind.WeakAlias, "Latn"), ("Pavel BEREGOV", NameKind.Former, "Latn")],
            person.Names.Select(name => (name.Text, name.Kind, name.Script)));
        Assert.Equal(["circa 1970"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Harbour master", "HAMAS - Hebron"], person.Titles);
        Assert.Equal([new Address { Street = "4 Quay Street", City = "Murmansk", Country = "RU" }], person.Addresses);
        Assert.Equal([new SanctionsProgram("SDGT") { LegalBasis = "Executive Order 13224 (Terrorism)" }], person.Programs);
        Assert.Equal(new PartialDate(2021, 12, 10), person.ListedOn);
        Assert.Equal([new LinkedParty("KOLA BAY SHIPPING CO., LTD", "Owned or Controlled By") { EntityId = "ofac:9002" }], person.LinkedParties);
        Assert.Contains(person.Identifiers, identifier => identifier is { Type: IdentifierType.Passport, Value: "U0123456", Country: "RU" });
        Assert.Equal(["Note on Website: in Russian"], person.UnreadRemarks);
        Assert.Equal((EntityType.Organization, "KOLA BAY SHIPPING CO., LTD"), (snapshot.Entities[1].Type, snapshot.Entities[1].DisplayName));
    }

    [Fact]
    public async Task LoadAsync_Consolidated2026_HoldsEveryRecord()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/ofac/cons_enhanced_2026-01-08.xml"));
        Assert.Equal(442, snapshot.Entities.Count);
        Assert.Equal(1_633, snapshot.Entities.Sum(entity => entity.Names.Count));
        Assert.Equal(283, snapshot.Entities.Sum(entity => entity.LinkedParties.Count));
        Assert.Empty(snapshot.RejectedRecords);
    }

    /// <summary>
    /// The legacy CSV of December 2025 and the Enhanced XML of 8 January 2026 hold the same parties. Their Latin names are the same but for
    /// two causes: the list changed in between, and the legacy remarks cut or leave out weak aliases. Other scripts stand in XML alone.
    /// </summary>
    [Fact]
    public async Task LoadAsync_CsvAndEnhancedXml_AgreeOnIdsAndNames()
    {
        string csv = RealLists.Require("lists/ofac/cons_prim_2025-12.csv");
        string Of(string part) => csv.Replace("prim", part, StringComparison.Ordinal);
        SanctionsListSnapshot legacy = await new OfacCsvSource(csv, Of("alt"), Of("add"), Of("comments")).LoadAsync(TestContext.Current.CancellationToken);
        SanctionsListSnapshot enhanced = await Load(RealLists.Require("lists/ofac/cons_enhanced_2026-01-08.xml"));
        Assert.Equal(legacy.Entities.Select(entity => entity.Id).Order(StringComparer.Ordinal), enhanced.Entities.Select(entity => entity.Id).Order(StringComparer.Ordinal));
        HashSet<(string, string)> old = [.. legacy.Entities.SelectMany(static entity => entity.Names.Select(name => (entity.Id, name.Text)))];
        HashSet<(string, string)> today = [.. enhanced.Entities.SelectMany(static entity => entity.Names.Where(static name => name.Script == "Latn").Select(name => (entity.Id, name.Text)))];
        string[] missing = [.. old.Except(today).Select(static pair => $"{pair.Item1} {pair.Item2}")], added = [.. today.Except(old).Select(static pair => $"{pair.Item1} {pair.Item2}")];
        Assert.True(missing.Length <= 2, string.Join('\n', missing));
        Assert.True(added.Length <= 2, string.Join('\n', added));
    }

    [Fact]
    public void All_FieldsOfTheRealFile_AreDeclared() => DeclaredFields.AssertCover(OfacEnhancedFields.All, RealLists.Require("lists/ofac/cons_enhanced_2026-01-08.xml"), "publicationInfo", "referenceValue", "featureType", "entity");
}
