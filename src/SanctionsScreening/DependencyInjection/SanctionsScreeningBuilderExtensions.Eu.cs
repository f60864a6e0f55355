using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Eu.Journal;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds the EU's consolidated financial sanctions file from XML 1.1.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of the file.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddEuFinancialSanctions(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new EuFsfXmlSource(path));

    /// <summary>Adds the EU's consolidated financial sanctions file from CSV.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of the file.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddEuFinancialSanctionsCsv(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new EuFsfCsvSource(path));

    /// <summary>Adds the annexes of the EU's regulations as tables.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="folder">The folder with one CSV file a regulation.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddEuJournal(this ISanctionsScreeningBuilder builder, string folder) => builder.AddList(new EuJournalSource(folder));
}
