using System.IO.Compression;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Tests.Lists.Reading;

public sealed class ListFileTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    private static byte[] Content => File.ReadAllBytes(RealLists.Fixture("Ofac/sdn.xml"));

    public void Dispose() => _files.Dispose();

    private static byte[] Gzip(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.SmallestSize)) gzip.Write(content);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    private string Unpack(byte[] packed, string name)
    {
        using HashingStream stream = ListFile.Open(_files.Write(name, packed));
        return ContentHash.Combine(stream.Finish());
    }

    private SanctionsListFormatException Refused(byte[] packed, string name)
    {
        SanctionsListFormatException e = Assert.Throws<SanctionsListFormatException>(() => Unpack(packed, name));
        Assert.Equal(name, e.File);
        return e;
    }

    [Fact]
    public async Task LoadAsync_PackedList_IsThatOfThePlainFile()
    {
        string plain = (await new OfacXmlSource(_files.Write("sdn.xml", Content)).LoadAsync(TestContext.Current.CancellationToken)).Version.ContentHash;
        string gzip = (await new OfacXmlSource(_files.Write("sdn.xml.gz", Gzip(Content))).LoadAsync(TestContext.Current.CancellationToken)).Version.ContentHash;
        string zip = (await new OfacXmlSource(_files.Write("sdn.zip", Zip(("folder/", []), ("folder/sdn.xml", Content)))).LoadAsync(TestContext.Current.CancellationToken)).Version.ContentHash;
        Assert.Equal(plain, gzip);
        Assert.Equal(plain, zip);
    }

    [Fact]
    public void Open_CutArchive_IsRefusedAtEachByte()
    {
        byte[] gzip = Gzip(Content), zip = Zip(("sdn.xml", Content));
        for (int length = 4; length < gzip.Length; length++) Refused(gzip[..length], "cut.gz");
        for (int length = 4; length < zip.Length; length += 3) Refused(zip[..length], "cut.zip");
    }

    [Fact]
    public void Open_ArchiveWithFlippedBits_IsRefusedOrWhole()
    {
        byte[] gzip = Gzip(Content), zip = Zip(("sdn.xml", Content));
        string whole = Unpack(Content, "sdn.xml");
        Random random = new(31);
        for (int variant = 0; variant < 600; variant++)
        {
            byte[] damaged = [.. variant % 2 == 0 ? gzip : zip];
            damaged[random.Next(4, damaged.Length)] ^= (byte)(1 << random.Next(8));
            try
            {
                Assert.Equal(whole, Unpack(damaged, "damaged"));
            }
            catch (SanctionsListFormatException e)
            {
                Assert.Equal("damaged", e.File);
            }
        }
    }

    [Fact]
    public void Open_Bomb_IsRefusedByItsRatio()
    {
        byte[] zeros = new byte[ReadingDefaults.FreelyUnpackedBytes * 2];
        Assert.Contains("times its size", Refused(Gzip(zeros), "bomb.gz").Reason, StringComparison.Ordinal);
        Assert.Contains("times its size", Refused(Zip(("a.xml", zeros)), "bomb.zip").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_LargeContent_IsRefusedByItsSize()
    {
        string path = _files.Write("large.gz", Gzip(Content));
        using HashingStream stream = ListFile.Open(path, maxBytes: 1000);
        Assert.Contains("larger than 1,000 bytes", Assert.Throws<SanctionsListFormatException>(stream.Finish).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ZipOfSeveralFilesOrNone_IsRefused()
    {
        Assert.Contains("2 files", Refused(Zip(("a.xml", Content), ("b.xml", Content)), "two.zip").Reason, StringComparison.Ordinal);
        Assert.Contains("no file", Refused(Zip(("a/", [])), "none.zip").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_OfficeDocument_IsHandedOnAsItIs()
    {
        byte[] office = Zip(("[Content_Types].xml", Content), ("xl/workbook.xml", Content));
        Assert.Equal(ContentHash.Combine(ContentHash.Of(office)), Unpack(office, "list.xlsx"));
    }
}
