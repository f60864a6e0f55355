using System.Text;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Tests.Lists.Reading;

public sealed class CsvReaderTests
{
    private static List<string> Read(byte[] content, CsvFormat? format = null)
    {
        using CsvReader csv = new(new MemoryStream(content), "test.csv", format);
        List<string> records = [];
        while (csv.Read())
            records.Add($"{csv.Line}: {(csv.Fault is null ? string.Join('|', Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)) : "! " + csv.Fault)}");
        return records;
    }

    private static List<string> Read(string content, CsvFormat? format = null) => Read(Encoding.UTF8.GetBytes(content), format);

    [Fact]
    public void Read_QuotesSeparatorsAndLineBreaks_FollowRfc4180() =>
        Assert.Equal(["1: a|b, c|d \"e\"", "2: two\r\nlines|x|", "4: |y|"], Read("a,\"b, c\",\"d \"\"e\"\"\"\r\n\"two\r\nlines\",x,\r\n,y,\n"));

    [Fact]
    public void Read_BlankLines_AreCountedAsLinesOnly() => Assert.Equal(["2: a|b", "5: c|d"], Read("\r\na,b\n\n  \nc,d"));

    [Fact]
    public void Read_ByteOrderMark_IsNoPartOfTheFirstField() => Assert.Equal(["1: a|b"], Read([0xEF, 0xBB, 0xBF, .. "a,b"u8]));

    [Fact]
    public void Read_UnclosedQuoteAtEnd_IsFault() => Assert.Equal(["1: a|b", "2: ! A quote opened in field 2 is not closed."], Read("a,b\nc,\"d\ne,f\n"));

    [Fact]
    public void Read_UnclosedQuoteWhereLinesAreRecords_CostsOneLine() =>
        Assert.Equal(["1: ! A quote opened in field 2 is not closed.", "2: e|f"], Read("c,\"d\ne,f\n", new CsvFormat { AllowLineBreaks = false }));

    [Fact]
    public void Read_TextBehindClosingQuote_IsFault() => Assert.Equal(["1: ! Field 1 goes on after its closing quote."], Read("\"a\"b,c\n"));

    [Fact]
    public void Read_QuoteInsideUnquotedField_IsFault() =>
        Assert.Equal(["1: ! Field 2 holds a quote but is not quoted.", "2: d|e"], Read("a,b\"c\nd,e\n", new CsvFormat { AllowLineBreaks = false }));

    [Fact]
    public void Read_EndMark_EndsTheFile()
    {
        using CsvReader csv = new(new MemoryStream("a,b\r\n\u001A"u8.ToArray()), "test.csv", new CsvFormat { HasEndMark = true });
        Assert.True(csv.Read());
        Assert.False(csv.EndedWithMark);
        Assert.False(csv.Read());
        Assert.True(csv.EndedWithMark);
    }

    [Fact]
    public void Read_EndMarkBetweenJoinedFiles_IsNoPartOfTheNextField() =>
        Assert.Equal(["1: a|b", "2: c|d"], Read("a,b\n\u001Ac,d\n", new CsvFormat { HasEndMark = true }));

    [Fact]
    public void Read_RecordsLongerThanTheBuffer_AreWhole()
    {
        string text = new('x', 200_000);
        Assert.Equal([$"1: {text}|\"\n{text}", "3: a|b"], Read($"{text},\"\"\"\n{text}\"\na,b"));
    }

    [Fact]
    public void Read_RecordBeyondTheCap_Throws()
    {
        var e = Assert.Throws<SanctionsListFormatException>(() => Read("a,b\n\"" + new string('x', 300_000), new CsvFormat { MaxRecordBytes = 100_000 }));
        Assert.Equal(2, e.Line);
    }

    [Fact]
    public void Read_InvalidUtf8_ThrowsWithLine()
    {
        var e = Assert.Throws<SanctionsListFormatException>(() => Read([.. "a,b\nc,"u8, 0xE9, .. "d\n"u8]));
        Assert.Equal(("test.csv", 2), (e.File, e.Line));
    }

    [Fact]
    public void Read_OneByteEncoding_IsDecoded() => Assert.Equal(["1: \u00E9|b"], Read([0xE9, .. ",b\n"u8], new CsvFormat { Encoding = Encoding.Latin1 }));

    public static TheoryData<byte[], string> NoTables => new()
    {
        { [], "empty" },
        { [0xFF, 0xFE, (byte)'a', 0], "UTF-16" },
        { [0xFE, 0xFF, 0, (byte)'a'], "UTF-16" },
        { Encoding.Unicode.GetBytes("36,\"A\",x"), "UTF-16" },
        { Encoding.BigEndianUnicode.GetBytes("36,\"A\",x"), "UTF-16" },
        { [0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0], "UTF-32" },
        { [(byte)'P', (byte)'K', 3, 4, 1, 2, 3], "ZIP" },
        { [0x1F, 0x8B, 8, 0, 1], "gzip" },
        { "<!DOCTYPE html><html></html>"u8.ToArray(), "web page" },
        { "\r\n  <?xml version=\"1.0\"?><sdnList/>"u8.ToArray(), "XML" },
        { "[{\"id\":1}]"u8.ToArray(), "JSON" },
    };

    [Theory]
    [MemberData(nameof(NoTables))]
    public void Read_ContentThatIsNoTable_Throws(byte[] content, string what) =>
        Assert.Contains(what, Assert.Throws<SanctionsListFormatException>(() => Read(content)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_StreamInSmallPieces_GivesTheSame()
    {
        string text = string.Concat(Enumerable.Range(0, 500).Select(i => $"{i},\"a \"\"{i}\"\"\nb\",\r\n"));
        using CsvReader csv = new(new OneByteStream(Encoding.UTF8.GetBytes(text)), "test.csv");
        int count = 0;
        while (csv.Read()) Assert.Equal($"a \"{count++}\"\nb", csv.GetString(1));
        Assert.Equal(500, count);
    }

    private sealed class OneByteStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
