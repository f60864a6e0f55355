using SanctionsScreening.Names.Transliteration.Han;

namespace SanctionsScreening.Tests.Names.Transliteration.Han;

public sealed class WadeGilesTests
{
    [Theory]
    [InlineData("ze", "tse")]
    [InlineData("dong", "tung")]
    [InlineData("xi", "hsi")]
    [InlineData("qian", "chien")]
    [InlineData("xie", "hsieh")]
    [InlineData("zhi", "chih")]
    [InlineData("shi", "shih")]
    [InlineData("ri", "jih")]
    [InlineData("ren", "jen")]
    [InlineData("zi", "tzu")]
    [InlineData("si", "ssu")]
    [InlineData("guo", "kuo")]
    [InlineData("he", "ho")]
    [InlineData("gui", "kuei")]
    [InlineData("luo", "lo")]
    [InlineData("jue", "chueh")]
    [InlineData("yan", "yen")]
    [InlineData("ye", "yeh")]
    [InlineData("you", "yu")]
    [InlineData("er", "erh")]
    [InlineData("lv", "lu")]
    [InlineData("xiong", "hsiung")]
    [InlineData("bai", "pai")]
    [InlineData("cai", "tsai")]
    [InlineData("an", "an")]
    public void FromPinyin_Syllable_IsWadeGiles(string pinyin, string expected) => Assert.Equal(expected, WadeGiles.FromPinyin(pinyin));
}
