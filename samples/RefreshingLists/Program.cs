// A list in a watched folder: it changes, the new version comes into force, says what changed, and the customers are re-screened against that alone.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SanctionsScreening;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Refresh;
using SanctionsScreening.Rescreening;

string folder = Directory.CreateTempSubdirectory("refreshing-lists-").FullName, file = Path.Combine(folder, "own.csv");
const string Header = "id,type,name,dates_of_birth\n", Heron = "1,organization,Blue Heron Trading Limited,\n", Brightwater = "2,person,Anselm BRIGHTWATER,{0}\n";
await File.WriteAllTextAsync(file, Header + Heron + string.Format(null, Brightwater, "1971"));

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSanctionsScreening()
    .AddWatchedFolder("own", folder, ["own.csv"], static paths => new CustomCsvSource(paths[0]) { List = "own" })
    .AddSnapshotArchive(Path.Combine(folder, "archive"), keep: TimeSpan.FromDays(5 * 365))
    .RefreshEvery(TimeSpan.FromMinutes(5))
    .Require("own", maximumAge: TimeSpan.FromHours(1));
using IHost host = builder.Build();

ListRefresher refresher = host.Services.GetRequiredService<ListRefresher>();
IAsyncEnumerable<ListsChanged> changes = refresher.ChangesAsync();
await host.StartAsync();
Console.WriteLine($"in force: {refresher.Lists[0].Version}");

// Somebody puts a new version into the folder.
await File.WriteAllTextAsync(file, Header + Heron + string.Format(null, Brightwater, "1971-05-17") + "3,person,Petronella VAN OOSTVEEN,\n");

await foreach (ListsChanged change in changes)
{
    foreach (SanctionsListDelta delta in change.Deltas)
    {
        Console.WriteLine($"generation {change.Generation}: {delta}");
        foreach (ChangedEntity changed in delta.Changed) Console.WriteLine($"  {changed.After.Id}: {changed.Fields}");
    }

    RescreeningReport report = await new DeltaRescreener(host.Services.GetRequiredService<ScreeningService>()).ScreenAsync(change.Deltas, Customers(), result =>
    {
        Console.WriteLine($"  customer {result.RequestId}: {result.Outcome} {string.Join(' ', result.Matches.Select(match => match.Entity.Id))}");
        return ValueTask.CompletedTask;
    });
    Console.WriteLine($"re-screened: {report.Customers} customers x {report.Entries} entries, customers {report.CustomersHash[..12]}, entries {report.EntriesHash[..12]}");
    break;
}

await host.StopAsync();
Directory.Delete(folder, recursive: true);

static async IAsyncEnumerable<ScreeningRequest> Customers()
{
    yield return new ScreeningRequest { Id = "c-1", Name = "Blue Heron Trading Ltd" };
    await Task.Yield();
    yield return new ScreeningRequest { Id = "c-2", Name = "Petronella van Oostven" };
    yield return new ScreeningRequest { Id = "c-3", Name = "Corner Bakery" };
}
