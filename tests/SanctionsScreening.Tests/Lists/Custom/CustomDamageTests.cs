using System.Text;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;
using ScreeningConsole.Lists;

namespace SanctionsScreening.Tests.Lists.Custom;

/// <summary>Damage to a list of the user's own ends in a typed error or a report, never in another exception or a party that is gone without a word.</summary>
public sealed class CustomDamageTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public static TheoryData<string> Files => ["birds.csv", "birds.json", "birds.jsonl"];

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("list.csv")]
    [InlineData("list.json")]
    [InlineData("list.jsonl")]
    public async Task LoadAsync_FlippedBytes_AreRefusedOrReported(string file)
    {
        byte[] content = await File.ReadAllBytesAsync(RealLists.Fixture("Custom/" + file), TestContext.Current.CancellationToken);
        string path = _files.PathOf(file);
        ISanctionsListSource source = Source(path);
        int whole = (await Source(RealLists.Fixture("Custom/" + file)).LoadAsync(TestContext.Current.CancellationToken)).Entities.Count;
        Random random = new(20251210);
        for (int variant = 0; variant < 400; variant++)
        {
            byte[] damaged = [.. content];
            for (int flips = random.Next(1, 4); flips > 0; flips--) damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            _files.Write(file, damaged);
            try
            {
                SanctionsListSnapshot snapshot = await source.LoadAsync(TestContext.Current.CancellationToken);
                Assert.True(snapshot.Entities.Count >= whole || snapshot.RejectedRecords.Count > 0, $"variant {variant}: {snapshot.Entities.Count} parties, {snapshot.RejectedRecords.Count} reports");
            }
            catch (SanctionsListFormatException e)
            {
                Assert.Equal(file, e.File);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_SoundFile_HasNothingToReport(string file)
    {
        SanctionsListSnapshot sound = Damage(file).Read(Damage(file).Whole)!;
        Assert.Equal((24, 56, 27, 0), (sound.Entities.Count, sound.Entities.Sum(static e => e.Names.Count), sound.Entities.Sum(static e => e.Identifiers.Count), sound.RejectedRecords.Count));
        Assert.All(sound.Entities, static entity => Assert.Empty(entity.UnreadRemarks));
    }

    /// <summary>Lines have no end that shows: a cut between two is what the refresh's comparison with the list in force is for. An object of JSON is whole without its line break.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Read_CutAtEveryByte_IsRefusedOrReported(string file)
    {
        ListDamage damage = Damage(file);
        damage.AssertEveryCutShows(length => file != "birds.json" && length > 0 && (damage.Whole[length - 1] == '\n' || (file == "birds.jsonl" && damage.Whole[length] == '\n')));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_FlippedBits_AreNoShorterList(string file) => Damage(file).AssertFlipsShow(seed: 20261126, variants: 1000, namesShareFields: true);

    [Theory]
    [InlineData("birds.csv", "Lines")]
    [InlineData("birds.csv", "Quote")]
    [InlineData("birds.json", "Lines")]
    [InlineData("birds.json", "Quote")]
    [InlineData("birds.jsonl", "Lines")]
    [InlineData("birds.jsonl", "Quote")]
    public void Read_LinesSwappedOrRepeatedOrQuotesLost_AreRefusedOrReported(string file, string kind) => Damage(file).AssertDamageShows(Enum.Parse<DamageKind>(kind), seed: 20261127, variants: 300);

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnyOtherEncoding_IsRefused(string file)
    {
        ListDamage damage = Damage(file);
        foreach (string encoding in DamagedText.Encodings) Assert.True(damage.Read(DamagedText.Encode(damage.Whole, encoding)!.Value.Content) is null, encoding);
    }

    /// <summary>One slip of an issuer is not worth a list, and a text that lost its letters is not worth a silence.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Read_OneSpoiltText_IsReported(string file)
    {
        ListDamage damage = Damage(file);
        string whole = Encoding.UTF8.GetString(damage.Whole);
        foreach (string spoilt in new[] { "\uFFFD", "Ã¼" })
        {
            SanctionsListSnapshot read = damage.Read(whole.Replace("ü", spoilt, StringComparison.Ordinal))!;
            Assert.Equal(damage.Read(damage.Whole)!.Entities.Count, read.Entities.Count);
            Assert.Contains(read.Entities, entity => entity.UnreadRemarks.Any(remark => remark.Contains(spoilt, StringComparison.Ordinal) && remark.Contains("read ", StringComparison.Ordinal)));
        }
    }

    /// <summary>Aliases look like names, and weak ones like others.</summary>
    [Fact]
    public void Read_AnyTwoColumnsSwapped_AreRefusedOrReported()
    {
        ListDamage damage = Damage("birds.csv");
        SanctionsListSnapshot sound = damage.Read(damage.Whole)!;
        string[] names = ["name", "aliases", "weak_aliases"], columns = [.. CustomFields.Csv.Select(static field => field.Field)];
        for (int first = 0; first < columns.Length; first++)
        {
            for (int second = first + 1; second < columns.Length; second++)
            {
                if (names.Contains(columns[first]) && names.Contains(columns[second])) continue;
                SanctionsListSnapshot? swapped = damage.Read(SwappedColumns.Swap(damage.Whole, hasHeader: true, swapsHeader: false, first, second).Content);
                Assert.True(swapped is null || ListContent.Complains(sound, swapped), $"{columns[first]} and {columns[second]} were swapped, and no word of it.");
                Assert.Empty(damage.Read(SwappedColumns.Swap(damage.Whole, hasHeader: true, swapsHeader: true, first, second).Content)!.RejectedRecords);
            }
        }
    }

    [Fact]
    public void Read_AHeaderThatIsRenamedOrMissing_IsRefused()
    {
        ListDamage damage = Damage("birds.csv");
        string text = Encoding.UTF8.GetString(damage.Whole);
        int end = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        Assert.Null(damage.Read(text[end..]));
        foreach (string column in text[..(end - 1)].Split(',')) Assert.Null(damage.Read(text[..end].Replace(column, column + "s", StringComparison.Ordinal) + text[end..]));
    }

    /// <summary>What a spreadsheet makes of long numbers, of days, of failed formulas and of empty cells.</summary>
    [Theory]
    [InlineData("1,person,Anselm Brightwater,,,25631,,,", "date of birth: 25631")]
    [InlineData("1,person,Anselm Brightwater,,,9876,,,", "date of birth: 9876")]
    [InlineData("1,person,Anselm Brightwater,,,05/17/1971,,,", "date of birth: 05/17/1971")]
    [InlineData("1,person,Anselm Brightwater,,,,,1.23457E+11,", "identifier: 1.23457E+11 (is a number that a spreadsheet shortened)")]
    [InlineData("1,person,Anselm Brightwater,,,,,\"passport:1,23E+12\",", "identifier: passport:1,23E+12 (is a number that a spreadsheet shortened)")]
    [InlineData("1,person,Anselm Brightwater,,,,,passport:,", "identifier: passport: (has no value)")]
    [InlineData("1,person,Anselm Brightwater,#NAME?,,,,,", "alias: #NAME? (is an error of a spreadsheet)")]
    [InlineData("1,person,Anselm Brightwater,????? ???,,,,,", "alias: ????? ??? (holds no letter and no digit)")]
    [InlineData("1,person,Anselm Br?ghtwater,,,,,,", "name: Anselm Br?ghtwater (has question marks among its letters)")]
    [InlineData("1,person,Anselm Brightwater,,,,Somewhere,,", "country: Somewhere (is not known, and was kept as it is)")]
    [InlineData("1,somebody,Anselm Brightwater,,,,,,", "type: somebody")]
    public void Read_AValueThatASpreadsheetSpoiled_IsReported(string record, string remark) =>
        Assert.Equal([remark], Damage("birds.csv").Read(Header + record + "\n")!.Entities[0].UnreadRemarks);

    [Theory]
    [InlineData("#NAME?", "is an error of a spreadsheet")]
    [InlineData("??????? ?????", "holds no letter and no digit")]
    [InlineData("<2000>", "is longer than a name")]
    public void Read_APartyWithoutAReadableName_IsRefusedAlone(string name, string reason)
    {
        SanctionsListSnapshot list = Damage("birds.csv").Read($"{Header}1,person,Anselm Brightwater,,,,,,\n2,person,{name.Replace("<2000>", new string('x', 2000), StringComparison.Ordinal)},,,,,,\n")!;
        Assert.Equal(3, Assert.Single(list.RejectedRecords).Line);
        Assert.Contains($"The name of the party 2 {reason}", list.RejectedRecords[0].Reason, StringComparison.Ordinal);
        Assert.Single(list.Entities);
    }

    [Theory]
    [InlineData("id;type;name\n1;person;Anselm\n", "parted by semicolons")]
    [InlineData("id\tname\n1\tAnselm\n", "parted by tabs")]
    [InlineData("1,person,Anselm Brightwater\n", "the first line must name them")]
    [InlineData("id,name,\n1,Anselm,\n", "column 3 of the header has no name")]
    [InlineData("id,name\n1,MÃ¼ller\n", "UTF-8 that was read as Windows-1252")]
    public async Task LoadAsync_AWrongTable_SaysWhatIsWrongAndNoName(string content, string reason)
    {
        SanctionsListFormatException e = await Assert.ThrowsAsync<SanctionsListFormatException>(() => new CustomCsvSource(_files.Write("own.csv", content)).LoadAsync(TestContext.Current.CancellationToken).AsTask());
        Assert.Contains(reason, e.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Anselm", e.Message, StringComparison.Ordinal);
    }

    /// <summary>The last line's value may be half of one.</summary>
    [Fact]
    public void Read_ALastLineWithoutALineBreak_IsReadAndReported()
    {
        SanctionsListSnapshot list = Damage("birds.csv").Read("id,name\n1,Anselm Brightwater\n2,Odile Kes")!;
        Assert.Equal(2, list.Entities.Count);
        Assert.Equal(3, Assert.Single(list.RejectedRecords).Line);
    }

    [Theory]
    [InlineData("{\"id\":\"1\",\"name\":\"A\",\"name\":\"B\"}", "'name' stands twice")]
    [InlineData("{\"id\":\"1\",\"name\":\"A\",\"identifiers\":[{\"type\":\"passport\",\"value\":\"1\",\"country\":\"IR\"}]}", "'identifiers'")]
    [InlineData("{\"id\":\"1\",\"name\":\"A\",\"identifiers\":[{\"type\":{},\"value\":\"1\"}]}", "'identifiers'")]
    [InlineData("{\"id\":\"1\",\"name\":\"A\",\"identifiers\":[{\"value\":\"1\",\"value\":\"2\"}]}", "'identifiers'")]
    [InlineData("{\"id\":\"1\",\"name\":{\"text\":\"A\"}}", "'name' holds a value of the wrong kind")]
    [InlineData("{\"id\":\"1\",\"name\":[[[[[[[[[\"A\"]]]]]]]]]}", "nests deeper")]
    [InlineData("{\"id\":\"1\",\"name\":\"A\"} trailing", "goes on after")]
    public void Read_AnObjectOfWhichAValueWouldBeLost_IsRefusedAlone(string line, string reason)
    {
        SanctionsListSnapshot list = Damage("birds.jsonl").Read($"{{\"id\":\"7\",\"name\":\"Anselm\"}}\n{line}\n")!;
        Assert.Equal(2, Assert.Single(list.RejectedRecords).Line);
        Assert.Contains(reason, list.RejectedRecords[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ARecordOfAnArray_StandsOnItsLine()
    {
        SanctionsListSnapshot list = Damage("birds.json").Read("[\n {\n  \"id\": 1,\n  \"name\": \"Anselm\"\n },\n {\n  \"id\": 2\n }\n]\n")!;
        Assert.Equal((2, 6), (list.Entities[0].Source.Line, Assert.Single(list.RejectedRecords).Line));
    }

    private const string Header = "id,type,name,aliases,weak_aliases,dates_of_birth,countries,identifiers,programs\n";

    private static ListDamage Damage(string file) => new(file, File.ReadAllBytes(RealLists.Fixture("Custom/" + file)), (stream, name) =>
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        if (name.EndsWith("csv", StringComparison.Ordinal)) return CustomCsvReader.Read(stream, name, "custom", null, token);
        using MemoryStream content = new();
        stream.CopyTo(content);
        return CustomJsonReader.Read(content.ToArray(), name, "custom", null, token);
    });

    private static ISanctionsListSource Source(string path) => path.EndsWith("csv", StringComparison.Ordinal) ? new CustomCsvSource(path) : new CustomJsonSource(path);
}
