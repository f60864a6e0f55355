using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.DependencyInjection;

public sealed class AddSanctionsScreeningTests
{
    private static readonly Listed s_list = new(Listed.Person("1", "Ivan DRAGOMIROV"));

    [Fact]
    public async Task Host_WhenStarted_HasLoadedTheLists()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddSanctionsScreening().AddList(s_list);
        using IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        IScreeningService screening = host.Services.GetRequiredService<IScreeningService>();
        Assert.True(screening.Status.IsReady);
        Assert.Equal(ScreeningOutcome.Review, screening.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }).Outcome);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Host_WithAWorkerRegisteredFirst_HasLoadedTheListsBeforeTheWorkerStarts()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddHostedService<Worker>();
        builder.Services.AddSanctionsScreening().AddList(s_list);
        using IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ScreeningOutcome.Review, host.Services.GetServices<IHostedService>().OfType<Worker>().Single().Outcome);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task HostedService_OfAHostWithoutStages_LoadsTheListsWhenItStarts()
    {
        var services = new ServiceCollection();
        services.AddSanctionsScreening().AddList(s_list);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IHostedService service = provider.GetRequiredService<IHostedService>();
        await service.StartAsync(TestContext.Current.CancellationToken);
        Assert.True(provider.GetRequiredService<IScreeningService>().Status.IsReady);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Host_WithoutLists_DoesNotStart()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddSanctionsScreening();
        using IHost host = builder.Build();
        await Assert.ThrowsAsync<ArgumentException>(() => host.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Host_WithAnOptionOutsideItsRange_DoesNotStart()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddSanctionsScreening(options => options.Threshold = 2).AddList(s_list);
        using IHost host = builder.Build();
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Threshold is 2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddSanctionsScreening_CalledTwice_RegistersOneService()
    {
        var services = new ServiceCollection();
        services.AddSanctionsScreening();
        services.AddSanctionsScreening(options => options.MaxMatches = 3);
        Assert.Single(services, s => s.ServiceType == typeof(IScreeningService));
        Assert.Single(services, s => s.ServiceType == typeof(IHostedService));
    }

    [Fact]
    public void AddSanctionsScreening_WithConfiguration_BindsOptions()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Threshold"] = "0.91" }).Build();
        var services = new ServiceCollection();
        services.AddSanctionsScreening(configuration);
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(0.91, provider.GetRequiredService<IOptions<ScreeningOptions>>().Value.Threshold);
    }

    /// <summary>Screens as soon as it is started.</summary>
    private sealed class Worker(IScreeningService screening) : IHostedService
    {
        public ScreeningOutcome? Outcome { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            Outcome = screening.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }, cancellationToken).Outcome;
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
