using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching;

public sealed class JudgedPairsTests
{
    private static readonly NameComparer s_comparer = new();

    public static TheoryData<string, string, string, string, bool> Pairs()
    {
        var pairs = new TheoryData<string, string, string, string, bool>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Matching", "pairs.tsv")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            pairs.Add(cells[0], cells[1], cells[2], cells[3], cells[4] == "match");
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compare_AJudgedPair_DecidesAsJudged(string rule, string type, string request, string listed, bool match)
    {
        MatchExplanation explanation = Compare(Enum.Parse<EntityType>(type, ignoreCase: true), request, listed);
        Assert.True(match == explanation.IsMatch, $"{rule}: {explanation.Score:0.0000} {explanation.Summary}");
    }

    [Fact]
    public void Compare_ACutOffNameOfAnotherLength_IsNotReadAsCutOff()
    {
        double cut = Compare(EntityType.Person, "Noureddine Abdelkarim Belkassem Dri", "Noureddine Abdelkarim Belkassem DRISSANI").Score;
        double whole = Compare(EntityType.Person, "Noureddin Abdelkarim Belkassem Dri", "Noureddin Abdelkarim Belkassem DRISSANI").Score;
        Assert.True(cut > whole);
    }

    private static MatchExplanation Compare(EntityType type, string request, string listed)
    {
        var entity = new SanctionedEntity { Id = "test:1", List = "test", Type = type, Names = [new EntityName(listed, NameKind.Primary)] };
        return s_comparer.Compare(new ScreeningRequest { Name = request, Type = type }, entity);
    }
}
