using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds OFAC's SDN list from its legacy CSV files: alt.csv and add.csv stand beside sdn.csv, and sdn_comments.csv may; each in any letter case, looked for at each load.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="parties">The path of sdn.csv.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddOfacSdn(this ISanctionsScreeningBuilder builder, string parties) => builder.AddList(OfacCsvSource.BesideParties(parties));

    /// <summary>Adds a list of OFAC's from its legacy CSV files, wherever they are.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="parties">sdn.csv or cons_prim.csv.</param>
    /// <param name="aliases">alt.csv or cons_alt.csv.</param>
    /// <param name="addresses">add.csv or cons_add.csv.</param>
    /// <param name="comments">The file of continued remarks; <see langword="null"/> for none.</param>
    /// <param name="publishedOn">The day of publication, which the files don't state; <see langword="null"/> where you don't know it.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddOfacCsv(this ISanctionsScreeningBuilder builder, string parties, string aliases, string addresses, string? comments, DateOnly? publishedOn = null) =>
        builder.AddList(new OfacCsvSource(parties, aliases, addresses, comments) { PublishedOn = publishedOn });

    /// <summary>Adds a list of one's own from CSV.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="CustomCsvSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddCustomCsv(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new CustomCsvSource(path));

    /// <summary>Adds a list of one's own from JSON.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="CustomJsonSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddCustomJson(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new CustomJsonSource(path));
}
