using System.Xml.Linq;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Un;

namespace SanctionsScreening.Tests.Lists.Deltas;

/// <summary>
/// Deltas of the official files against a comparison of the files' own text: what was added and removed by the ids alone, what was changed by the
/// records' characters.
/// </summary>
public sealed class RealDeltaTests
{
    [Theory]
    [InlineData("sdn_2021-07.csv", "sdn_2021-08-18.csv", 110, 3, 4)]
    [InlineData("sdn_2021-08-18.csv", "sdn_2023-12-28.csv", 5_528, 790, 761)]
    [InlineData("sdn_2023-12-28.csv", "sdn_2024-05-03.csv", 1_256, 112, 48)]
    public async Task Between_TwoOfacDays_TellsWhatTheFilesTell(string from, string to, int added, int removed, int changed)
    {
        string fromPath = RealLists.Require("lists/ofac/" + from), toPath = RealLists.Require("lists/ofac/" + to);
        SanctionsListDelta delta = await Delta(OfacCsvSource.PartiesOnly(fromPath), OfacCsvSource.PartiesOnly(toPath));
        Dictionary<string, string> before = OfacLines(fromPath), after = OfacLines(toPath);
        RequireSameIds(before, after, delta);
        Assert.Equal(ChangedIds(before, after), delta.Changed.Select(c => c.After.Id).Order(StringComparer.Ordinal));
        Assert.Equal((added, removed, changed), (delta.Added.Count, delta.Removed.Count, delta.Changed.Count));
    }

    [Theory]
    [InlineData("2018-08-24", "2024-11-30", 69, 288)]
    [InlineData("2024-11-30", "2025-11-18", 132, 11)]
    [InlineData("2025-11-18", "2026-02-27", 4, 1)]
    public async Task Between_TwoUnDates_TellsWhatTheFilesTell(string from, string to, int added, int removed)
    {
        string fromPath = RealLists.Require($"lists/un/UN_consolidated_{from}.xml"), toPath = RealLists.Require($"lists/un/UN_consolidated_{to}.xml");
        SanctionsListDelta delta = await Delta(new UnXmlSource(fromPath), new UnXmlSource(toPath));
        Dictionary<string, string> before = UnRecords(fromPath), after = UnRecords(toPath);
        RequireSameIds(before, after, delta);

        // Not every difference of a record is one of the entry (days of update, order, blanks), and none is without one of the record.
        Assert.Subset(ChangedIds(before, after).ToHashSet(), delta.Changed.Select(c => c.After.Id).ToHashSet());
        Assert.NotEmpty(delta.Changed);
        Assert.Equal((added, removed), (delta.Added.Count, delta.Removed.Count));
    }

    private static async Task<SanctionsListDelta> Delta(ISanctionsListSource from, ISanctionsListSource to) =>
        SanctionsListDelta.Between(await from.LoadAsync(TestContext.Current.CancellationToken), await to.LoadAsync(TestContext.Current.CancellationToken));

    private static void RequireSameIds(Dictionary<string, string> before, Dictionary<string, string> after, SanctionsListDelta delta)
    {
        Assert.Equal(after.Keys.Except(before.Keys).Order(StringComparer.Ordinal), delta.Added.Select(e => e.Id).Order(StringComparer.Ordinal));
        Assert.Equal(before.Keys.Except(after.Keys).Order(StringComparer.Ordinal), delta.Removed.Select(e => e.Id).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ChangedIds(Dictionary<string, string> before, Dictionary<string, string> after) =>
        after.Where(record => before.TryGetValue(record.Key, out string? earlier) && earlier != record.Value).Select(record => record.Key).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> OfacLines(string path) =>
        File.ReadLines(path).Select(line => line.Split(',', 2)).Where(parts => parts[0].Length > 0 && parts[0].All(char.IsAsciiDigit)).ToDictionary(parts => "ofac:" + parts[0], parts => parts[1]);

    private static Dictionary<string, string> UnRecords(string path) =>
        XDocument.Load(path).Descendants().Where(e => e.Name.LocalName is "INDIVIDUAL" or "ENTITY").ToDictionary(e => "un:" + e.Element("DATAID")!.Value.Trim(), e => e.ToString());
}
