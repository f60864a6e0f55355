using SanctionsScreening.Names.Transliteration.SoutheastAsia;
using SanctionsScreening.Tests.Support;

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

    [Theory]
    [InlineData("အောင်ဆန်းစုကြည်", "Aung San Suu Kyi")]
    [InlineData("မြထွန်းဦး", "Mya Tun Oo")]
    [InlineData("စိုးဝင်း", "SOE, Win")]
    public void Screen_OfAJoinedName_MeetsTheWordsOfItsReading(string burmese, string latin)
    {
        foreach ((string requested, string listed) in new[] { (burmese, latin), (latin, burmese) })
        {
            using ScreeningService service = Listed.Service(Listed.Person("1", listed), Listed.Person("2", "Tun Tun AUNG"));
            Assert.Equal("test:1", Assert.Single(service.Screen(new ScreeningRequest { Name = requested }).Matches).Entity.Id);
        }
    }
}
