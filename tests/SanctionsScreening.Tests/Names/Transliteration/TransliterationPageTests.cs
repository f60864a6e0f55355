using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Transliteration;
using SanctionsScreening.Names.Unicode;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Names.Transliteration;

/// <summary>The examples of docs/transliteration.md are what the library does.</summary>
public sealed class TransliterationPageTests
{
    public static TheoryData<string, string, string> Rows() => [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "transliteration.md"))
        .SkipWhile(static line => line != "| script | word | readings |")
        .Skip(2)
        .TakeWhile(static line => line.StartsWith('|'))
        .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(static cells => (cells[1], cells[2], cells[3]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_OfAnExample_IsWhatThePageSays(string script, string word, string expected)
    {
        string folded = UnicodeFolding.Fold(word);
        var readings = new List<Reading>();
        Transliterator.Read(folded, ScriptTable.FirstOf(folded), readings);
        string read = string.Join("; ", readings.GroupBy(static r => r.System).Select(static g => $"{string.Join(", ", g.Select(static r => r.Latin))} ({g.Key})"));
        Assert.Equal(script, ScriptTable.FirstOf(folded).ToString());
        Assert.Equal(expected, read);
    }

    [Fact]
    public void Page_ShowsEveryScriptThatHasReadings()
    {
        string[] shown = [.. Rows().Select(static row => row.Data.Item1)];
        Assert.Empty(Enum.GetValues<Script>().Except([Script.Common, Script.Latin, Script.Other]).Select(static s => s.ToString()).Except(shown, StringComparer.Ordinal));
    }
}
