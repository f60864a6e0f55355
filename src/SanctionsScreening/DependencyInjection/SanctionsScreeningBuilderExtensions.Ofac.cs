using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds OFAC's SDN list, or its non-SDN list, from sdn.xml or consolidated.xml.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="OfacXmlSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddOfacXml(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new OfacXmlSource(path));

    /// <summary>Adds OFAC's SDN list, or its non-SDN list, from the Advanced XML format.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="OfacAdvancedXmlSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddOfacAdvancedXml(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new OfacAdvancedXmlSource(path));

    /// <summary>Adds OFAC's SDN list, or its non-SDN list, from the Enhanced XML format.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="OfacEnhancedXmlSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddOfacEnhancedXml(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new OfacEnhancedXmlSource(path));
}
