using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Tests.Names.Knowledge;

public sealed class OrganizationWordsTests
{
    [Theory]
    [InlineData("trdng", "trading")]
    [InlineData("dvlpmnt", "development")]
    [InlineData("eqpmnt", "equipment")]
    [InlineData("cnstrctn", "construction")]
    [InlineData("mfg", "manufacturing")]
    public void MatchWord_WithoutItsVowels_IsTheWord(string written, string word)
    {
        Assert.True(OrganizationWords.MatchWord(written, out ConceptReading found));
        Assert.True(OrganizationWords.MatchWord(word, out ConceptReading meant));
        Assert.Equal(meant.First[0], found.First[0]);
    }

    [Fact]
    public void ForeignWords_AreAllKnown() => Assert.All(ForeignWords.Words, static word => Assert.True(OrganizationWords.MatchWord(word, out _), word));

    [Theory]
    [InlineData("bnk")]
    [InlineData("krst")]
    public void MatchWord_OfFewLetters_IsNone(string written) => Assert.False(OrganizationWords.MatchWord(written, out _));
}
