using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Transliteration;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Tests.Names.Transliteration;

public sealed class NativeFoldingTests
{
    [Theory]
    [InlineData("أحمد", "احمد")]
    [InlineData("على", "علي")]
    [InlineData("فاطمة", "فاطمه")]
    [InlineData("کریم", "كريم")]
    [InlineData("رضائي", "رضايي")]
    [InlineData("فؤاد", "فواد")]
    [InlineData("علاء", "علا")]
    [InlineData("Семён", "Семен")]
    [InlineData("Игорь", "Ігорь")]
    [InlineData("כהן", "כהנ")]
    [InlineData("毛澤東", "毛泽东")]
    [InlineData("すずき", "スズキ")]
    [InlineData("ｽｽﾞｷ", "すずき")]
    public void Fold_TwoSpellings_AreOne(string a, string b) => Assert.Equal(Fold(a), Fold(b));

    [Theory]
    [InlineData("حسن", "حسين")]
    [InlineData("Иван", "Ивана")]
    [InlineData("王", "玉")]
    [InlineData("דן", "דג")]
    public void Fold_TwoNames_StayApart(string a, string b) => Assert.NotEqual(Fold(a), Fold(b), StringComparer.Ordinal);

    [Fact]
    public void Fold_AnyCharacter_IsIdempotent()
    {
        foreach (Script script in Enum.GetValues<Script>())
        {
            for (int c = 1; c < 0xD800; c++)
            {
                string once = NativeFolding.Fold([(char)c], script);
                Assert.True(string.Equals(once, NativeFolding.Fold(once, script), StringComparison.Ordinal), $"U+{c:X4} as {script}");
            }
        }
    }

    private static string Fold(string text)
    {
        string folded = UnicodeFolding.Fold(text);
        return NativeFolding.Fold(folded, ScriptTable.FirstOf(folded));
    }
}
