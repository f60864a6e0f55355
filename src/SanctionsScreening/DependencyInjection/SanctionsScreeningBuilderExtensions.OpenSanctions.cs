using SanctionsScreening.Lists.OpenSanctions;

namespace SanctionsScreening.DependencyInjection;

public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds a data set of OpenSanctions from FollowTheMoney entities.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="FtmJsonSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddFtmJson(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new FtmJsonSource(path));

    /// <summary>Adds a data set of OpenSanctions from targets.simple.csv.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="TargetsSimpleCsvSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddTargetsSimpleCsv(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new TargetsSimpleCsvSource(path));

    /// <summary>Adds a list of Senzing records.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file, in the form of <see cref="SenzingJsonSource"/>.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddSenzingJson(this ISanctionsScreeningBuilder builder, string path) => builder.AddList(new SenzingJsonSource(path));
}
