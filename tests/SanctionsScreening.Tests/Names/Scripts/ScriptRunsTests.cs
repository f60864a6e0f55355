using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Tests.Names.Scripts;

public sealed class ScriptRunsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("12-3", "Common:12-3")]
    [InlineData("ivan 7", "Latin:ivan 7")]
    [InlineData("7 иван (ivan) 中国", "Cyrillic:7 иван (|Latin:ivan) |Han:中国")]
    [InlineData("カー", "Katakana:カー")]
    [InlineData("𠮷田a", "Han:𠮷田|Latin:a")]
    public void Enumerate_Text_AttachesCommonToLetters(string text, string expected)
    {
        var runs = new List<string>();
        foreach (ScriptRun run in new ScriptRuns(text))
            runs.Add($"{run.Script}:{text.Substring(run.Start, run.Length)}");
        Assert.Equal(expected, string.Join('|', runs));
    }
}
