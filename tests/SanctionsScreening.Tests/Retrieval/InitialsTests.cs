using SanctionsScreening.Entities;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Retrieval;

/// <summary>An initial leads to no name by itself, so that the words beside it must.</summary>
public sealed class InitialsTests
{
    private static readonly string[] s_given = ["Hasan", "Ahmad", "Alexey", "Maksim", "Petr"];

    private static readonly string[] s_family = ["KURINNY", "NASRULIN", "JALOLOV", "ZARNITSIN", "DRAGOMIROV", "VELITOV", "RASTORGUEV", "OSTROVOY", "BELOZEROV", "TIKHVIN"];

    [Theory]
    [InlineData(0.6)]
    [InlineData(0.8)]
    [InlineData(0.85)]
    public void Screen_OfANameWithAnInitial_FindsWhatItsExplanationReaches(double threshold)
    {
        SanctionedEntity[] entities = [.. from given in s_given from family in s_family select Listed.Person($"{given}-{family}", $"{given} {family}")];
        using ScreeningService service = Listed.Service(new ScreeningOptions { Threshold = threshold, MaxMatches = 100 }, entities);
        int reached = 0;
        foreach (string name in from given in s_given from family in s_family from name in (string[])[$"{given} {family[0]}.", $"{family[0]}. {given}", $"{given[0]}. {family}"] select name)
        {
            var request = new ScreeningRequest { Name = name, Type = EntityType.Person };
            HashSet<string> found = [.. service.Screen(request).Matches.Select(static m => m.Entity.Id)];
            foreach (SanctionedEntity entity in entities)
            {
                bool reaches = service.Explain(request, entity.Id).Score >= threshold;
                reached += reaches ? 1 : 0;
                Assert.True(reaches == found.Contains(entity.Id), $"{name} for {entity.Id}");
            }
        }

        Assert.True(reached > 0);
    }
}
