using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests;

public sealed class ScreeningServiceWarmUpTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task WarmUp_OfALoadedService_LogsItAndCountsNoRequest()
    {
        // Other tests screen at the same time: only what this one's thread records is looked at.
        int thread = Environment.CurrentManagedThreadId, counted = 0;
        using var service = new ScreeningService(logger: new LineLogger<ScreeningService>(_log));
        await service.LoadAsync([new Listed(Listed.Person("1", "Ivan DRAGOMIROV"))], TestContext.Current.CancellationToken);
        using var meters = new MeterListener { InstrumentPublished = static (instrument, l) => { if (instrument.Name == "sanctions_screening.screen.duration") l.EnableMeasurementEvents(instrument); } };
        meters.SetMeasurementEventCallback<double>((_, _, _, _) => counted += Environment.CurrentManagedThreadId == thread ? 1 : 0);
        meters.Start();
        service.WarmUp(TestContext.Current.CancellationToken);
        Assert.Equal(0, counted);
        Assert.StartsWith("10 Warmed up", _log[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void WarmUp_WithoutAList_Throws()
    {
        using var service = new ScreeningService();
        Assert.Throws<ScreeningNotReadyException>(() => service.WarmUp(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void WarmUp_Cancelled_Ends()
    {
        using ScreeningService service = Listed.Service(Listed.Person("1", "Ivan DRAGOMIROV"));
        Assert.Throws<OperationCanceledException>(() => service.WarmUp(new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Host_WhenStarted_IsWarm()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton<ILogger<ScreeningService>>(new LineLogger<ScreeningService>(_log));
        builder.Services.AddSanctionsScreening().AddList(new Listed(Listed.Person("1", "Ivan DRAGOMIROV")));
        using IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.Single(_log, static line => line.StartsWith("10 Warmed up", StringComparison.Ordinal));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Host_WithoutAnyListThere_StartsWhereItIsAllowedTo()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddSanctionsScreening()
            .AddList(new ScriptedSource("own") { Next = static _ => throw new ListFetchException(ListFetchFault.Unreachable, "down") })
            .ConfigureRefresh(static options => options.StartWithMissingLists = true);
        using IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.False(host.Services.GetRequiredService<IScreeningService>().Status.IsReady);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}
