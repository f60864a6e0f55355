using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Archive;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Lists.Archive;

public sealed class SnapshotArchiveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sanctions-archive-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Open_OfAStoredSnapshot_ReturnsEveryField()
    {
        SanctionedEntity entity = new()
        {
            Id = "own:1",
            List = "own",
            Type = EntityType.Vessel,
            Names = [new EntityName("Заря", NameKind.Primary) { Script = "Cyrl", FamilyName = "З" }, new EntityName("Zarya \"Star\" <&>", NameKind.WeakAlias)],
            DatesOfBirth = [new PartialDate(1970, 3) { IsApproximate = true }, new PartialDate(1968) { LastYear = 1971 }, new PartialDate(1970, 3, 4)],
            PlacesOfBirth = ["Omsk"],
            Countries = ["RU"],
            Gender = Gender.Other,
            Identifiers = [new Identifier(IdentifierType.Imo, "9187629") { Country = "KP", Note = "n" }],
            Addresses = [new Address { City = "Omsk", Country = "RU" }],
            Programs = [new SanctionsProgram("SDGT") { LegalBasis = "EO" }],
            Titles = ["Captain"],
            LinkedParties = [new LinkedParty("own:2", "Owner") { EntityId = "own:2" }],
            Vessel = new VesselParticulars { Flag = "KP", FormerFlags = ["PA"] },
            ListedOn = new PartialDate(2020),
            Remarks = "r",
            UnreadRemarks = ["u"],
            Source = new SourcePosition("a.csv", 7),
        };
        var snapshot = new SanctionsListSnapshot { Version = new SanctionsListVersion("own", new DateOnly(2026, 1, 1), new string('a', 64)), Entities = [entity], RejectedRecords = [new RejectedRecord("a.csv", 8, "bad")] };
        var archive = new SnapshotArchive(_folder);
        archive.Store(snapshot);
        SanctionsListSnapshot read = archive.Open(snapshot.Version);
        Assert.Equal(snapshot.Version, read.Version);
        Assert.Equal(snapshot.RejectedRecords, read.RejectedRecords);
        Assert.Equivalent(entity, Assert.Single(read.Entities), strict: true);
        Assert.All(typeof(SanctionedEntity).GetProperties().Where(p => p.CanWrite), p => Assert.False(Equals(p.GetValue(entity), p.PropertyType.IsValueType ? Activator.CreateInstance(p.PropertyType) : null), p.Name));
    }

    [Fact]
    public async Task Open_OfTheRealList_ReturnsTheSameEntities()
    {
        string folder = Path.GetDirectoryName(RealLists.Require("lists/ofac/sdn_2023-12-28.csv"))!;
        SanctionsListSnapshot snapshot = await new OfacCsvSource($"{folder}/sdn_2023-12-28.csv", $"{folder}/alt_2023-12-28.csv", $"{folder}/add_2023-12-28.csv").LoadAsync(TestContext.Current.CancellationToken);
        var archive = new SnapshotArchive(_folder);
        archive.Store(snapshot);
        SanctionsListDelta delta = SanctionsListDelta.Between(snapshot, archive.Open(snapshot.Version));
        Assert.True(delta.IsEmpty);
        Assert.Equal(13_821, delta.Unchanged);
    }

    [Fact]
    public async Task Screen_AgainstAnArchivedSnapshot_RepeatsTheOldDecision()
    {
        var request = new ScreeningRequest { Name = "Ivan Dragomirof" };
        SanctionedEntity listed = ScriptedSource.Person("own", "1", "Ivan DRAGOMIROV");
        var source = new ScriptedSource("own", listed, ScriptedSource.Person("own", "2", "Petra ZARNITSA"));
        using var service = new ScreeningService();
        using var refresher = new SanctionsScreening.Refresh.ListRefresher(service, [source], new SanctionsScreening.Refresh.RefreshOptions { MaximumRemovedShare = 1 }, new SnapshotArchive(_folder));
        await refresher.StartAsync(TestContext.Current.CancellationToken);
        ScreeningResult then = service.Screen(request);
        source.Set(ScriptedSource.Person("own", "2", "Petra ZARNITSA"));
        await refresher.RefreshAsync("own", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(request).Outcome);

        var archive = new SnapshotArchive(_folder);
        using ScreeningService replay = await ScreeningService.CreateAsync(then.Lists.Select(version => new ArchivedListSource(archive, version)), null, TestContext.Current.CancellationToken);
        ScreeningResult now = replay.Screen(request);
        Assert.Equal(then.Outcome, now.Outcome);
        Assert.Equal(then.Lists, now.Lists);
        Assert.Equal(then.Matches.Select(m => (m.Entity.Id, m.ScoreUnits, m.Name.Text)), now.Matches.Select(m => (m.Entity.Id, m.ScoreUnits, m.Name.Text)));
    }

    [Fact]
    public void Store_BeyondTheRetention_DeletesAllButTheNewest()
    {
        var archive = new SnapshotArchive(_folder, TimeSpan.FromDays(30), _time);
        archive.Store(Snapshot('a'));
        _time.Advance(TimeSpan.FromDays(20));
        archive.Store(Snapshot('b'));
        _time.Advance(TimeSpan.FromDays(20));
        archive.Store(Snapshot('c'));
        Assert.Equal(["c", "b"], archive.Entries("own").Select(e => e.Version.ContentHash[..1]));
        Assert.Throws<FileNotFoundException>(() => archive.Open(Snapshot('a').Version));
        _time.Advance(TimeSpan.FromDays(400));
        Assert.Equal("c", new SnapshotArchive(_folder, TimeSpan.FromDays(30), _time).Entries("own")[0].Version.ContentHash[..1]);
    }

    [Fact]
    public void Store_OfAKnownSnapshot_ConfirmsIt()
    {
        var archive = new SnapshotArchive(_folder, null, _time);
        archive.Store(Snapshot('a'));
        _time.Advance(TimeSpan.FromDays(1));
        archive.Store(Snapshot('a'));
        SnapshotEntry entry = Assert.Single(archive.Entries("own"));
        Assert.Equal(TimeSpan.FromDays(1), entry.ConfirmedAt - entry.StoredAt);
    }

    [Fact]
    public void Open_OfADamagedFile_Throws()
    {
        var archive = new SnapshotArchive(_folder);
        archive.Store(Snapshot('a'));
        string file = Directory.GetFiles(_folder, "*.snapshot", SearchOption.AllDirectories).Single();
        byte[] whole = File.ReadAllBytes(file);
        for (int i = 0; i < whole.Length; i += 7)
        {
            byte[] damaged = [.. whole];
            damaged[i] ^= 0x40;
            File.WriteAllBytes(file, damaged);
            Assert.Throws<InvalidDataException>(() => archive.Open(Snapshot('a').Version));
            File.WriteAllBytes(file, whole[..i]);
            Assert.Throws<InvalidDataException>(() => archive.Open(Snapshot('a').Version));
        }
    }

    [Theory]
    [InlineData("../own")]
    [InlineData("a/b")]
    public void Entries_OfANameThatIsNoFolders_Throws(string list) => Assert.Throws<ArgumentException>(() => new SnapshotArchive(_folder).Entries(list));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static SanctionsListSnapshot Snapshot(char hash) => new() { Version = new SanctionsListVersion("own", null, new string(hash, 64)), Entities = [ScriptedSource.Person("own", "1", "Ivan DRAGOMIROV")] };
}
