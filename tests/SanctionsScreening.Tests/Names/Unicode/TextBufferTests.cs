using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Tests.Names.Unicode;

public sealed class TextBufferTests
{
    [Fact]
    public void Append_BeyondInitialRoom_KeepsText()
    {
        var buffer = new TextBuffer(stackalloc char[2]);
        for (int i = 0; i < 1000; i++)
            buffer.Append((char)('a' + (i % 26)));
        buffer.Append("xyz");
        Assert.Equal(1003, buffer.Length);
        Assert.Equal('a', buffer[26]);
        Assert.EndsWith("xyz", buffer.ToString(), StringComparison.Ordinal);
        buffer.Dispose();
    }

    [Theory]
    [InlineData(0x41, "A")]
    [InlineData(0xFFFF, "\uFFFF")]
    [InlineData(0x10000, "\U00010000")]
    [InlineData(0x10FFFF, "\U0010FFFF")]
    public void AppendCodePoint_CodePoint_WritesUnits(int codePoint, string expected)
    {
        var buffer = new TextBuffer(stackalloc char[4]);
        buffer.AppendCodePoint(codePoint);
        Assert.Equal(expected, buffer.ToString());
        buffer.Dispose();
    }

    [Fact]
    public void Length_SetBack_ForgetsTheRest()
    {
        var buffer = new TextBuffer(stackalloc char[8]);
        buffer.Append("abcd");
        buffer.Length = 2;
        buffer.Append('x');
        Assert.Equal("abx", buffer.ToString());
        buffer.Dispose();
    }
}
