using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SanctionsScreening;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Archive;
using SanctionsScreening.Refresh;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers screening with a service collection.</summary>
public static class SanctionsScreeningServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IScreeningService"/> with its default options.</summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder that takes the lists.</returns>
    public static ISanctionsScreeningBuilder AddSanctionsScreening(this IServiceCollection services) => services.AddSanctionsScreening(static _ => { });

    /// <summary>Registers <see cref="IScreeningService"/> as a singleton whose lists are loaded when the host starts. Calling it again adds nothing twice.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; they are validated when the host starts.</param>
    /// <returns>A builder that takes the lists.</returns>
    public static ISanctionsScreeningBuilder AddSanctionsScreening(this IServiceCollection services, Action<ScreeningOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<ScreeningOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ScreeningOptions>, ScreeningOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(static provider => new ScreeningService(
            provider.GetRequiredService<IOptions<ScreeningOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<ScreeningService>>()));
        services.TryAddSingleton<IScreeningService>(static provider => provider.GetRequiredService<ScreeningService>());
        services.AddOptions<RefreshOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RefreshOptions>, RefreshOptionsValidator>());
        services.TryAddSingleton(static provider => new ListRefresher(
            provider.GetRequiredService<ScreeningService>(),
            provider.GetServices<ISanctionsListSource>(),
            provider.GetRequiredService<IOptions<RefreshOptions>>().Value,
            provider.GetService<SnapshotArchive>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<ListRefresher>>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ListRefreshHostedService>());
        return new SanctionsScreeningBuilder(services);
    }

    /// <summary>Registers <see cref="IScreeningService"/> with options read from a configuration section.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">A section whose keys are the names of the properties of <see cref="ScreeningOptions"/>; its section "Refresh" holds those of <see cref="RefreshOptions"/>.</param>
    /// <returns>A builder that takes the lists.</returns>
    [RequiresDynamicCode("Binding configuration may need code made at run time; use the overload that takes an action.")]
    [RequiresUnreferencedCode("Binding configuration may need members that trimming removes; use the overload that takes an action.")]
    public static ISanctionsScreeningBuilder AddSanctionsScreening(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ISanctionsScreeningBuilder builder = services.AddSanctionsScreening();
        services.AddOptions<ScreeningOptions>().Bind(configuration);
        services.AddOptions<RefreshOptions>().Bind(configuration.GetSection("Refresh"));
        return builder;
    }
}
