using SanctionsScreening.Names.Transliteration.Han;

namespace SanctionsScreening.Tests.Names.Transliteration.Han;

public sealed class HanVariantsTests
{
    [Theory]
    [InlineData("毛澤東", "毛泽东")]
    [InlineData("歐陽鋒", "欧阳锋")]
    [InlineData("劉鶴", "刘鹤")]
    [InlineData("広沢辺", "广泽边")]
    [InlineData("髙﨑", "高﨑")]
    [InlineData("乾隆", "乾隆")]
    [InlineData("abc李", "abc李")]
    public void Simplify_Text_UnifiesForms(string text, string expected) => Assert.Equal(expected, HanVariants.Simplify(text));

    [Fact]
    public void Simplify_SimplifiedText_GivesSameInstance()
    {
        const string Text = "习近平";
        Assert.Same(Text, HanVariants.Simplify(Text));
    }

    [Fact]
    public void Simplify_EveryCharacter_IsIdempotent()
    {
        for (char c = '\u3400'; c <= '\u9FFF'; c++)
            Assert.Equal(HanVariants.Simplify(c), HanVariants.Simplify(HanVariants.Simplify(c)));
    }
}
