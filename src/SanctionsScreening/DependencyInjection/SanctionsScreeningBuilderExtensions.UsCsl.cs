using SanctionsScreening.Lists.UsCsl;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds the US Consolidated Screening List from CSV.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="UsCslCsvSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddUsConsolidatedScreeningList(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new UsCslCsvSource(path));
}
