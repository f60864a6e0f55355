using Microsoft.Extensions.DependencyInjection;

namespace SanctionsScreening.DependencyInjection;

/// <summary>Collects the lists that the registered service will load.</summary>
public interface ISanctionsScreeningBuilder
{
    /// <summary>The services that are being configured.</summary>
    IServiceCollection Services { get; }
}
