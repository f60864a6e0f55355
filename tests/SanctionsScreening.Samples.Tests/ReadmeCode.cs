using Microsoft.Extensions.DependencyInjection;
using SanctionsScreening;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Custom;

namespace SanctionsScreening.Samples.Tests;

/// <summary>The code of README.md, word for word, so that it compiles and runs.</summary>
internal static class ReadmeCode
{
    public static async Task<ScreeningOutcome> FirstScreenAsync()
    {
        var zakir = new SanctionedEntity
        {
            Id = "demo:1",
            List = "demo",
            Type = EntityType.Person,
            Names = [new EntityName("Shohrat ZAKIR", NameKind.Primary), new EntityName("雪克来提·扎克尔", NameKind.Alias)],
        };
        using ScreeningService screening = await ScreeningService.CreateAsync([new InMemoryListSource("demo", [zakir], new DateOnly(2021, 12, 10))]);

        ScreeningResult result = screening.Screen(new ScreeningRequest { Name = "Xuekelaiti Zhakeer" });
        Console.WriteLine($"{result.Outcome}: {result.Matches[0].Explanation.Summary}");
        return result.Outcome;
    }

    public static void Register(IServiceCollection services, string ownList)
    {
        services.AddSanctionsScreening(options => options.Threshold = 0.80)
            .AddOfacSdn("lists/sdn.csv")
            .AddCustomCsv(ownList);
    }
}
