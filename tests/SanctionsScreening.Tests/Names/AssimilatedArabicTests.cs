using SanctionsScreening.Names;

namespace SanctionsScreening.Tests.Names;

public sealed class AssimilatedArabicTests
{
    [Theory]
    [InlineData("abderrahmane", "abdulrahmane")]
    [InlineData("abdurahman", "abdulrahman")]
    [InlineData("abdussamad", "abdulsamad")]
    [InlineData("abdennour", "abdulnour")]
    [InlineData("abder", "abdul")]
    [InlineData("noureddine", "nouruddin")]
    [InlineData("salahudin", "salahuddin")]
    [InlineData("safieddine", "safiuddin")]
    [InlineData("alaaeldin", "alaauddin")]
    [InlineData("bahaaddin", "bahauddin")]
    [InlineData("nurettin", "nuruddin")]
    public void Write_ACompound_IsWrittenAsItsPartsAre(string word, string expected)
    {
        Span<char> room = stackalloc char[SecondForm.MostLetters];
        Assert.Equal(expected, room[..AssimilatedArabic.Write(word, room)].ToString());
    }

    [Theory]
    [InlineData("abdulrahman")]
    [InlineData("abdullah")]
    [InlineData("abdallah")]
    [InlineData("abdul")]
    [InlineData("salahuddin")]
    [InlineData("geraldine")]
    [InlineData("benedin")]
    [InlineData("baldwin")]
    [InlineData("boudin")]
    [InlineData("ddin")]
    [InlineData("uddin")]
    [InlineData("martin")]
    public void Write_AnotherWordOrItsSecondForm_IsLeft(string word)
    {
        Span<char> room = stackalloc char[SecondForm.MostLetters];
        Assert.Equal(0, AssimilatedArabic.Write(word, room));
    }
}
