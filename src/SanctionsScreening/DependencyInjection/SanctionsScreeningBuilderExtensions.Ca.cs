using SanctionsScreening.Lists.Ca;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds Canada's list under the Special Economic Measures Act from XML.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of sema-lmes.xml.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddCanadaSema(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new CaSemaXmlSource(path));
}
