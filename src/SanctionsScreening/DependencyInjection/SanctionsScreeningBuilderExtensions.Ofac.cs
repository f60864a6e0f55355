using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds OFAC's SDN list, or its non-SDN list, from sdn.xml or consolidated.xml.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="OfacXmlSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddOfacXml(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new OfacXmlSource(path));
}
