using SanctionsScreening.Names.Transliteration.Hangul;

namespace SanctionsScreening.Tests.Names.Transliteration.Hangul;

public sealed class KoreanInitialLawTests
{
    [Theory]
    [InlineData("리명박", 1, "이명박")]
    [InlineData("로무현", 1, "노무현")]
    [InlineData("녀자", 2, "여자")]
    [InlineData("김려원", 1, "김여원")]
    [InlineData("나라", 2, "나라")]
    [InlineData("abc", 1, "abc")]
    [InlineData("", 0, "")]
    public void Apply_Word_ChangesInitials(string hangul, int secondWord, string expected) =>
        Assert.Equal(expected, KoreanInitialLaw.Apply(hangul, secondWord));
}
