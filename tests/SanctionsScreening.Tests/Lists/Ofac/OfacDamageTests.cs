using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Tests.Lists.Ofac;

/// <summary>Damaged files end in a typed error or a reported rejection, never in a shorter list that looks whole.</summary>
public sealed class OfacDamageTests
{
    private static readonly string[] Names = ["sdn.csv", "alt.csv", "add.csv"];

    private static readonly OfacFileKind[] Kinds = [OfacFileKind.Parties, OfacFileKind.Aliases, OfacFileKind.Addresses];

    /// <summary>What a load holds; <see langword="null"/> where it was refused with a typed error.</summary>
    private readonly record struct Outcome(int Parties, int Aliases, int Rejected);

    /// <param name="files">The set.</param>
    /// <param name="damaged">The file to read first, so that its refusal saves the reading of the others.</param>
    private static Outcome? Load(byte[][] files, int damaged = 0)
    {
        try
        {
            List<RejectedRecord> rejected = [];
            var tables = new OfacTable[3];
            foreach (int i in Enumerable.Range(0, 3).OrderBy(i => i != damaged))
            {
                using HashingStream stream = new(new MemoryStream(files[i]), Names[i]);
                tables[i] = OfacCsvReader.Read(stream, Names[i], Kinds[i], rejected, CancellationToken.None);
            }

            List<SanctionedEntity> entities = OfacCsvMapper.Map(new OfacTables(tables[0], tables[1], tables[2], null), "ofac", rejected, CancellationToken.None);
            return new Outcome(entities.Count, entities.Sum(entity => entity.Names.Count(name => name.Kind is NameKind.Alias or NameKind.Former)), rejected.Count);
        }
        catch (SanctionsListFormatException e)
        {
            Assert.NotEmpty(e.File);
            Assert.NotEmpty(e.Reason);
            return null;
        }
    }

    private static void AssertNoSilentLoss(Outcome whole, Outcome? damaged, string how)
    {
        if (damaged is { Rejected: 0 } silent) Assert.True(silent.Parties >= whole.Parties && silent.Aliases >= whole.Aliases, $"{how}: {silent} of {whole}");
    }

    private static byte[][] Fixture => [OfacFixture.Bytes("sdn.csv"), OfacFixture.Bytes("alt.csv"), OfacFixture.Bytes("add.csv")];

    private static byte[][] Real => [.. Names.Select(name => File.ReadAllBytes(RealLists.Require($"lists/ofac/{name[..3]}_2023-12-28.csv")))];

