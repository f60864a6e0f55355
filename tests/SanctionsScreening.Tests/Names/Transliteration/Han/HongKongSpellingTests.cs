using SanctionsScreening.Names.Transliteration.Han;

namespace SanctionsScreening.Tests.Names.Transliteration.Han;

public sealed class HongKongSpellingTests
{
    [Theory]
    [InlineData("can", "chan")]
    [InlineData("wong", "wong")]
    [InlineData("ng", "ng")]
    [InlineData("loeng", "leung")]
    [InlineData("gwok", "kwok")]
    [InlineData("zang", "tsang")]
    [InlineData("zoeng", "cheung")]
    [InlineData("ceoi", "tsui")]
    [InlineData("jyun", "yuen")]
    [InlineData("jyu", "yu")]
    [InlineData("zyu", "chu")]
    [InlineData("gwaan", "kwan")]
    [InlineData("sek", "shek")]
    [InlineData("si", "sze")]
    [InlineData("dou", "to")]
    [InlineData("ze", "tse")]
    [InlineData("ngan", "ngan")]
    [InlineData("pun", "poon")]
    [InlineData("on", "on")]
    [InlineData("", "")]
    public void FromJyutping_Syllable_IsHongKongSpelling(string jyutping, string expected) =>
        Assert.Equal(expected, HongKongSpelling.FromJyutping(jyutping));
}
