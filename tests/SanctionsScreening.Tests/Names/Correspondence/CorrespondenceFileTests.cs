using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Tests.Names.Correspondence;

public sealed class CorrespondenceFileTests
{
    [Fact]
    public void Read_EveryResource_StaysSmall()
    {
        Assert.InRange(Enum.GetValues<CorrespondenceScript>().Sum(script => Resource(script).Length), 1, 200_000);
    }

    [Fact]
    public void Read_OtherScript_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => CorrespondenceFile.Read(Resource(CorrespondenceScript.Arabic), CorrespondenceScript.Hebrew));

    [Fact]
    public void Read_OtherVersion_IsRefused()
    {
        byte[] file = Resource(CorrespondenceScript.Arabic);
        file[4]++;
        Assert.Throws<InvalidDataException>(() => CorrespondenceFile.Read(file, CorrespondenceScript.Arabic));
    }

    [Fact]
    public void Read_FlippedHash_IsRefused()
    {
        byte[] file = Resource(CorrespondenceScript.Arabic);
        file[7] ^= 1;
        Assert.Throws<InvalidDataException>(() => CorrespondenceFile.Read(file, CorrespondenceScript.Arabic));
    }

    [Fact]
    public void Read_CutAnywhere_IsRefused()
    {
        byte[] file = Resource(CorrespondenceScript.Arabic);
        for (int length = 0; length < file.Length; length += 997)
        {
            byte[] cut = file[..length];
            Assert.Throws<InvalidDataException>(() => CorrespondenceFile.Read(cut, CorrespondenceScript.Arabic));
        }
    }

    private static byte[] Resource(CorrespondenceScript script)
    {
        using Stream stream = typeof(CorrespondenceFile).Assembly.GetManifestResourceStream($"Names/Correspondence/{script.ToString().ToLowerInvariant()}.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
