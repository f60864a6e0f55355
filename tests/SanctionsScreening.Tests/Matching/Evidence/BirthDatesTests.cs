using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Evidence;

public sealed class BirthDatesTests
{
    private static readonly SanctionedEntity s_listed = Listed.Person("1", "Ivan Markovich DRAGOMIROV");

    [Theory]
    [InlineData("1977-08-13", "1977-08-13", 1, "the date of birth agrees —")]
    [InlineData("1977-08", "1977-08-15", 1, "the date of birth agrees as far as it is known —")]
    [InlineData("1977", "1977-08-15", 1, "the date of birth agrees as far as it is known —")]
    [InlineData("1977-01-01", "1977-08-15", 1, "the date of birth agrees as far as it is known —")]
    [InlineData("1977-01-01", "1977-01-15", 1, "the date of birth agrees as far as it is known —")]
    [InlineData("1975..1979", "1977-08-15", 1, "the date of birth agrees as far as it is known —")]
    [InlineData("1977-08-03", "1977-03-08", 1, "the date of birth is the same with day and month swapped —")]
    [InlineData("1977-08-13", "1977-08-15", 0, "the dates of birth are of the same month, on another day —")]
    [InlineData("1977-08-13", "1978-02-01", 0, "the years of birth are near each other —")]
    [InlineData("1977-08-13", "1977-09-15", -1, "the dates of birth differ —")]
    [InlineData("1977-08-13", "1990-08-13", -1, "the dates of birth differ —")]
    public void Explain_WithABirthDate_MovesTheScoreAsItSays(string listed, string requested, int direction, string words)
    {
        using ScreeningService service = Listed.Service(s_listed with { DatesOfBirth = [Date(listed)] });
        var request = new ScreeningRequest { Name = "Ivan Dragomirov", Type = EntityType.Person };
        double silent = service.Explain(request, "test:1").Score;
        MatchExplanation explanation = service.Explain(request with { DateOfBirth = Date(requested) }, "test:1");
        Assert.Equal(direction, Math.Sign(explanation.Score.CompareTo(silent)));
        Assert.Contains(words, explanation.Summary, StringComparison.Ordinal);
        MatchFeature feature = Assert.Single(explanation.Features, static f => f.Code == ReasonCodes.BirthDate);
        Assert.Equal(direction > 0 ? 1 : 0, feature.Value);
    }

    [Fact]
    public void Explain_WithAnotherDayOfTheMonth_SaysSo()
    {
        using ScreeningService service = Listed.Service(s_listed with { DatesOfBirth = [Date("1977-08-13")] });
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Ivan Dragomirov", DateOfBirth = Date("1977-08-15") }, "test:1");
        Assert.Contains(explanation.Features, static f => f is { Code: ReasonCodes.BirthDate, Weight: 0, Effect: 0, Reason: "The same month of birth, another day." });
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new FormatException(text);
}
