using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.Health;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Health;

public sealed class SanctionsListHealthCheckTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(0, HealthStatus.Healthy)]
    [InlineData(6, HealthStatus.Healthy)]
    [InlineData(6.1, HealthStatus.Degraded)]
    [InlineData(24, HealthStatus.Degraded)]
    [InlineData(24.1, HealthStatus.Unhealthy)]
    public async Task CheckHealthAsync_OfAnAge_IsAsConfigured(double hours, HealthStatus status)
    {
        var options = new RefreshOptions();
        options.Lists["own"] = new ListRefreshOptions { DegradedAge = TimeSpan.FromHours(6), MaximumAge = TimeSpan.FromHours(24) };
        using var service = new ScreeningService(null, _time);
        using var refresher = new ListRefresher(service, [new ScriptedSource("own", ScriptedSource.Persons("own", 3))], options, null, _time);
        await refresher.StartAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromHours(hours));
        HealthCheckResult result = await Check(refresher);
        Assert.Equal(status, result.Status);
        Assert.Equal(hours * 3600, (double)result.Data["own.age"], 3);
        Assert.Equal(status == HealthStatus.Healthy, !result.Description!.Contains("'own'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CheckHealthAsync_OfAMissingList_IsUnhealthy()
    {
        var missing = new ScriptedSource("own") { Next = _ => throw new ListFetchException(ListFetchFault.Unreachable, "down") };
        using var service = new ScreeningService(null, _time);
        using var refresher = new ListRefresher(service, [missing, new ScriptedSource("other", ScriptedSource.Persons("other", 3))], new RefreshOptions { StartWithMissingLists = true }, null, _time);
        await refresher.StartAsync(TestContext.Current.CancellationToken);
        HealthCheckResult result = await Check(refresher);
        Assert.Equal(HealthStatus.Unhealthy, result.Status);
        Assert.Equal("The list 'own' is missing.", result.Description);
        Assert.Equal("Fetch, 1 in a row", result.Data["own.failure"]);
    }

    private static Task<HealthCheckResult> Check(ListRefresher refresher) => new SanctionsListHealthCheck(refresher).CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken);
}
