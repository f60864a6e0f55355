using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Generations;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Lists;

namespace SanctionsScreening.Tests.Generations;

public sealed class GenerationFolderTests : IDisposable
{
    private static readonly ScreeningRequest[] s_requests =
    [
        new() { Name = "Ivan Dragomirov" },
        new() { Name = "Иван Драгомиров", DateOfBirth = new PartialDate(1970, 3, 4) },
        new() { Name = "Zarnitsa Shipping" },
        new() { Name = "中国海运" },
        new() { Name = "Somebody Else", Identifiers = [new Identifier(IdentifierType.Passport, "7500 45991")] },
        new() { Name = "Gudrun Halvorsen" },
    ];

    private readonly TemporaryFiles _files = new();
    private readonly Dictionary<string, byte[]> _whole = new(StringComparer.Ordinal);

    private string Folder => _files.PathOf("generations");

    public void Dispose() => _files.Dispose();

    [Fact]
    public void OpenLast_OfAWrittenGeneration_HoldsTheSameEntities()
    {
        SanctionsListSnapshot snapshot = StoredLists.Version(3);
        StoredGeneration stored = StoredLists.Write(Folder, 3);
        AssertSame(snapshot.Entities, stored);
    }

    [Fact]
    public void OpenLast_OfListsWithAndWithoutAGivenDay_TellsThemApart()
    {
        SanctionsListSnapshot stated = StoredLists.Version(1), given = stated with { Version = stated.Version with { IsDateGiven = true, ContentHash = new string('b', 64) } };
        foreach (SanctionsListSnapshot snapshot in (SanctionsListSnapshot[])[stated, given])
            Assert.Equal([snapshot.Version], new GenerationFolder(Folder).Write([snapshot], StoredLists.Refuse, static () => { }, TestContext.Current.CancellationToken).Manifest.Lists);
    }

    [Fact]
    public void OpenLast_OfAWrittenGeneration_AnswersAsTheOneInMemory()
    {
        SanctionsListSnapshot snapshot = StoredLists.Version(3);
        var built = EntityMatcher.Of(SanctionsScreening.Indexing.ScreeningIndexBuilder.Build([snapshot], null, TestContext.Current.CancellationToken), MatchingWeights.Default);
        AssertAgree(built, StoredLists.Write(Folder, 3).Matcher, s_requests);
    }

    [Fact]
    public async Task OpenLast_OfTheRealList_HoldsTheSameAndAnswersTheSame()
    {
        string parties = RealLists.Require("lists/ofac/sdn_2023-12-28.csv"), folder = Path.GetDirectoryName(parties)!;
        SanctionsListSnapshot snapshot = await new OfacCsvSource(parties, Path.Combine(folder, "alt_2023-12-28.csv"), Path.Combine(folder, "add_2023-12-28.csv"), null).LoadAsync(TestContext.Current.CancellationToken);
        StoredGeneration stored = new GenerationFolder(Folder).Write([snapshot], StoredLists.Refuse, static () => { }, TestContext.Current.CancellationToken);
        AssertSame(snapshot.Entities, stored);
        var built = EntityMatcher.Of(SanctionsScreening.Indexing.ScreeningIndexBuilder.Build([snapshot], null, TestContext.Current.CancellationToken), MatchingWeights.Default);
        AssertAgree(built, stored.Matcher, [.. snapshot.Entities.Where(static (_, e) => e % 97 == 0).Select(static e => new ScreeningRequest { Name = e.DisplayName, Type = e.Type, Identifiers = e.Identifiers })]);
    }

    [Fact]
    public void Write_OfListsThatAreStored_OpensThem()
    {
        StoredGeneration first = StoredLists.Write(Folder, 1);
        Assert.Equal(first.Number, StoredLists.Write(Folder, 1).Number);
        Assert.Equal(first.Number + 1, StoredLists.Write(Folder, 2).Number);
    }

