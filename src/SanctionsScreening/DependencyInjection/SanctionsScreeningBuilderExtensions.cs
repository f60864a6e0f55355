using Microsoft.Extensions.DependencyInjection;
using SanctionsScreening.Lists;

namespace SanctionsScreening.DependencyInjection;

/// <summary>Adds lists to screening.</summary>
public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds any list source.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="source">The list.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddList(this ISanctionsScreeningBuilder builder, ISanctionsListSource source)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(source);
        builder.Services.AddSingleton(source);
        return builder;
    }
}
