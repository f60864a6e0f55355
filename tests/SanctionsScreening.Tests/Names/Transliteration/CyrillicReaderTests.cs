using SanctionsScreening.Names.Transliteration;

namespace SanctionsScreening.Tests.Names.Transliteration;

public sealed class CyrillicReaderTests
{
    [Theory]
    [InlineData("владимир", nameof(CyrillicLanguage.Undetermined))]
    [InlineData("объедков", nameof(CyrillicLanguage.Undetermined))]
    [InlineData("сергій", nameof(CyrillicLanguage.Ukrainian))]
    [InlineData("зеленський", nameof(CyrillicLanguage.Ukrainian))]
    [InlineData("уладзімір", nameof(CyrillicLanguage.Ukrainian))]
    [InlineData("ціхановіч", nameof(CyrillicLanguage.Ukrainian))]
    [InlineData("ўладзімір", nameof(CyrillicLanguage.Belarusian))]
    [InlineData("ціханоўская", nameof(CyrillicLanguage.Belarusian))]
    [InlineData("младић", nameof(CyrillicLanguage.Serbian))]
    [InlineData("ѓорѓи", nameof(CyrillicLanguage.Macedonian))]
    [InlineData("първанов", nameof(CyrillicLanguage.Bulgarian))]
    [InlineData("қасым", nameof(CyrillicLanguage.CentralAsian))]
    [InlineData("сүхбаатар", nameof(CyrillicLanguage.Mongolian))]
    public void LanguageOf_Word_IsToldByLetters(string word, string language) =>
        Assert.Equal(language, CyrillicReader.LanguageOf(word).ToString());
}
