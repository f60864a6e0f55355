using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Tests.Lists.Reading;

public sealed class TextPoolTests
{
    [Fact]
    public void Get_TheSameTextAgain_GivesTheSameString()
    {
        TextPool pool = new();
        string first = pool.Get("Москва"u8);
        Assert.Equal("Москва", first);
        Assert.Same(first, pool.Get("Москва"u8));
        Assert.Equal("", pool.Get([]));
        string letters = new('x', 500);
        Assert.Equal(letters, pool.Get(System.Text.Encoding.UTF8.GetBytes(letters)));
    }
}
