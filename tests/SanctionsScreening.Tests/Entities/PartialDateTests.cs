using System.Text.Json;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Tests.Entities;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1970")]
    [InlineData("1970-03")]
    [InlineData("1970-03-04")]
    [InlineData("circa 1970-03")]
    [InlineData("circa 1968..1971")]
    [InlineData("0001")]
    public void Serialize_OfADate_IsItsTextAndReadsBack(string text)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        string json = JsonSerializer.Serialize(date);
        Assert.Equal($"\"{text}\"", json);
        Assert.Equal(date, JsonSerializer.Deserialize<PartialDate>(json));
    }

    [Fact]
    public void Serialize_OfARequest_KeepsItsDate()
    {
        ScreeningRequest request = new() { Name = "A", DateOfBirth = new PartialDate(1970, 3, 4) };
        Assert.Equal(request.DateOfBirth, JsonSerializer.Deserialize<ScreeningRequest>(JsonSerializer.Serialize(request))!.DateOfBirth);
        Assert.Null(JsonSerializer.Deserialize<ScreeningRequest>(JsonSerializer.Serialize(request with { DateOfBirth = null }))!.DateOfBirth);
    }

    [Theory]
    [InlineData("\"4.3.1970\"")]
    [InlineData("\"0000\"")]
    [InlineData("\"\"")]
    [InlineData("1970")]
    [InlineData("null")]
    [InlineData("{\"Year\":1970}")]
    [InlineData("[1970,3,4,0,0]")]
    public void Deserialize_OfWhatIsNoDate_Throws(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json));

    [Fact]
    public void Serialize_OfTheDefaultValue_Throws() => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(PartialDate)));

    [Fact]
    public void LastYear_ThatMakesNoRange_Throws()
    {
        Assert.Equal(1970, new PartialDate(1970) { LastYear = 1970 }.LastYear);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(1970) { LastYear = 1969 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(1970) { LastYear = 10_000 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(1970, 3) { LastYear = 1971 });
    }
}
