using SanctionsScreening.Entities;
using SanctionsScreening.Tests.Names;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Quality;

/// <summary>The small part of the quality measurements that runs with every change: one case or two of each phenomenon.</summary>
public sealed class GoldenCasesTests(GoldenCasesTests.GoldenList list) : IClassFixture<GoldenCasesTests.GoldenList>
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (string[] row in GoldenRows.Read("Quality/cases.tsv")) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Screen_OfAGoldenCase_DecidesAsAnExpertWould(string phenomenon, string type, string name, string expected)
    {
        ScreeningResult result = list.Service.Screen(new ScreeningRequest { Name = name, Type = Enum.Parse<EntityType>(type, ignoreCase: true) });
        string first = result.Matches.Count == 0 ? "-" : result.Matches[0].Entity.Id["test:".Length..];
        Assert.True(first == expected, $"{phenomenon}: “{name}” gives {first} {(result.Matches.Count == 0 ? string.Empty : result.Matches[0].Explanation.Summary)}, not {expected}");
    }

    /// <summary>One service for all of them.</summary>
    public sealed class GoldenList : IDisposable
    {
        public ScreeningService Service { get; } = Listed.Service([.. GoldenRows.Read("Quality/listed.tsv").Select(static row => Listed.Entity(row[0], Enum.Parse<EntityType>(row[1], ignoreCase: true), row[2].Split('|')[0], row[2].Split('|')[1..]))]);

        public void Dispose() => Service.Dispose();
    }
}