    private static byte[][] With(byte[][] files, int file, byte[] content) => [.. files.Select((old, i) => i == file ? content : old)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Load_FixtureCutAtEveryByte_IsNeverSilentlyShorter(int file)
    {
        byte[][] files = Fixture;
        Outcome whole = Load(files)!.Value;
        for (int length = 0; length < files[file].Length; length++)
        {
            Outcome? cut = Load(With(files, file, files[file][..length]), file);
            // Without its last byte the file lacks the end mark: even that is reported.
            Assert.True(cut is null or { Rejected: > 0 }, $"{Names[file]} cut at {length}: {cut} of {whole}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Load_RealFileCutAtEachHundredth_IsNeverSilentlyShorter(int file)
    {
        byte[][] files = Real;
        for (int percent = 0; percent < 100; percent++)
        {
            int length = (int)(files[file].LongLength * percent / 100);
            Assert.True(Load(With(files, file, files[file][..length]), file) is null or { Rejected: > 0 }, $"{Names[file]} cut at {percent} %");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Load_RealFileCutBetweenRecords_IsNeverSilentlyShorter(int file)
    {
        byte[][] files = Real;
        for (int percent = 1; percent < 100; percent += file == 1 ? 33 : 9)
        {
            int at = (int)(files[file].LongLength * percent / 100);
            int length = at + files[file].AsSpan(at).IndexOf((byte)'\n') + 1;
            Assert.True(Load(With(files, file, files[file][..length]), file) is null or { Rejected: > 0 }, $"{Names[file]} cut after the line at {percent} %");
        }
    }

    [Fact]
    public void Load_FixtureWithFlippedBytes_IsNeverSilentlyShorter()
    {
        byte[][] files = Fixture;
        Outcome whole = Load(files)!.Value;
        Random random = new(20231228);
        int refused = 0, reported = 0;
        for (int variant = 0; variant < 2000; variant++)
        {
            int file = random.Next(3);
            byte[] content = [.. files[file]];
            for (int flips = random.Next(1, 4); flips > 0; flips--) content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
            Outcome? damaged = Load(With(files, file, content), file);
            AssertNoSilentLoss(whole, damaged, $"variant {variant} of {Names[file]}");
            refused += damaged is null ? 1 : 0;
            reported += damaged is { Rejected: > 0 } ? 1 : 0;
        }

        Assert.True(refused > 100 && reported > 100, $"The flips should meet both ends: {refused} refused, {reported} reported.");
    }

    [Fact]
    public void Load_RealFilesWithFlippedBytes_AreNeverSilentlyShorter()
    {
        byte[][] files = Real;
        Outcome whole = Load(files)!.Value;
        Random random = new(20231229);
        for (int variant = 0; variant < 24; variant++)
        {
            int file = random.Next(3);
            byte[] content = [.. files[file]];
            // Only the lower seven bits: a flip of the eighth makes invalid UTF-8, which refuses the file at once.
            for (int flips = random.Next(1, 200); flips > 0; flips--) content[random.Next(content.Length)] ^= (byte)(1 << random.Next(7));
            AssertNoSilentLoss(whole, Load(With(files, file, content), file), $"variant {variant} of {Names[file]}");
        }
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 2)]
    [InlineData(0, 1, 3)]
    [InlineData(0, 1, 11)]
    [InlineData(0, 2, 3)]
    [InlineData(0, 3, 4)]
    [InlineData(0, 3, 10)]
    [InlineData(0, 4, 6)]
    [InlineData(0, 5, 6)]
    [InlineData(0, 5, 7)]
    [InlineData(0, 6, 7)]
    [InlineData(0, 8, 9)]
    [InlineData(0, 9, 10)]
    [InlineData(0, 10, 11)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(1, 2, 3)]
    [InlineData(1, 3, 4)]
    [InlineData(2, 0, 1)]
    [InlineData(2, 1, 2)]
    [InlineData(2, 3, 4)]
    [InlineData(2, 2, 4)]
    [InlineData(2, 4, 5)]
    public void Load_RealFileWithSwappedColumns_IsRefused(int file, int first, int second)
    {
        byte[][] files = Real;
        using CsvReader csv = new(new MemoryStream(files[file]), Names[file], new CsvFormat { AllowLineBreaks = false, HasEndMark = true });
        StringBuilder swapped = new();
        while (csv.Read())
        {
            string[] fields = [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.IsQuoted(i) ? $"\"{csv.GetString(i)}\"" : csv.GetString(i))];
            (fields[first], fields[second]) = (fields[second], fields[first]);
            swapped.AppendJoin(',', fields).Append("\r\n");
        }

        Assert.Null(Load(With(files, file, Encoding.UTF8.GetBytes(swapped.Append('\u001A').ToString())), file));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Load_NamesThatWereEncodedTwice_AreRefused(int file)
    {
        byte[][] files = Fixture;
        string text = OfacFixture.Text(Names[file]);
        int at = text.IndexOf(file == 0 ? ",\"" : "\"aka\",\"", StringComparison.Ordinal) + (file == 0 ? 2 : 7);
        Assert.NotNull(Load(With(files, file, Encoding.UTF8.GetBytes(text.Insert(at, "Müller "))), file));
        Assert.Null(Load(With(files, file, Encoding.UTF8.GetBytes(text.Insert(at, "MÃ¼ller "))), file));
    }

    [Fact]
    public void Load_RecordsRepeatedOrDropped_AreReported()
    {
        byte[][] files = Fixture;
        string[] lines = OfacFixture.Text("sdn.csv").Split("\r\n");
        for (int i = 0; i < lines.Length - 1; i++)
        {
            byte[] Joined(IEnumerable<string> kept) => Encoding.UTF8.GetBytes(string.Join("\r\n", kept));
            Assert.True(Load(With(files, 0, Joined(lines.Where((_, j) => j != i)))) is null or { Rejected: > 0 });
            Assert.True(Load(With(files, 0, Joined(lines.SelectMany((line, j) => j == i ? new[] { line, line } : [line])))) is null or { Rejected: > 0 });
        }
    }
}
