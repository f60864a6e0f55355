using SanctionsScreening.Names.Transliteration;
using SanctionsScreening.Names.Transliteration.Hangul;

namespace SanctionsScreening.Tests.Names.Transliteration.Hangul;

public sealed class HangulTextTests
{
    [Theory]
    [InlineData("김정은", 1)]
    [InlineData("남궁민수", 2)]
    [InlineData("제갈량", 2)]
    [InlineData("허준", 1)]
    public void TrySegment_KoreanName_EndsFamilyName(string name, int length)
    {
        Assert.True(HangulText.TrySegment(name, out int surnameLength));
        Assert.Equal(length, surnameLength);
    }

    [Theory]
    [InlineData("")]
    [InlineData("김")]
    [InlineData("블라디미르")]
    [InlineData("조선인민군")]
    [InlineData("김abc")]
    public void TrySegment_NoKoreanName_Fails(string text) => Assert.False(HangulText.TrySegment(text, out _));

    [Theory]
    [InlineData("김정은", nameof(ReadingSystem.NorthKorean), "kim", "jong un")]
    [InlineData("리영길", nameof(ReadingSystem.NorthKorean), "ri", "yong gil")]
    [InlineData("최룡해", nameof(ReadingSystem.NorthKorean), "choe", "ryong hae")]
    [InlineData("박근혜", nameof(ReadingSystem.Variant), "park", "geun hye")]
    [InlineData("문재인", nameof(ReadingSystem.Customary), "moon", "jae in")]
    [InlineData("이명박", nameof(ReadingSystem.Customary), "lee", "myung bak")]
    [InlineData("이영희", nameof(ReadingSystem.Customary), "rhee", "young hee")]
    [InlineData("정은우", nameof(ReadingSystem.Customary), "chung", "eun woo")]
    [InlineData("김연경", nameof(ReadingSystem.RevisedRomanization), "gim", "yeon gyeong")]
    [InlineData("김일성", nameof(ReadingSystem.McCuneReischauer), "kim", "il song")]
    [InlineData("조명록", nameof(ReadingSystem.NorthKorean), "jo", "myong rok")]
    public void ReadName_SegmentedName_HasReading(string name, string system, string family, string given)
    {
        Assert.True(HangulText.TrySegment(name, out int surnameLength));
        var readings = new List<NameReading>();
        HangulText.ReadName(name, surnameLength, readings);
        Assert.Contains(readings, r => string.Equals(r.System.ToString(), system, StringComparison.Ordinal)
            && string.Equals(r.Family, family, StringComparison.Ordinal)
            && string.Equals(string.Join(' ', r.GivenSyllables), given, StringComparison.Ordinal));
    }
}
