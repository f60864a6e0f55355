using SanctionsScreening.Names;

namespace SanctionsScreening.Tests.Names;

public sealed class SideBySideTests
{
    [Theory]
    [InlineData("Maksim Dragomir Maksim Dragomir", "Maksim Dragomir ")]
    [InlineData("Maksim Dragomir, MAKSIM DRAGOMIR.", "Maksim Dragomir, ")]
    [InlineData("Maksim Dragomir Максим Драгомир", "Maksim Dragomir |Максим Драгомир")]
    [InlineData("Максим Драгомир; Maksim Dragomir", "Максим Драгомир; |Maksim Dragomir")]
    [InlineData("王小明 Wang Xiaoming", "王小明 |Wang Xiaoming")]
    [InlineData("Maksim Dragomir", "Maksim Dragomir")]
    [InlineData("Bora Bora", "Bora Bora")]
    [InlineData("ООО Заря LLC", "ООО Заря LLC")]
    [InlineData("Maksim Драгомир", "Maksim Драгомир")]
    [InlineData("Maksim Dragomir Максим Драгомир Petr Zarnitsa", "Maksim Dragomir Максим Драгомир Petr Zarnitsa")]
    [InlineData("Anna Maria Anna Mariana", "Anna Maria Anna Mariana")]
    public void Split_OfOneNameWrittenTwice_ReadsItOnceOrInEachScript(string text, string parts)
    {
        Span<Range> found = stackalloc Range[NameAlternatives.Most];
        int count = NameAlternatives.Split(text, found);
        string[] split = new string[count];
        for (int i = 0; i < count; i++) split[i] = text[found[i]];
        Assert.All(found[..count].ToArray(), static part => Assert.False(part.End.IsFromEnd));
        Assert.Equal(parts.Split('|'), split);
    }
}
