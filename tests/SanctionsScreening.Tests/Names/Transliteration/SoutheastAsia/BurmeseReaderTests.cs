using SanctionsScreening.Names.Transliteration.SoutheastAsia;

namespace SanctionsScreening.Tests.Names.Transliteration.SoutheastAsia;

public sealed class BurmeseReaderTests
{
    [Theory]
    [InlineData("အောင်ဆန်းစုကြည်", "aung san suu kyi")]
    [InlineData("မင်းအောင်လှိုင်", "min aung hlaing")]
    [InlineData("သန္တာ", "than ta")]
    [InlineData("", "")]
    public void Syllables_JoinedName_PartsIt(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', BurmeseReader.Syllables(name).Select(s => s[0])));
}
