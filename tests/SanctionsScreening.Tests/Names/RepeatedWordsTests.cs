using SanctionsScreening.Entities;
using SanctionsScreening.Names;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Names;

public sealed class RepeatedWordsTests
{
    [Theory]
    [InlineData("AO Mayak Zavod Mayak", "ao mayak zavod")]
    [InlineData("Insurance Company Mayak Insurance", "insurance company mayak insurance")]
    [InlineData("Bora Bora Trading", "bora bora trading")]
    [InlineData("A B C A", "a b c a")]
    public void Analyze_OfAnOrganization_CountsAWordOnce(string text, string words) => Assert.Equal(words, WordsOf(text, EntityType.Organization));

    [Theory]
    [InlineData(EntityType.Person)]
    [InlineData(EntityType.Unknown)]
    public void Analyze_OfWhatMayBeAPerson_KeepsEveryWord(EntityType type) => Assert.Equal("mohammed ali mohammed", WordsOf("Mohammed Ali Mohammed", type));

    private static string WordsOf(string text, EntityType type)
    {
        var name = new NameBuffer();
        NameAnalyzer.Analyze(text, type, name);
        return AnalyzedWords.Of(name);
    }
}
