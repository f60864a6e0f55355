using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Tests.Lists.Mapping;

public sealed class EnumeratedTextTests
{
    [Theory]
    [InlineData("Damascus, Syria", "Damascus, Syria")]
    [InlineData("(1) Tirpas (2) Korleko", "Tirpas|Korleko")]
    [InlineData("1) Saudi Arabia 2) Qatar", "Saudi Arabia|Qatar")]
    [InlineData("(a) 25.6.1964, (b) 5.12.1969", "25.6.1964|5.12.1969")]
    [InlineData("a) 1975 b) 1970", "1975|1970")]
    [InlineData("(1)-(2) Tunisia (3) Libya", "Tunisia|Libya")]
    [InlineData("(1) Manzil Tmim (2)-(6) -", "Manzil Tmim")]
    [InlineData("(1) (2) Egypt", "Egypt")]
    [InlineData("(1) Germany (b) Algeria", "Germany|Algeria")]
    [InlineData("D489833(9)", "D489833(9)")]
    [InlineData("Plan (b) of 2014", "Plan (b) of 2014")]
    public void Split_CountedValues_AreParted(string text, string parts) => Assert.Equal(parts.Split('|'), EnumeratedText.Split(text));
}
