using System.Security.Cryptography;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Tests.Lists.Reading;

public sealed class HashingStreamTests
{
    [Fact]
    public void Finish_PartlyReadStream_HashesAll()
    {
        byte[] content = new byte[100_000];
        new Random(1).NextBytes(content);
        using HashingStream stream = new(new MemoryStream(content), "a");
        stream.ReadExactly(new byte[10]);
        Assert.Equal(SHA256.HashData(content), stream.Finish());
        Assert.Equal(stream.Finish(), stream.Finish());
    }

    [Fact]
    public void Read_BeyondTheCap_Throws()
    {
        using HashingStream stream = new(new MemoryStream(new byte[100]), "a.csv", maxBytes: 99);
        Assert.Equal("a.csv", Assert.Throws<SanctionsListFormatException>(() => stream.Finish()).File);
    }

    [Fact]
    public void Combine_OneFile_IsItsOwnHash() =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("x"u8)), ContentHash.Combine(ContentHash.Of("x"u8)));

    [Fact]
    public void Combine_SeveralFiles_DependsOnOrder()
    {
        byte[] a = ContentHash.Of("a"u8), b = ContentHash.Of("b"u8);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([.. a, .. b])), ContentHash.Combine(a, b));
        Assert.NotEqual(ContentHash.Combine(a, b), ContentHash.Combine(b, a));
    }

    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("  a \t b\r\nc\u0000d\u0007 ", "a b c d")]
    [InlineData("\u00A0a\u2003b", "a b")]
    [InlineData(" \u0001 ", "")]
    public void Clean_Text_LosesControlCharactersAndRuns(string text, string expected) => Assert.Equal(expected, ListText.Clean(text));
}
