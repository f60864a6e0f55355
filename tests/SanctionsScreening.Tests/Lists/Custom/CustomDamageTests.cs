using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;

namespace SanctionsScreening.Tests.Lists.Custom;

/// <summary>Damage to a list of the user's own ends in a typed error or a report, never in another exception or a party that is gone without a word.</summary>
public sealed class CustomDamageTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("list.csv")]
    [InlineData("list.json")]
    [InlineData("list.jsonl")]
    public async Task LoadAsync_FlippedBytes_AreRefusedOrReported(string file)
    {
        byte[] content = await File.ReadAllBytesAsync(RealLists.Fixture("Custom/" + file), TestContext.Current.CancellationToken);
        string path = _files.PathOf(file);
        ISanctionsListSource source = Source(path);
        int whole = (await Source(RealLists.Fixture("Custom/" + file)).LoadAsync(TestContext.Current.CancellationToken)).Entities.Count;
        Random random = new(20251210);
        for (int variant = 0; variant < 400; variant++)
        {
            byte[] damaged = [.. content];
            for (int flips = random.Next(1, 4); flips > 0; flips--) damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            _files.Write(file, damaged);
            try
            {
                SanctionsListSnapshot snapshot = await source.LoadAsync(TestContext.Current.CancellationToken);
                Assert.True(snapshot.Entities.Count >= whole || snapshot.RejectedRecords.Count > 0, $"variant {variant}: {snapshot.Entities.Count} parties, {snapshot.RejectedRecords.Count} reports");
            }
            catch (SanctionsListFormatException e)
            {
                Assert.Equal(file, e.File);
            }
        }
    }

    private static ISanctionsListSource Source(string path) => path.EndsWith("csv", StringComparison.Ordinal) ? new CustomCsvSource(path) : new CustomJsonSource(path);
}
