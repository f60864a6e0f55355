using SanctionsScreening.Names.Transliteration;
using SanctionsScreening.Names.Transliteration.Han;

namespace SanctionsScreening.Tests.Names.Transliteration.Han;

public sealed class HanTextTests
{
    [Theory]
    [InlineData("习近平", 1)]
    [InlineData("毛澤東", 1)]
    [InlineData("李克强", 1)]
    [InlineData("欧阳修", 2)]
    [InlineData("歐陽菲菲", 2)]
    [InlineData("諸葛亮", 2)]
    [InlineData("尉迟恭", 2)]
    [InlineData("林鄭月娥", 2)]
    [InlineData("陳方安生", 2)]
    [InlineData("王伟", 1)]
    public void TrySegment_ChineseName_EndsFamilyName(string name, int length)
    {
        Assert.True(HanText.TrySegment(name, out int surnameLength));
        Assert.Equal(length, surnameLength);
    }

    [Theory]
    [InlineData("")]
    [InlineData("李")]
    [InlineData("雪克来提")]
    [InlineData("有限公司")]
    [InlineData("中国人民解放军")]
    [InlineData("雪abc")]
    public void TrySegment_NoChineseName_Fails(string text) => Assert.False(HanText.TrySegment(text, out _));

    [Theory]
    [InlineData("习近平", nameof(ReadingSystem.Pinyin), "xi", "jin ping")]
    [InlineData("毛泽东", nameof(ReadingSystem.WadeGiles), "mao", "tse tung")]
    [InlineData("蒋介石", nameof(ReadingSystem.WadeGiles), "chiang", "chieh shih")]
    [InlineData("曾荫权", nameof(ReadingSystem.Cantonese), "tsang", "yam kuen")]
    [InlineData("郭富城", nameof(ReadingSystem.Cantonese), "kwok", "fu shing")]
    [InlineData("张学友", nameof(ReadingSystem.Cantonese), "cheung", "hok yau")]
    [InlineData("黄之锋", nameof(ReadingSystem.Cantonese), "wong", "chi fung")]
    [InlineData("李柱铭", nameof(ReadingSystem.Cantonese), "lee", "chu ming")]
    [InlineData("梁国雄", nameof(ReadingSystem.Cantonese), "leung", "kwok hung")]
    [InlineData("单田芳", nameof(ReadingSystem.Pinyin), "shan", "tian fang")]
    [InlineData("吕布", nameof(ReadingSystem.Official), "lyu", "bu")]
    [InlineData("吕布", nameof(ReadingSystem.Variant), "lv", "bu")]
    [InlineData("李长乐", nameof(ReadingSystem.Pinyin), "li", "chang le")]
    [InlineData("李长乐", nameof(ReadingSystem.Pinyin), "li", "zhang le")]
    [InlineData("王绿", nameof(ReadingSystem.Official), "wang", "lyu")]
    [InlineData("欧阳修", nameof(ReadingSystem.Pinyin), "ouyang", "xiu")]
    [InlineData("金正恩", nameof(ReadingSystem.NorthKorean), "kim", "jong un")]
    [InlineData("李明博", nameof(ReadingSystem.NorthKorean), "ri", "myong bak")]
    [InlineData("李明博", nameof(ReadingSystem.RevisedRomanization), "i", "myeong bak")]
    [InlineData("朴槿惠", nameof(ReadingSystem.Customary), "park", "keun hye")]
    public void ReadName_SegmentedName_HasReading(string name, string system, string family, string given)
    {
        Assert.True(HanText.TrySegment(name, out int surnameLength));
        var readings = new List<NameReading>();
        HanText.ReadName(name, surnameLength, readings);
        Assert.Contains(readings, r => string.Equals(r.System.ToString(), system, StringComparison.Ordinal)
            && string.Equals(r.Family, family, StringComparison.Ordinal)
            && string.Equals(string.Join(' ', r.GivenSyllables), given, StringComparison.Ordinal));
    }

    [Fact]
    public void Given_Reading_JoinsSyllables()
    {
        var reading = new NameReading("xi", ["jin", "ping"], ReadingSystem.Pinyin);
        Assert.Equal("jinping", reading.Given);
    }
}
