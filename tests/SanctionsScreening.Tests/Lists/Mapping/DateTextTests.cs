using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Tests.Lists.Mapping;

public sealed class DateTextTests
{
    /// <summary>A damaged file held the first of these, and its reading never ended.</summary>
    [Theory]
    [InlineData("dd/m-/1945")]
    [InlineData("dd/xx/1945")]
    [InlineData("dd/")]
    [InlineData("dd.")]
    public void ReadAll_PlaceholderWithoutMonth_Ends(string text)
    {
        List<PartialDate> dates = [];
        Assert.False(DateText.ReadAll(text, dates));
    }

    /// <summary>A word that bounds a date stood last in a text, and the whole list failed.</summary>
    [Theory]
    [InlineData("before")]
    [InlineData("born after")]
    [InlineData("after 1")]
    public void ReadAll_NoDateBehindTheWord_IsNotUnderstood(string text) => Assert.False(DateText.ReadAll(text, []));
}
