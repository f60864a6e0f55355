using System.Text;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Ca;
using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;
using SanctionsScreening.Tests.Lists.Au;
using ScreeningConsole.Lists;

namespace SanctionsScreening.Tests.Lists;

/// <summary>Damage to the lists of the UN, UK, EU, Canada and Australia ends in a typed error or a report, never in a shorter list that looks whole.</summary>
public sealed class DamageTests
{
    private static ListDamage Damage(string format)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        (string file, Func<HashingStream, string, SanctionsListSnapshot> read) = format switch
        {
            "un-xml" => ("Un/consolidated.xml", (Func<HashingStream, string, SanctionsListSnapshot>)((stream, name) => UnReader.Read(stream, name, "un", token))),
            "uk-conlist-csv" => ("Uk/conlist.csv", (stream, name) => UkConListReader.Read(stream, name, "uk", token)),
            "uk-list-xml" => ("Uk/uk-list.xml", (stream, name) => UkListReader.Read(stream, name, "uk", token)),
            "eu-fsf-xml" => ("Eu/fsf.xml", (stream, name) => EuFsfXmlReader.Read(stream, name, "eu", token)),
            "eu-fsf-csv 1.0" => ("Eu/fsf-1.0.csv", (stream, name) => EuFsfCsvReader.Read(stream, name, "eu", token)),
            "eu-fsf-csv 1.0 saved" => ("Eu/fsf-1.0-saved.csv", (stream, name) => EuFsfCsvReader.Read(stream, name, "eu", token)),
            "eu-fsf-csv 1.1" => ("Eu/fsf-1.1.csv", (stream, name) => EuFsfCsvReader.Read(stream, name, "eu", token)),
            "eu-journal-csv" => ("Eu/journal/32099R0001.csv", (stream, name) =>
            {
                SnapshotBuilder snapshot = new("eu-journal-csv", name);
                string hash = ContentHash.Combine(EuJournalReader.Read(stream, name, snapshot, token));
                return snapshot.Build(null, hash);
            }
            ),
            "ca-sema-xml" => ("Ca/sema.xml", (stream, name) => CaSemaReader.Read(stream, name, "ca-sema-xml", token)),
            _ => ("dfat.xlsx", (stream, name) =>
            {
                MemoryStream whole = new();
                stream.CopyTo(whole);
                return AuDfatReader.Read(whole, name, "au", "", token);
            }
            ),
        };
        byte[] content = format == "au-dfat-xlsx" ? AuDfatFixture.Bytes(AuDfatFixture.Header, AuDfatFixture.Rows) : File.ReadAllBytes(RealLists.Fixture(file));
        return new ListDamage(Path.GetFileName(file), content, read);
    }

    public static TheoryData<string> Formats => ["un-xml", "uk-conlist-csv", "uk-list-xml", "eu-fsf-xml", "eu-fsf-csv 1.0", "eu-fsf-csv 1.0 saved", "eu-fsf-csv 1.1", "eu-journal-csv", "ca-sema-xml", "au-dfat-xlsx"];

    /// <summary>A table has no end that shows: a cut between two of its lines is what the refresh's comparison with the list in force is for.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_CutAtEachHundredth_IsRefusedOrReported(string format) => Damage(format).AssertCutsShow(allowsCutBetweenRecords: format.Contains("csv", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_FlippedBits_AreNoShorterList(string format) => Damage(format).AssertFlipsShow(seed: 20260227, variants: 1000, namesShareFields: format is "ca-sema-xml" or "eu-journal-csv");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_AnotherEncoding_IsRefusedReportedOrReadAlike(string format)
    {
        if (format != "au-dfat-xlsx") Damage(format).AssertEncodingsShow();
    }

    /// <summary>A table that ends in its header had all required columns before the cut, and passed for one without parties.</summary>
    [Theory]
    [InlineData("uk-conlist-csv")]
    [InlineData("eu-fsf-csv 1.0")]
    [InlineData("eu-fsf-csv 1.1")]
    [InlineData("eu-journal-csv")]
    public void Read_CutInTheHeader_IsRefused(string format)
    {
        ListDamage damage = Damage(format);
        int end = Array.IndexOf(damage.Whole, (byte)'\n', format == "uk-conlist-csv" ? Array.IndexOf(damage.Whole, (byte)'\n') + 1 : 0);
        for (int length = 1; length <= end; length++) Assert.Null(damage.Read(damage.Whole[..length]));
    }

    /// <summary>A day of listing or a gender that is none any more is kept as unread, not dropped.</summary>
    [Theory]
    [InlineData("un-xml", "<LISTED_ON>2", "<LISTED_ON>Z")]
    [InlineData("un-xml", "<GENDER>M", "<GENDER>L")]
    [InlineData("uk-list-xml", "<DateDesignated>", "<DateDesignated>Q")]
    [InlineData("uk-list-xml", "<Gender>", "<Gender>Q")]
    [InlineData("eu-fsf-xml", "designationDate=\"2", "designationDate=\"Z")]
    [InlineData("eu-fsf-xml", "gender=\"M", "gender=\"L")]
    [InlineData("ca-sema-xml", "<DateOfListing>", "<DateOfListing>Q")]
    public void Read_DamagedDayOrGender_IsReported(string format, string sound, string damaged)
    {
        ListDamage damage = Damage(format);
        string text = Encoding.UTF8.GetString(damage.Whole);
        Assert.Contains(sound, text, StringComparison.Ordinal);
        int at = text.IndexOf(sound, StringComparison.Ordinal);
        SanctionsListSnapshot whole = damage.Read(text)!, poorer = damage.Read(string.Concat(text.AsSpan(0, at), damaged, text.AsSpan(at + sound.Length)))!;
        Assert.Equal(whole.Entities.Sum(static entity => entity.UnreadRemarks.Count) + 1, poorer.Entities.Sum(static entity => entity.UnreadRemarks.Count));
    }

    [Theory]
    [InlineData("un-xml")]
    [InlineData("uk-list-xml")]
    [InlineData("eu-fsf-xml")]
    [InlineData("ca-sema-xml")]
    public void Read_DocumentTypesAndDepth_AreRefused(string format)
    {
        string root = format switch { "un-xml" => "CONSOLIDATED_LIST", "uk-list-xml" => "Designations", "eu-fsf-xml" => "export", _ => "data-set" };
        ListDamage damage = Damage(format);
        Assert.Null(damage.Read($"<?xml version=\"1.0\"?><!DOCTYPE {root} [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><{root}><record>&b;</record></{root}>"));
        Assert.Null(damage.Read($"<?xml version=\"1.0\"?><!DOCTYPE {root} SYSTEM \"file:///etc/passwd\"><{root}/>"));
        Assert.Null(damage.Read($"<{root}>{string.Concat(Enumerable.Repeat("<a>", 100_000))}"));
        Assert.Null(damage.Read($"<{root}><record><Country>{new string('x', 20 << 20)}</Country></record></{root}>"));
        Assert.Null(damage.Read("<!DOCTYPE html><html><body>Service unavailable</body></html>"));
        Assert.Null(damage.Read("{\"error\": 503}"));
        Assert.Null(damage.Read($"<{root}></{root}>"));
    }

    [Theory]
    [InlineData("birthDate", "registrationNumber")]
    [InlineData("birthDate", "phone")]
    [InlineData("startDate", "kppCode")]
    [InlineData("gender", "swiftBic")]
    public void Read_JournalTableWithSwappedColumns_IsRefused(string first, string second)
    {
        string content = File.ReadAllText(RealLists.Require("lists/eu/journal/32014R0269.csv"));
        int end = content.IndexOf('\n', StringComparison.Ordinal);
        string header = string.Join(',', content[..end].Split(',').Select(column => column == first ? second : column == second ? first : column));
        Assert.Null(Damage("eu-journal-csv").Read(header + content[end..]));
    }

    /// <summary>The official spreadsheet with two columns swapped below its header.</summary>
    [Theory]
    [InlineData("BJ")]
    [InlineData("BK")]
    [InlineData("BL")]
    [InlineData("EL")]
    [InlineData("FG")]
    [InlineData("FH")]
    [InlineData("FI")]
    [InlineData("FL")]
    [InlineData("GH")]
    [InlineData("HI")]
    [InlineData("HK")]
    [InlineData("IL")]
    [InlineData("JL")]
    [InlineData("KL")]
    public void Read_OfficialSpreadsheetWithSwappedColumns_IsRefused(string columns) =>
        Assert.Null(Damage("au-dfat-xlsx").Read(SwappedCells.Swap(File.ReadAllBytes(RealLists.Require("lists/au/dfat_regulation8_consolidated.xlsx")), columns[0] - 'A', columns[1] - 'A', swapsHeader: false)));

    /// <summary>A column that was moved to where the header has no name was read by nobody.</summary>
    [Fact]
    public void Read_SpreadsheetWithAColumnWithoutAName_IsReported()
    {
        ListDamage damage = Damage("au-dfat-xlsx");
        SanctionsListSnapshot moved = damage.Read(SwappedCells.Swap(damage.Whole, 'F' - 'A', 'M' - 'A', swapsHeader: false))!;
        Assert.Contains("column 13, which has no name", Assert.Single(moved.RejectedRecords).Reason, StringComparison.Ordinal);
    }

    /// <summary>The EU's table of semicolons, whatever its file is called, with two columns swapped below its header.</summary>
    [Theory]
    [InlineData("Programme", "Citi_programme")]
    [InlineData("Programme", "Addr_logical_id")]
    [InlineData("Leba_numtitle", "Naal_wholename")]
    [InlineData("Leba_publication_date", "Birt_date")]
    [InlineData("Leba_url", "Naal_function")]
    [InlineData("Entity_remark", "Addr_logical_id")]
    [InlineData("Naal_wholename", "Naal_firstname")]
    [InlineData("Naal_wholename", "Naal_programme")]
    [InlineData("Naal_function", "Addr_street")]
    [InlineData("Naal_language", "Iden_country")]
    [InlineData("Addr_country", "Birt_country")]
    [InlineData("Addr_country", "Birt_programme")]
    [InlineData("Birt_place", "Iden_country")]
    [InlineData("Birt_place", "Iden_leba_numtitle")]
    [InlineData("Iden_number", "Iden_leba_numtitle")]
    [InlineData("Citi_country", "Iden_country")]
    public void Read_OfficialTableOfSemicolonsWithSwappedColumns_IsRefused(string first, string second)
    {
        using MemoryStream content = new();
        using (UnwrappedLines lines = new(File.OpenRead(RealLists.Require("lists/eu/eu_csv_2018-07-04_first1000.csv")))) lines.CopyTo(content);
        byte[] table = content.ToArray();
        string[] columns = Encoding.UTF8.GetString(table, 0, Array.IndexOf(table, (byte)'\n')).TrimEnd('\r').Split(';');
        ListDamage damage = new("fsf.txt", table, (stream, name) => EuFsfCsvReader.Read(stream, name, "eu", TestContext.Current.CancellationToken));
        Assert.Empty(damage.Read(table)!.RejectedRecords);
        Assert.Null(damage.Read(SwappedColumns.Swap(table, hasHeader: true, swapsHeader: false, Array.IndexOf(columns, first), Array.IndexOf(columns, second)).Content));
    }

    /// <summary>The official table with two columns swapped below its header: an error, or at least half of the records reported.</summary>
    [Theory]
    [InlineData(0, 7)]
    [InlineData(0, 23)]
    [InlineData(0, 25)]
    [InlineData(0, 28)]
    [InlineData(7, 8)]
    [InlineData(7, 28)]
    [InlineData(9, 11)]
    [InlineData(10, 12)]
    [InlineData(20, 21)]
    [InlineData(21, 22)]
    [InlineData(23, 24)]
    [InlineData(24, 25)]
    [InlineData(26, 28)]
    [InlineData(14, 4)]
    [InlineData(22, 1)]
    [InlineData(22, 26)]
    [InlineData(22, 27)]
    [InlineData(22, 6)]
    [InlineData(6, 1)]
    [InlineData(25, 19)]
    [InlineData(2, 27)]
    public void Read_OfficialConListWithSwappedColumns_IsRefused(int first, int second)
    {
        byte[] content = File.ReadAllBytes(RealLists.Require("lists/uk/ofsi_sanctionsconlist_2018-04-13.csv"));
        using CsvReader csv = new(new MemoryStream(content), "ConList.csv", new CsvFormat { AllowLineBreaks = false, Encoding = Encoding.Latin1 });
        StringBuilder swapped = new();
        while (csv.Read())
        {
            string[] fields = [.. Enumerable.Range(0, csv.FieldCount).Select(i => $"\"{csv.GetString(i).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")];
            if (csv.Record > 2) (fields[first], fields[second]) = (fields[second], fields[first]);
            swapped.AppendJoin(',', fields).Append('\n');
        }

        using HashingStream stream = new(new MemoryStream(Encoding.UTF8.GetBytes(swapped.ToString())), "ConList.csv");
        Assert.Throws<SanctionsListFormatException>(() => UkConListReader.Read(stream, "ConList.csv", "uk", TestContext.Current.CancellationToken));
    }
}
