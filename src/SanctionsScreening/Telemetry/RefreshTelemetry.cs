using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using SanctionsScreening.Refresh;

namespace SanctionsScreening.Telemetry;

/// <summary>The instruments of refreshing. Tags are list names and outcomes.</summary>
internal static class RefreshTelemetry
{
    private static readonly ConcurrentDictionary<ListRefresher, bool> s_refreshers = new();
    private static readonly Meter s_meter = new("SanctionsScreening");
    private static readonly Counter<long> s_refreshes = s_meter.CreateCounter<long>("sanctions_screening.refresh.count", "{refresh}", "Refreshes of a list by outcome.");

    static RefreshTelemetry() => s_meter.CreateObservableGauge("sanctions_screening.list.age", Ages, "s", "Time since a list's source last confirmed what is in force.");

    /// <summary>Shows a refresher's ages.</summary>
    public static void Add(ListRefresher refresher) => s_refreshers[refresher] = true;

    /// <summary>No longer shows them.</summary>
    public static void Remove(ListRefresher refresher) => s_refreshers.TryRemove(refresher, out _);

    /// <summary>Counts a refresh: "Updated", "Unchanged", or "Failed" and the failure, such as "FailedFetch".</summary>
    public static void Record(ListRefreshResult result) => s_refreshes.Add(
        1,
        new KeyValuePair<string, object?>("sanctions_screening.list", result.List),
        new KeyValuePair<string, object?>("sanctions_screening.outcome", result.Failure is { } failure ? $"Failed{failure}" : result.Outcome.ToString()));

    private static IEnumerable<Measurement<double>> Ages()
    {
        foreach (ListRefresher refresher in s_refreshers.Keys)
        {
            foreach (ListState list in refresher.Lists)
            {
                if (list.Age is { } age) yield return new Measurement<double>(age.TotalSeconds, new KeyValuePair<string, object?>("sanctions_screening.list", list.List));
            }
        }
    }
}
