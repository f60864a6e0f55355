using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.UsCsl;

namespace SanctionsScreening.Tests.Lists.UsCsl;

public sealed class UsCslCsvSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new UsCslCsvSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Fixture_ReadsEveryColumn()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("UsCsl/consolidated.csv"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(["us-csl-csv:9001", "us-csl-csv:x1", "us-csl-csv:9003"], snapshot.Entities.Select(entity => entity.Id));
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal(["Pavel Ilyich MORSKOV", "Paul MORSKOFF", "THE PILOT"], person.Names.Select(name => name.Text));
        Assert.Equal(["1970-03-04", "circa 1968"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["RU", "CY"], person.Countries);
        Assert.Equal([new Address { Street = "4 Quay Street, Murmansk, 183000", Country = "RU" }, new Address { Country = "CY" }], person.Addresses);
        Assert.Equal(["SDGT", "IFSR", "SDN"], person.Programs.Select(program => program.Code));
        Assert.Contains(person.Identifiers, identifier => identifier is { Type: IdentifierType.Passport, Value: "U0123456", Country: "RU" });
        Assert.Equal(Gender.Male, person.Gender);
        Assert.Equal([new LinkedParty("NORTH QUAY LTD", "Linked To")], person.LinkedParties);
        Assert.Equal((EntityType.Unknown, new PartialDate(2020, 12, 23), "85 FR 1"), (snapshot.Entities[1].Type, snapshot.Entities[1].ListedOn, snapshot.Entities[1].Remarks));
        Assert.Equal(["IFSR", "SDN", "UKRAINE-EO13662", "SSI"], snapshot.Entities[2].Programs.Select(program => program.Code));
        Assert.Equal(("Tug", "PA", "North Quay Ltd", "2595", "1865"), (snapshot.Entities[2].Vessel!.VesselType, snapshot.Entities[2].Vessel!.Flag, snapshot.Entities[2].Vessel!.Owner, snapshot.Entities[2].Vessel!.Tonnage, snapshot.Entities[2].Vessel!.GrossRegisteredTonnage));
    }

    [Fact]
    public async Task LoadAsync_StartDateThatIsNone_IsKeptAsUnread()
    {
        using TemporaryFiles files = new();
        string path = files.Write("consolidated.csv", File.ReadAllText(RealLists.Fixture("UsCsl/consolidated.csv")).Replace("2020-12-23", "2O2O-12-23", StringComparison.Ordinal));
        SanctionsListSnapshot snapshot = await Load(path);
        Assert.Null(snapshot.Entities[1].ListedOn);
        Assert.Contains("Start date: 2O2O-12-23", snapshot.Entities[1].UnreadRemarks);
    }

    [Fact]
    public async Task LoadAsync_LostQuoteThatSwallowsTheRest_IsRefused()
    {
        using TemporaryFiles files = new();
        string sound = await File.ReadAllTextAsync(RealLists.Fixture("UsCsl/consolidated.csv"), TestContext.Current.CancellationToken);
        int quote = sound.IndexOf("Harbour master\"", StringComparison.Ordinal) + 14;
        SanctionsListFormatException e = await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(files.Write("consolidated.csv", sound.Remove(quote, 1))));
        Assert.Contains("to the end of the file stand in this record", e.Reason, StringComparison.Ordinal);
    }

    /// <summary>4,228 records: the header again, six parties that stand on two lists, one to four that repeat, and the one in which the copy was cut.</summary>
    [Fact]
    public async Task LoadAsync_RealFile_ReportsTheHeaderAndTheCut()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/us-csl/us_csl_2019-2020.csv"));
        Assert.Equal(4_219, snapshot.Entities.Count);
        Assert.Equal(2, snapshot.RejectedRecords.Count);
        Assert.Contains("header stands again", snapshot.RejectedRecords[0].Reason, StringComparison.Ordinal);
        Assert.Contains("it was cut", snapshot.RejectedRecords[1].Reason, StringComparison.Ordinal);
        Assert.InRange(snapshot.Entities.Sum(entity => entity.UnreadRemarks.Count), 0, 40);
    }
}
