using System.Collections.Concurrent;
using System.Diagnostics;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Refresh;

namespace SanctionsScreening.Tests.Support;

/// <summary>
/// Exchanges two lists in turn while every processor screens. Version n of a list holds the same names under ids that end in n. So a result that mixes
/// generations, or holds an entry of a version that it does not name, shows; and so does one older than what was in force when its request began.
/// </summary>
internal static class SwapUnderLoad
{
    /// <summary>Exchanges that a run makes however slow the machine is.</summary>
    private const int LeastExchanges = 20;

    public static async Task<SwapReport> RunAsync(TimeSpan time, TimeSpan every, CancellationToken cancellationToken)
    {
        ScriptedSource[] sources = [new("one", Version("one", 0)), new("two", Version("two", 0))];
        using var service = new ScreeningService(new ScreeningOptions { MaxMatches = 10 });
        using var refresher = new ListRefresher(service, sources, new RefreshOptions { MaximumRemovedShare = 1 });
        var versions = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        foreach (ScriptedSource source in sources) versions[(await source.LoadAsync(cancellationToken)).Version.ContentHash] = 0;
        await refresher.StartAsync(cancellationToken);

        var faults = new ConcurrentQueue<string>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<(long Requests, int Generations)>[] load = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => Load(service, versions, faults, stop.Token)))];
        int exchanges = 0;
        for (long started = Stopwatch.GetTimestamp(); exchanges < LeastExchanges || Stopwatch.GetElapsedTime(started) < time; exchanges++)
        {
            Task pause = Task.Delay(every, cancellationToken);
            ScriptedSource source = sources[exchanges % 2];
            source.Set(Version(source.List, exchanges + 1));
            versions[(await source.LoadAsync(cancellationToken)).Version.ContentHash] = exchanges + 1;
            ListRefreshResult result = await refresher.RefreshAsync(source.List, cancellationToken: cancellationToken);
            if (result.Outcome != ListRefreshOutcome.Updated) faults.Enqueue($"exchange {exchanges}: {result.Outcome} {result.Failure}");
            await pause;
        }

        await stop.CancelAsync();
        (long Requests, int Generations)[] done = await Task.WhenAll(load);
        return new SwapReport(exchanges, done.Sum(d => d.Requests), done.Max(d => d.Generations), [.. faults]);
    }

    private static SanctionedEntity[] Version(string list, int version) =>
        [.. ScriptedSource.Persons(list, 40, list == "one" ? 0 : 40).Select(e => e with { Id = $"{e.Id}:{version}" }), ScriptedSource.Person(list, $"x:{version}", "Ivan DRAGOMIROV")];

    private static (long Requests, int Generations) Load(ScreeningService service, ConcurrentDictionary<string, int> versions, ConcurrentQueue<string> faults, CancellationToken stop)
    {
        var request = new ScreeningRequest { Name = "Ivan Dragomirov" };
        var generations = new HashSet<long>();
        long requests = 0;
        while (!stop.IsCancellationRequested)
        {
            requests++;
            try
            {
                long before = service.Status.Generation;
                ScreeningResult result = service.Screen(request, CancellationToken.None);
                generations.Add(result.Generation);
                if (result.Generation < before) faults.Enqueue($"generation {result.Generation} after {before}");
                if (Fault(result, versions) is { } fault) faults.Enqueue(fault);
            }
            catch (Exception exception)
            {
                faults.Enqueue(exception.ToString());
            }
        }

        return (requests, generations.Count);
    }

    private static string? Fault(ScreeningResult result, ConcurrentDictionary<string, int> versions)
    {
        if (result.Outcome != ScreeningOutcome.Review || result.Matches.Count != 2 || result.Lists.Count != 2) return $"{result.Outcome} with {result.Matches.Count} matches of {result.Lists.Count} lists";
        foreach (ScreeningMatch match in result.Matches)
        {
            SanctionsListVersion named = result.Lists.Single(list => list.List == match.Entity.List);
            if (!match.Entity.Id.EndsWith($":{versions[named.ContentHash]}", StringComparison.Ordinal)) return $"{match.Entity.Id} in a result of version {versions[named.ContentHash]}";
        }

        return null;
    }
}
