using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.Tests.Lists.Ofac;

/// <summary>The counts of OFAC's own files, each of which is published or was counted with another CSV reader.</summary>
public sealed class OfacRealFileTests
{
    private static string File(string name) => RealLists.Require("lists/ofac/" + name);

    private static async Task<SanctionsListSnapshot> Load(OfacCsvSource source) => await source.LoadAsync(TestContext.Current.CancellationToken);

    private static int Count(SanctionsListSnapshot snapshot, params NameKind[] kinds) => snapshot.Entities.Sum(entity => entity.Names.Count(name => kinds.Contains(name.Kind)));

    /// <summary>Lines of add.csv that say "no address known".</summary>
    private static int EmptyAddresses(string path) => System.IO.File.ReadLines(path)
        .Count(line => line.EndsWith(",-0- ,-0- ,-0- ,-0- ", StringComparison.Ordinal) || line.EndsWith(",-0- ,-0- ,\"undetermined\",-0- ", StringComparison.Ordinal));

    [Fact]
    public async Task LoadAsync_Sdn2023_HoldsEveryRecord()
    {
        string add = File("add_2023-12-28.csv");
        SanctionsListSnapshot snapshot = await Load(new OfacCsvSource(File("sdn_2023-12-28.csv"), File("alt_2023-12-28.csv"), add));
        Assert.Equal(13_821, snapshot.Entities.Count);
        Assert.Equal(17_091, Count(snapshot, NameKind.Alias, NameKind.Former));
        Assert.Equal(18_990, snapshot.Entities.Sum(entity => entity.Addresses.Count) + EmptyAddresses(add));
        Assert.InRange(Count(snapshot, NameKind.WeakAlias), 3_300, 3_500);
        Assert.Equal(6_646, snapshot.Entities.Count(entity => entity.Type == EntityType.Person));
        Assert.Equal(764, snapshot.Entities.Count(entity => entity.Vessel is not null));
        Assert.Empty(snapshot.RejectedRecords);
    }

    [Fact]
    public async Task LoadAsync_Sdn2023_LeavesFewRemarksUnread()
    {
        SanctionsListSnapshot snapshot = await Load(new OfacCsvSource(File("sdn_2023-12-28.csv"), File("alt_2023-12-28.csv"), File("add_2023-12-28.csv")));
        int parts = snapshot.Entities.Where(entity => entity.Remarks is not null).Sum(entity => OfacRemarkParser.Read(entity.Remarks!, entity.Type).Parts.Count);
        int unread = snapshot.Entities.Sum(entity => entity.UnreadRemarks.Count);
        Assert.True(unread * 100 < parts, $"{unread} of {parts} parts are unread.");
    }

    [Fact]
    public async Task LoadAsync_Sdn2021WithComments_JoinsLongRemarks()
    {
        SanctionsListSnapshot snapshot = await Load(new OfacCsvSource(File("sdn_2021-07.csv"), File("alt_2021-07.csv"), File("add_2021-07.csv"), File("sdn_comments_2021-07.csv")));
        Assert.Equal(8_976, snapshot.Entities.Count);
        Assert.Equal(11_910, Count(snapshot, NameKind.Alias, NameKind.Former));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Contains(snapshot.Entities.Single(entity => entity.Id == "ofac:28264").Names, name => name is { Kind: NameKind.WeakAlias, Text: "khaleesi" });
    }

    [Fact]
    public async Task LoadAsync_NonSdn2025_HoldsEveryRecord()
    {
        SanctionsListSnapshot snapshot = await Load(new OfacCsvSource(File("cons_prim_2025-12.csv"), File("cons_alt_2025-12.csv"), File("cons_add_2025-12.csv"), File("cons_comments_2025-12.csv")));
        Assert.Equal(442, snapshot.Entities.Count);
        Assert.Equal(1_073, Count(snapshot, NameKind.Alias, NameKind.Former));
        Assert.Empty(snapshot.RejectedRecords);
    }

    [Fact]
    public async Task LoadAsync_FileWithRepeatedIds_ReportsEachRepeat()
    {
        SanctionsListSnapshot snapshot = await Load(OfacCsvSource.PartiesOnly(File("sdn_2022-11_duplicate-ids.csv")));
        Assert.Equal(58, snapshot.RejectedRecords.Count);
        Assert.All(snapshot.RejectedRecords, record => Assert.Contains("stands again", record.Reason, StringComparison.Ordinal));
        Assert.Equal(11_509, snapshot.Entities.Count);
        Assert.Equal(snapshot.Entities.Count, snapshot.Entities.Select(entity => entity.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("sdn_2021-08-18.csv", 9_083)]
    [InlineData("sdn_2024-05-03.csv", 14_965)]
    public async Task LoadAsync_PartiesOfOneDay_AreAllRead(string file, int count)
    {
        SanctionsListSnapshot snapshot = await Load(OfacCsvSource.PartiesOnly(File(file)));
        Assert.Equal(count, snapshot.Entities.Count);
        Assert.Empty(snapshot.RejectedRecords);
    }

    [Fact]
    public async Task LoadAsync_CompanionsOfAnotherDay_AreReported()
    {
        SanctionsListSnapshot snapshot = await Load(new OfacCsvSource(File("sdn_2021-08-18.csv"), File("alt_2021-07.csv"), File("add_2021-07.csv")));
        Assert.Equal(9_083, snapshot.Entities.Count);
        Assert.Contains(snapshot.RejectedRecords, record => record.Reason.Contains("110 of 9083 parties", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_CompanionsOfTheOtherList_AreRefused() =>
        await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(new OfacCsvSource(File("sdn_2023-12-28.csv"), File("cons_alt_2025-12.csv"), File("cons_add_2025-12.csv"))));
}