    [Fact]
    public void Write_ThreeTimes_KeepsTheLastTwoAndNothingElse()
    {
        for (int version = 1; version <= 3; version++) StoredLists.Write(Folder, version);
        Assert.Equal(["generation-0000000002", "generation-0000000003"], Directory.GetDirectories(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_AfterAWriterThatWasEnded_SweepsWhatItLeft()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "writing-abandoned", "index"));
        File.WriteAllText(Path.Combine(Folder, "writing-abandoned", "view.columns"), "half");
        StoredLists.Write(Folder, 1);
        Assert.Equal(["generation-0000000001"], Directory.GetDirectories(Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void OpenLast_WithAnyByteFlipped_RefusesAndOpensTheOneBefore()
    {
        StoredLists.Write(Folder, 1);
        string newest = StoredLists.Write(Folder, 2).Folder;
        var random = new Random(20211210);
        foreach (string file in Directory.GetFiles(newest, "*", SearchOption.AllDirectories))
        {
            byte[] bytes = File.ReadAllBytes(file);

            // Every byte of the head, where lengths and versions stand, and some of the rest.
            int[] places = [.. Enumerable.Range(0, Math.Min(bytes.Length, 80)), .. Enumerable.Range(0, bytes.Length == 0 ? 0 : 60).Select(_ => random.Next(bytes.Length)), .. bytes.Length == 0 ? Array.Empty<int>() : [bytes.Length - 1]];
            foreach (int place in places)
            {
                bytes[place] ^= (byte)(1 << random.Next(8));
                Overwrite(file, bytes);
                AssertRefused(newest, file);
                bytes = [.. _whole[file]];
            }

            Overwrite(file, bytes);
        }
    }

    [Fact]
    public void OpenLast_WithAFileCut_RefusesAndOpensTheOneBefore()
    {
        StoredLists.Write(Folder, 1);
        string newest = StoredLists.Write(Folder, 2).Folder;
        foreach (string file in Directory.GetFiles(newest, "*", SearchOption.AllDirectories))
        {
            byte[] bytes = File.ReadAllBytes(file);
            foreach (int percent in new[] { 0, 1, 50, 99 })
            {
                int length = (int)((long)bytes.Length * percent / 100);
                if (length == bytes.Length) continue;
                Overwrite(file, bytes[..length]);
                AssertRefused(newest, file);
            }

            Overwrite(file, [.. bytes, 0]);
            AssertRefused(newest, file);
            File.Delete(file);
            AssertRefused(newest, file);
            Overwrite(file, bytes);
        }
    }

    /// <summary>A process may map some 65,000 files; what was refused must not wait for the collector.</summary>
    [Fact]
    public void OpenLast_WithDamage_LeavesNothingOfItMapped()
    {
        if (!OperatingSystem.IsLinux()) return;
        StoredLists.Write(Folder, 1);
        string newest = StoredLists.Write(Folder, 2).Folder, columns = Directory.GetFiles(newest, "*.columns").Single();
        byte[] bytes = File.ReadAllBytes(columns);
        bytes[^1] ^= 1;
        Overwrite(columns, bytes);
        int before = Mapped(newest);
        AssertRefused(newest, columns);
        Assert.InRange(Mapped(newest), 0, before);
    }

    [Theory]
    [InlineData("sanctions-screening generation\nformat\t2\n", GenerationFault.Newer)]
    [InlineData("<html>not found</html>", GenerationFault.Foreign)]
    public void OpenLast_OfAnotherManifest_SaysWhatItIs(string text, GenerationFault fault)
    {
        string manifest = Path.Combine(StoredLists.Write(Folder, 1).Folder, "manifest.tsv");
        File.WriteAllText(manifest, text);
        var refused = new List<GenerationFormatException>();
        Assert.Null(new GenerationFolder(Folder).OpenLast(refused.Add));
        Assert.Equal((fault, manifest), (refused[0].Fault, refused[0].File));
    }

    [Fact]
    public void Verify_ComparesEveryFile()
    {
        Assert.Equal(1, StoredLists.Write(Folder, 1).Number);
        Assert.Equal(1, new GenerationFolder(Folder).Verify().Number);
        string file = Directory.GetFiles(Folder, "*.columns", SearchOption.AllDirectories).Single();
        byte[] bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        Overwrite(file, bytes);
        Assert.Equal(file, Assert.Throws<GenerationFormatException>(() => new GenerationFolder(Folder).Verify()).File);
    }

    private static int Mapped(string folder) => File.ReadLines("/proc/self/maps").Count(line => line.Contains(folder, StringComparison.Ordinal));

    /// <summary>A new file in the old one's place: what is mapped stays as it is.</summary>
    private void Overwrite(string file, byte[] bytes)
    {
        if (!_whole.ContainsKey(file)) _whole[file] = File.ReadAllBytes(file);
        File.Delete(file);
        File.WriteAllBytes(file, bytes);
    }

    private void AssertRefused(string newest, string file)
    {
        var refused = new List<GenerationFormatException>();
        StoredGeneration? opened = new GenerationFolder(Folder).OpenLast(refused.Add);
        Assert.True(opened?.Number == 1, $"{file}: generation {opened?.Number} was opened.");
        Assert.StartsWith(newest, Assert.Single(refused).File, StringComparison.Ordinal);
    }

    private static void AssertSame(IReadOnlyList<SanctionedEntity> expected, StoredGeneration stored)
    {
        Assert.Equal(expected.Count, stored.Matcher.Index.Entities.Length);
        for (int e = 0; e < expected.Count; e++)
        {
            // JSON holds every public member, also those that are added later.
            Assert.Equal(JsonSerializer.Serialize(expected[e]), JsonSerializer.Serialize(stored.Matcher.Index.Entities[e]));
            Assert.Equal(expected[e].Remarks, stored.Matcher.Index.Entities[e].Remarks);
            Assert.Equal(e, stored.Matcher.Index.EntityIds[expected[e].Id]);
        }
    }

    private static void AssertAgree(EntityMatcher built, EntityMatcher stored, ScreeningRequest[] requests)
    {
        List<EntityScore> expected = [], actual = [];
        foreach (ScreeningRequest request in requests)
        {
            built.Search(request, 512, 5000, expected, CancellationToken.None);
            stored.Search(request, 512, 5000, actual, CancellationToken.None);
            Assert.Equal(expected, actual);
            foreach (EntityScore score in expected) Assert.Equal(built.Groups.Of(score.Entity)?.Id, stored.Groups.Of(score.Entity)?.Id);
        }
    }
}
