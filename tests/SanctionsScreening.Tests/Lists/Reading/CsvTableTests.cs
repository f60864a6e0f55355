using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.OpenSanctions;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.UsCsl;

namespace SanctionsScreening.Tests.Lists.Reading;

public sealed class CsvTableTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("UsCsl/consolidated.csv", "alt_names")]
    [InlineData("UsCsl/consolidated.csv", "dates_of_birth")]
    [InlineData("UsCsl/consolidated.csv", "ids")]
    [InlineData("Uk/conlist.csv", "Name 3")]
    [InlineData("Uk/conlist.csv", "Passport Details")]
    [InlineData("Uk/conlist.csv", "NI Number")]
    [InlineData("Eu/journal/32099R0001.csv", "weakAlias")]
    [InlineData("Eu/journal/32099R0001.csv", "birthDate")]
    [InlineData("Eu/journal/32099R0001.csv", "imoNumber")]
    public async Task Load_WithoutAColumnOfNamesBirthsOrNumbers_IsRefused(string fixture, string column)
    {
        SanctionsListFormatException e = await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(fixture, column, "another"));
        Assert.Contains("column '", e.Reason, StringComparison.Ordinal);
        Assert.Contains("is missing", e.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UsCsl/consolidated.csv", "citizenships")]
    [InlineData("Uk/conlist.csv", "Nationality")]
    [InlineData("Eu/journal/32099R0001.csv", "address")]
    [InlineData("OpenSanctions/targets.simple.csv", "emails")]
    public async Task Load_WithoutAnotherColumn_ReportsIt(string fixture, string column)
    {
        SanctionsListSnapshot snapshot = await Load(fixture, column, "another");
        Assert.Contains(snapshot.RejectedRecords, record => record.Reason == $"The column '{column}' is missing, and nothing of it was read.");
    }

    [Theory]
    [InlineData("UsCsl/consolidated.csv", "citizenships", "(column 24, which has no name)")]
    [InlineData("Eu/journal/32099R0001.csv", "address", "(column 41, which has no name)")]
    public async Task Load_WithValuesInANamelessColumn_ReportsThem(string fixture, string column, string reason)
    {
        SanctionsListSnapshot snapshot = await Load(fixture, column, "");
        Assert.Contains(snapshot.RejectedRecords, record => record.Reason.Contains(reason, StringComparison.Ordinal));
    }

    private async Task<SanctionsListSnapshot> Load(string fixture, string column, string name)
    {
        string[] lines = await File.ReadAllLinesAsync(RealLists.Fixture(fixture), System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
        int header = fixture.StartsWith("Uk/", StringComparison.Ordinal) ? 1 : 0;
        string[] columns = [.. lines[header].Split(',').Select(text => text.Trim('"') == column ? name : text)];
        Assert.NotEqual(lines[header], lines[header] = string.Join(',', columns));
        string path = _files.Write(Path.GetFileName(fixture), System.Text.Encoding.Latin1.GetBytes(string.Join('\n', lines) + "\n"));
        ISanctionsListSource source = fixture.Split('/')[0] switch
        {
            "UsCsl" => new UsCslCsvSource(path),
            "Uk" => new UkConListCsvSource(path),
            "Eu" => new EuJournalSource(Path.GetDirectoryName(path)!),
            _ => new TargetsSimpleCsvSource(path),
        };
        return await source.LoadAsync(TestContext.Current.CancellationToken);
    }
}
