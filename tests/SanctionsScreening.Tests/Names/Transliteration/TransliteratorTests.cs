using System.Diagnostics;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Transliteration;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Tests.Names.Transliteration;

public sealed class TransliteratorTests
{
    // A row is a native word and the spellings that must be among its readings. A "!" before the first of them asks that it be
    // the first reading.
    public static TheoryData<string, string> Golden()
    {
        var rows = new TheoryData<string, string>();
        string folder = Path.Combine(AppContext.BaseDirectory, "Data", "readings");
        foreach (string file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (string[] row in GoldenRows.Read("readings/" + Path.GetFileName(file)))
                rows.Add(row[0], string.Join(' ', row[1..]));
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void Read_GoldenName_HasCustomarySpelling(string native, string expected)
    {
        List<Reading> readings = Read(native);
        string[] latin = [.. readings.Select(r => r.Latin)];
        foreach (string spelling in expected.Split(' '))
        {
            if (spelling[0] == '!')
                Assert.Equal(spelling[1..], latin[0]);
            else
                Assert.Contains(spelling, latin, StringComparer.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void Read_GoldenName_GivesFewDistinctLatinReadings(string native, string expected)
    {
        Assert.NotEmpty(expected);
        List<Reading> readings = Read(native);
        Assert.InRange(readings.Count, 1, 9);
        Assert.Equal(readings.Count, readings.Select(r => r.Latin).Distinct(StringComparer.Ordinal).Count());
        Assert.All(readings, r => Assert.Matches("^[a-z]+$", r.Latin));
    }

    [Fact]
    public void Read_EveryLetterInEveryScript_NeverThrows()
    {
        var readings = new List<Reading>();
        Script[] scripts = Enum.GetValues<Script>();
        for (int codePoint = 0; codePoint < 0x30000; codePoint++)
        {
            if (codePoint is >= 0xD800 and < 0xE000 or > 0x3500 and < 0x4D00 or > 0x5000 and < 0x9F00 or > 0x20100)
                continue;
            string letter = char.ConvertFromUtf32(codePoint);
            Script own = ScriptTable.Of(codePoint);
            readings.Clear();
            Transliterator.Read(letter, own, readings);
            Transliterator.Read(letter + letter + letter, own, readings);
            Transliterator.Read("x" + letter, scripts[codePoint % scripts.Length], readings);
            Assert.All(readings, r => Assert.Matches("^[a-z]+$", r.Latin));
        }
    }

    [Fact]
    public void Read_HostileText_NeverThrows()
    {
        var random = new Random(44);
        string pool = "aж٣عשλ한ひカ中Աქकকਕકକகకಕകකกກកကአཀᠮޙ\uD800\uDC00\u0301\u094D\u0BCD\u1039 '-!ーッ々\u0F0B\u17D2เ";
        Script[] scripts = Enum.GetValues<Script>();
        var readings = new List<Reading>();
        for (int i = 0; i < 20_000; i++)
        {
            var word = new char[random.Next(0, 9)];
            for (int j = 0; j < word.Length; j++)
                word[j] = pool[random.Next(pool.Length)];
            readings.Clear();
            Transliterator.Read(word, scripts[random.Next(scripts.Length)], readings);
            Assert.All(readings, r => Assert.Matches("^[a-z]+$", r.Latin));
        }
    }

    [Fact]
    public void Read_LongWords_TakeLinearTime()
    {
        foreach (string letter in (string[])["ж", "ع", "ש", "λ", "한", "ひ", "カ", "中", "ქ", "क", "க", "ක", "เก", "ກ", "ក", "က", "አ", "ཀ", "ޙ"])
        {
            string word = new string('x', 100_000 / letter.Length).Replace("x", letter, StringComparison.Ordinal);
            var readings = new List<Reading>();
            var watch = Stopwatch.StartNew();
            Transliterator.Read(word, ScriptTable.FirstOf(letter), readings);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{letter} took {watch.Elapsed}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-'!")]
    [InlineData("123")]
    public void Read_WithoutLetters_GivesNothing(string word)
    {
        foreach (Script script in Enum.GetValues<Script>())
        {
            var readings = new List<Reading>();
            Transliterator.Read(word, script, readings);
            Assert.Empty(readings);
        }
    }

    private static List<Reading> Read(string native)
    {
        string word = UnicodeFolding.Fold(native);
        var readings = new List<Reading>();
        Transliterator.Read(word, ScriptTable.FirstOf(word), readings);
        return readings;
    }
}
