using Microsoft.Extensions.DependencyInjection;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Health;
using SanctionsScreening.Lists.Custom;

namespace SanctionsScreening.Samples.Tests;

/// <summary>The code of docs/refresh.md, letter for letter.</summary>
internal static class RefreshCode
{
    public static void Register(IServiceCollection services)
    {
        services.AddSanctionsScreening()
            .AddOfacSdn()                                              // OFAC's own address; or one of your mirror
            .AddUnConsolidated(new Uri("https://mirror.example.org/un/consolidated.xml"))
            .AddWatchedFolder("own", "/lists", ["own.csv"], paths => new CustomCsvSource(paths[0]) { List = "own" })
            .AddSnapshotArchive("/var/lib/screening/archive", keep: TimeSpan.FromDays(5 * 365))
            .RefreshEvery(TimeSpan.FromMinutes(30))
            .Require("ofac", maximumAge: TimeSpan.FromHours(12));
        services.AddHealthChecks().AddCheck<SanctionsListHealthCheck>("sanctions-lists");
    }
}
