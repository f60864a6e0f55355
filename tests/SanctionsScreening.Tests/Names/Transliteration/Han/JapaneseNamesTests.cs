using SanctionsScreening.Names.Transliteration;
using SanctionsScreening.Names.Transliteration.Han;

namespace SanctionsScreening.Tests.Names.Transliteration.Han;

public sealed class JapaneseNamesTests
{
    [Theory]
    [InlineData("安倍晋三", "abe shinzo")]
    [InlineData("渡邊太郎", "watanabe taro")]
    [InlineData("渡辺太郎", "watanabe taro")]
    [InlineData("小泉純一郎", "koizumi junichiro")]
    [InlineData("麻原彰晃", "asahara shoko")]
    public void TryReadName_KnownParts_ReadsBoth(string name, string expected)
    {
        var readings = new List<NameReading>();
        Assert.True(JapaneseNames.TryReadName(name, readings));
        Assert.Equal(expected, $"{readings[0].Family} {readings[0].Given}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("田")]
    [InlineData("习近平")]
    [InlineData("中国人民解放军")]
    public void TryReadName_UnknownName_Fails(string name) => Assert.False(JapaneseNames.TryReadName(name, []));
}
