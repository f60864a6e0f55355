using SanctionsScreening.Lists.Eu.Journal;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds the annexes of the EU's regulations as tables.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="folder">The folder with one CSV file a regulation.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddEuJournal(this ISanctionsScreeningBuilder builder, string folder) => builder.AddList(new EuJournalSource(folder));
}
