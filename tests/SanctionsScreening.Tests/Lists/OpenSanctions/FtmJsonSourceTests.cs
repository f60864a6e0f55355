using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.OpenSanctions;

namespace SanctionsScreening.Tests.Lists.OpenSanctions;

public sealed class FtmJsonSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new FtmJsonSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Graph_JoinsWhatBelongsToAParty()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("OpenSanctions/entities.ftm.json"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(["ftm-json:P1", "ftm-json:C1", "ftm-json:V1"], snapshot.Entities.Select(entity => entity.Id));
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal(
            [("Pavel Morskov", NameKind.Primary), ("Павел Морсков", NameKind.Alias), ("Paul Morskoff", NameKind.Alias), ("The Pilot", NameKind.WeakAlias), ("Pavel Beregov", NameKind.Former)],
            person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(("Morskov", "Pavel"), (person.Names[0].FamilyName, person.Names[0].GivenNames));
        Assert.Equal([new Address { Street = "4 Quay Street", City = "Murmansk", PostalCode = "183000", Country = "RU" }], person.Addresses);
        Assert.Equal(
            [(IdentifierType.DigitalCurrencyAddress, "1DeMoDeMoDeMoDeMoDeMoDeMoDeMoDeMo1"), (IdentifierType.Other, "QDi.999"), (IdentifierType.Passport, "U0123456"), (IdentifierType.TaxNumber, "770001234567")],
            person.Identifiers.Select(identifier => (identifier.Type, identifier.Value)).OrderBy(pair => pair.Type.ToString(), StringComparer.Ordinal));
        Assert.Equal(new SanctionsProgram("RUS") { LegalBasis = "2020/716 (OJ L168)" }, person.Programs[0]);
        Assert.Equal(new PartialDate(2021, 12, 10), person.ListedOn);
        Assert.Equal(["Harbour master", "Mayor of Murmansk"], person.Titles);
        Assert.Equal(
            [new LinkedParty("Holding of Kola Bay", "Owner of") { EntityId = "ftm-json:C2" }, new LinkedParty("Anna Morskova", "Family of (sister)") { EntityId = "ftm-json:P2" }],
            person.LinkedParties);
        Assert.Equal([new LinkedParty("Holding of Kola Bay", "Owned by (60)") { EntityId = "ftm-json:C2" }], snapshot.Entities[1].LinkedParties);
        SanctionedEntity vessel = snapshot.Entities[2];
        Assert.Equal(("Tug", "PA", "1865"), (vessel.Vessel!.VesselType, vessel.Vessel.Flag, vessel.Vessel.GrossRegisteredTonnage));
        Assert.Equal(["MT"], vessel.Vessel.FormerFlags);
        Assert.Equal([new LinkedParty("Kola Bay Shipping", "owner") { EntityId = "ftm-json:C1" }], vessel.LinkedParties);
    }

    [Theory]
    [InlineData("\"holder\": [\"P1\"], \"number\"", "\"holder\": [\"P9\"], \"number\"", "Passport")]
    [InlineData("\"innCode\"", "\"inmCode\"", "Person/inmCode")]
    [InlineData("\"schema\": \"Family\"", "\"schema\": \"Famly\"", "Famly")]
    [InlineData("{\"id\": \"C1\"", "{\"ix\": \"C1\"", "no id")]
    [InlineData("{\"id\": \"C1\"", "{\"id\": \"P1\"", "stands again")]
    [InlineData("{\"id\": \"C1\"", "{\"id\": \"C1\", \"caption\": \"Other\"", "The member caption of the entity C1 stands twice")]
    [InlineData("\"caption\": \"Kola", "caption\": \"Kola", "no JSON object")]
    public async Task LoadAsync_WhatCannotBeRead_IsReported(string found, string put, string reason)
    {
        using TemporaryFiles files = new();
        string text = await File.ReadAllTextAsync(RealLists.Fixture("OpenSanctions/entities.ftm.json"), TestContext.Current.CancellationToken);
        Assert.Contains(found, text, StringComparison.Ordinal);
        SanctionsListSnapshot snapshot = await Load(files.Write("a.json", text.Replace(found, put, StringComparison.Ordinal)));
        Assert.Contains(snapshot.RejectedRecords, record => record.Reason.Contains(reason, StringComparison.Ordinal) && record.Line > 0);
    }

    [Theory]
    [InlineData("\"firstName\":[\"Ivan\"],\"secondName\":[\"Petar\"],\"fatherName\":[\"Dragovich\"],\"lastName\":[\"Testov\"]", "Ivan Petar Dragovich Testov")]
    [InlineData("\"firstName\":[\"Ivan\"],\"patronymic\":[\"Dragovich\"],\"fatherName\":[\"Drago Testan\"],\"lastName\":[\"Testov\"]", "Ivan Dragovich Testov")]
    [InlineData("\"lastName\":[\"Testov\"]", "Testov")]
    [InlineData("\"country\":[\"ru\"]", null)]
    public async Task LoadAsync_EntityWithoutAName_IsNamedByItsPartsAndNeverByItsId(string properties, string? name)
    {
        using TemporaryFiles files = new();
        string known = "{\"id\":\"C1\",\"caption\":\"Kola Test\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Kola Test\"]}}\n";
        SanctionsListSnapshot snapshot = await Load(files.Write("a.json", $"{known}{{\"id\":\"P1\",\"caption\":\"P1\",\"schema\":\"Person\",\"properties\":{{{properties}}}}}\n"));
        Assert.Equal(name is null ? ["Kola Test"] : new[] { "Kola Test", name }, snapshot.Entities.SelectMany(static entity => entity.Names).Select(static found => found.Text));
        Assert.Equal(name is null ? ["The party ftm-json:P1 has no name."] : [], snapshot.RejectedRecords.Select(static record => record.Reason));
    }

    [Fact]
    public async Task LoadAsync_PropertyThatStandsTwice_HasTheValuesOfBoth()
    {
        using TemporaryFiles files = new();
        SanctionsListSnapshot snapshot = await Load(files.Write("a.json", "{\"id\":\"P1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ivan Testov\"],\"alias\":[\"Iwan\",\"Testow\"],\"alias\":[\"Iwan\",\"Vanya\"]}}\n"));
        Assert.Equal(["Ivan Testov", "Iwan", "Testow", "Vanya"], Assert.Single(snapshot.Entities).Names.Select(static name => name.Text));
    }

    /// <summary>6,280 entities, of which 2,379 are parties; every address, document and sanction of the others belongs to one.</summary>
    [Fact]
    public async Task LoadAsync_EuropeanList2022_HoldsEveryParty()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/opensanctions/eu_fsf_entities.ftm_2022-01-24.json"));
        Assert.Equal(2_379, snapshot.Entities.Count);
        Assert.Equal(2_379 + 8_784, snapshot.Entities.Sum(entity => entity.Names.Count));
        Assert.Equal(875, snapshot.Entities.Sum(entity => entity.Addresses.Count));
        Assert.All(snapshot.Entities, entity => Assert.NotEmpty(entity.Programs));
        Assert.All(snapshot.Entities, entity => Assert.NotNull(entity.ListedOn));
        Assert.Empty(snapshot.RejectedRecords);
    }

    /// <summary>The export holds properties that the model does not have; each is reported once, and no party is lost.</summary>
    [Fact]
    public async Task LoadAsync_ExportWithForeignProperties_ReportsEachOnce()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/opensanctions/small_export/entities.ftm.json"));
        Assert.Equal(423, snapshot.Entities.Count);
        Assert.All(snapshot.RejectedRecords.Skip(1), record => Assert.Contains("is not known in this place", record.Reason, StringComparison.Ordinal));
        Assert.True(snapshot.Entities.Sum(entity => entity.LinkedParties.Count) > 700);
    }

    [Fact]
    public async Task LoadAsync_NestedEntities_AreReadAsIfTheyStoodAlone()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/opensanctions/small_export/targets.nested.json"));
        Assert.Equal(5, snapshot.Entities.Count);
        Assert.Contains(snapshot.Entities.Single(entity => entity.Id == "ftm-json:Q296771").LinkedParties, link => link is { Name: "Bahaa Hariri", EntityId: "ftm-json:Q800179" });
    }
}
