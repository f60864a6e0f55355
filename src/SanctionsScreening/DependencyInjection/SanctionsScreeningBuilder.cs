using Microsoft.Extensions.DependencyInjection;

namespace SanctionsScreening.DependencyInjection;

/// <inheritdoc cref="ISanctionsScreeningBuilder"/>
internal sealed record SanctionsScreeningBuilder(IServiceCollection Services) : ISanctionsScreeningBuilder;
