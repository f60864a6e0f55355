using SanctionsScreening.Lists.Un;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds the UN Security Council's consolidated list from XML.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of consolidated.xml.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddUnConsolidated(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new UnXmlSource(path));
}
