using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SanctionsScreening.Refresh;

namespace SanctionsScreening.Health;

/// <summary>
/// Says by the lists' ages whether answers can be relied on. Unhealthy: a list is missing, of unknown age or older than its greatest age, so that outcomes are
/// incomplete. Degraded: a list is older than its age of warning. Add it with <c>AddHealthChecks().AddCheck&lt;SanctionsListHealthCheck&gt;("sanctions-lists")</c>.
/// </summary>
/// <param name="refresher">The refresher, as registered by <c>AddSanctionsScreening</c>.</param>
public sealed class SanctionsListHealthCheck(ListRefresher refresher) : IHealthCheck
{
    /// <summary>Reads the lists' ages; asks no source.</summary>
    /// <param name="context">Names the status of a failure, which is not used: the ages decide.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>The status, with age in seconds, version and failures of each list as data.</returns>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ListState> lists = refresher.Lists;
        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        var faults = new List<string>();
        HealthStatus worst = HealthStatus.Healthy;
        foreach (ListState list in lists)
        {
            HealthStatus status = list.IsStale ? HealthStatus.Unhealthy : list.Age > list.DegradedAge ? HealthStatus.Degraded : HealthStatus.Healthy;
            if (status < worst) worst = status;
            if (status != HealthStatus.Healthy) faults.Add(Describe(list));
            if (list.Age is { } age) data[list.List + ".age"] = age.TotalSeconds;
            if (list.Version is { } version) data[list.List + ".version"] = version.ToString();
            if (list.LastFailure is { } failure) data[list.List + ".failure"] = string.Create(CultureInfo.InvariantCulture, $"{failure}, {list.Failures} in a row");
        }

        return Task.FromResult(new HealthCheckResult(worst, faults.Count == 0 ? string.Create(CultureInfo.InvariantCulture, $"{lists.Count} lists are fresh.") : string.Join(' ', faults), null, data));
    }

    private static string Describe(ListState list) => list.Age is not { } age
        ? $"The list '{list.List}' is {(list.Version is null ? "missing" : "of unknown age")}."
        : string.Create(CultureInfo.InvariantCulture, $"The list '{list.List}' is {age.TotalHours:0.##} hours old; warned from {list.DegradedAge?.TotalHours:0.##}, allowed to {list.MaximumAge?.TotalHours:0.##}.");
}
