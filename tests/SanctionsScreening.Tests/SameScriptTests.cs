using SanctionsScreening.Entities;
using SanctionsScreening.Tests.Names;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests;

/// <summary>One name in two spellings of one script is found, whatever way it is listed.</summary>
public sealed class SameScriptTests
{
    public static TheoryData<string, string, string> Pairs() => [.. GoldenRows.Read("Names/same-script.tsv").Select(static cells => (cells[0], cells[1], cells[2]))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Screen_OfASpellingOfTheSameScript_FindsTheName(string script, string one, string other)
    {
        Assert.NotEmpty(script);
        AssertFound(one, other);
        AssertFound(other, one);
    }

    private static void AssertFound(string requested, string listed)
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", listed), Listed.Person("2", "Someone ELSE"));
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = requested, Type = EntityType.Person });
        Assert.Equal("test:1", Assert.Single(result.Matches).Entity.Id);
    }
}
