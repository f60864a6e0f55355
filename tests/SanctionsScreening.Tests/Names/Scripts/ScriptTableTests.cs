using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Tests.Names.Scripts;

public sealed class ScriptTableTests
{
    [Theory]
    [InlineData("a", nameof(Script.Latin))]
    [InlineData("é", nameof(Script.Latin))]
    [InlineData("1", nameof(Script.Common))]
    [InlineData("ー", nameof(Script.Common))]
    [InlineData("ж", nameof(Script.Cyrillic))]
    [InlineData("λ", nameof(Script.Greek))]
    [InlineData("ع", nameof(Script.Arabic))]
    [InlineData("ש", nameof(Script.Hebrew))]
    [InlineData("中", nameof(Script.Han))]
    [InlineData("𠮷", nameof(Script.Han))]
    [InlineData("한", nameof(Script.Hangul))]
    [InlineData("ひ", nameof(Script.Hiragana))]
    [InlineData("カ", nameof(Script.Katakana))]
    [InlineData("Ա", nameof(Script.Armenian))]
    [InlineData("ქ", nameof(Script.Georgian))]
    [InlineData("क", nameof(Script.Devanagari))]
    [InlineData("ক", nameof(Script.Bengali))]
    [InlineData("ਕ", nameof(Script.Gurmukhi))]
    [InlineData("ક", nameof(Script.Gujarati))]
    [InlineData("କ", nameof(Script.Oriya))]
    [InlineData("க", nameof(Script.Tamil))]
    [InlineData("క", nameof(Script.Telugu))]
    [InlineData("ಕ", nameof(Script.Kannada))]
    [InlineData("ക", nameof(Script.Malayalam))]
    [InlineData("ක", nameof(Script.Sinhala))]
    [InlineData("ก", nameof(Script.Thai))]
    [InlineData("ກ", nameof(Script.Lao))]
    [InlineData("ក", nameof(Script.Khmer))]
    [InlineData("က", nameof(Script.Myanmar))]
    [InlineData("አ", nameof(Script.Ethiopic))]
    [InlineData("ཀ", nameof(Script.Tibetan))]
    [InlineData("ᠮ", nameof(Script.Mongolian))]
    [InlineData("ޙ", nameof(Script.Thaana))]
    [InlineData("ܐ", nameof(Script.Other))]
    public void Of_Letter_IsItsScript(string letter, string script) =>
        Assert.Equal(script, ScriptTable.Of(char.ConvertToUtf32(letter, 0)).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(0x110000)]
    [InlineData(0xD800)]
    [InlineData(int.MaxValue)]
    public void Of_NoCodePoint_IsCommon(int codePoint) => Assert.Equal(Script.Common, ScriptTable.Of(codePoint));

    [Theory]
    [InlineData("", nameof(Script.Common))]
    [InlineData("12 'イ", nameof(Script.Katakana))]
    public void FirstOf_Text_SkipsCommon(string text, string script) => Assert.Equal(script, ScriptTable.FirstOf(text).ToString());
}
