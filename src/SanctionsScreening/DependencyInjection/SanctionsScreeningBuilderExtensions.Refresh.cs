using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SanctionsScreening.Lists.Archive;
using SanctionsScreening.Refresh;

namespace SanctionsScreening.DependencyInjection;

/// <content>How lists are kept fresh.</content>
public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Refreshes every list at an interval.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="interval">1 second to 30 days.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder RefreshEvery(this ISanctionsScreeningBuilder builder, TimeSpan interval) =>
        builder.ConfigureRefresh(options => options.Interval = interval);

    /// <summary>Refreshes one list at an interval of its own.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="list">The list's short name.</param>
    /// <param name="interval">1 second to 30 days.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder RefreshEvery(this ISanctionsScreeningBuilder builder, string list, TimeSpan interval) =>
        builder.ConfigureRefresh(options => OptionsOf(options, list).Interval = interval);

    /// <summary>Requires a list to be no older than an age: beyond it outcomes are incomplete and the health check unhealthy. Every list that was added is required to be there.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="list">The list's short name.</param>
    /// <param name="maximumAge">The greatest time since the source last confirmed the list.</param>
    /// <param name="degradedAge">The age from which on the health check is degraded; <see langword="null"/> for half of the greatest.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder Require(this ISanctionsScreeningBuilder builder, string list, TimeSpan maximumAge, TimeSpan? degradedAge = null) =>
        builder.ConfigureRefresh(options =>
        {
            ListRefreshOptions own = OptionsOf(options, list);
            own.MaximumAge = maximumAge;
            own.DegradedAge = degradedAge;
        });

    /// <summary>Sets any option of refreshing; they are validated when the host starts.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder ConfigureRefresh(this ISanctionsScreeningBuilder builder, Action<RefreshOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Configure(configure);
        return builder;
    }

    /// <summary>Keeps every snapshot that was in force in a folder, and starts from there where a source fails.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="keep">How long a snapshot is kept after it was last confirmed; <see langword="null"/> keeps all.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddSnapshotArchive(this ISanctionsScreeningBuilder builder, string folder, TimeSpan? keep = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        builder.Services.TryAddSingleton(provider => new SnapshotArchive(folder, keep, provider.GetRequiredService<TimeProvider>()));
        return builder;
    }

    private static ListRefreshOptions OptionsOf(RefreshOptions options, string list)
    {
        if (!options.Lists.TryGetValue(list, out ListRefreshOptions? own)) options.Lists[list] = own = new ListRefreshOptions();
        return own;
    }
}
