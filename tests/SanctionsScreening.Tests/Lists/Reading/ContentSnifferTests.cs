using SanctionsScreening.Lists;
using SanctionsScreening.Lists.OpenSanctions;
using SanctionsScreening.Lists.UsCsl;

namespace SanctionsScreening.Tests.Lists.Reading;

public sealed class ContentSnifferTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("UsCsl/consolidated.csv", "MORSKOFF", "MOR\0KOFF")]
    [InlineData("OpenSanctions/senzing.json", "MORSKOFF", "MOR\0KOFF")]
    [InlineData("OpenSanctions/senzing.json", "MORSKOFF", "MOR\\u0000KOFF")]
    public async Task Load_RecordWithANul_IsRejectedWithItsLine(string fixture, string found, string put)
    {
        SanctionsListSnapshot snapshot = await Load(fixture, found, put);
        RejectedRecord record = Assert.Single(snapshot.RejectedRecords);
        Assert.Contains("NUL", record.Reason, StringComparison.Ordinal);
        Assert.True(record.Line > 0);
        Assert.DoesNotContain(snapshot.Entities, static entity => entity.Names.Any(static name => name.Text.Contains("KOFF", StringComparison.Ordinal)));
    }

    /// <summary>A page that was never written: of the records in it nothing is left to reject.</summary>
    [Theory]
    [InlineData("UsCsl/consolidated.csv")]
    [InlineData("OpenSanctions/senzing.json")]
    public async Task Load_FileWithARunOfNuls_IsRefused(string fixture)
    {
        SanctionsListFormatException e = await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(fixture, "MORSKOFF", new string('\0', 512)));
        Assert.Contains("zero bytes", e.Reason, StringComparison.Ordinal);
    }

    private async Task<SanctionsListSnapshot> Load(string fixture, string found, string put)
    {
        string text = await File.ReadAllTextAsync(RealLists.Fixture(fixture), TestContext.Current.CancellationToken);
        Assert.Contains(found, text, StringComparison.Ordinal);
        string path = _files.Write(Path.GetFileName(fixture), text.Replace(found, put, StringComparison.Ordinal));
        ISanctionsListSource source = fixture.StartsWith("UsCsl", StringComparison.Ordinal) ? new UsCslCsvSource(path) : new SenzingJsonSource(path);
        return await source.LoadAsync(TestContext.Current.CancellationToken);
    }
}
