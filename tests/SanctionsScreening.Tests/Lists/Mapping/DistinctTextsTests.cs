using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Tests.Lists.Mapping;

public sealed class DistinctTextsTests
{
    [Fact]
    public void Add_TextThatStands_IsPassedOverHoweverManyThereAre()
    {
        DistinctTexts texts = new();
        for (int round = 0; round < 2; round++)
        {
            string[] expected = [.. Enumerable.Range(0, 40).Select(static i => $"text {i}")];
            foreach (string text in expected.Concat(expected)) texts.Add(text);
            Assert.Equal(expected, texts);
            texts.Clear();
        }
    }
}
