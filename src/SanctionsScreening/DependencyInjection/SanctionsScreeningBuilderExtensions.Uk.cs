using SanctionsScreening.Lists.Uk;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds the UK Sanctions List from XML.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of UK-Sanctions-List.xml.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddUkSanctionsList(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new UkListXmlSource(path));

    /// <summary>Adds the UK's consolidated list of financial sanctions targets (until January 2026) from CSV.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of ConList.csv.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddUkConList(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new UkConListCsvSource(path));
}
