using SanctionsScreening.Lists.Au;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds Australia's consolidated list from a spreadsheet.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of regulation8_consolidated.xlsx.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddAustraliaDfat(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new AuDfatXlsxSource(path));
}
