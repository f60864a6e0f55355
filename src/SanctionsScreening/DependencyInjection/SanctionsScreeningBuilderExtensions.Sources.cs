using Microsoft.Extensions.DependencyInjection;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Ca;
using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;

namespace SanctionsScreening.DependencyInjection;

/// <content>Where lists come from beside local files.</content>
public static partial class SanctionsScreeningBuilderExtensions
{
    /// <summary>Adds OFAC's SDN list, fetched as legacy CSV.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="parties">The address of sdn.csv; alt.csv, add.csv and sdn_comments.csv stand beside it, in the same letter case. <see langword="null"/> for OFAC's own.</param>
    /// <param name="configure">Sets limits and policy; <see langword="null"/> for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddOfacSdn(this ISanctionsScreeningBuilder builder, Uri? parties = null, Action<HttpListOptions>? configure = null)
    {
        OfficialList official = OfficialLists.OfacSdnCsv;
        if (parties is not null)
        {
            bool upper = parties.IsAbsoluteUri && parties.Segments[^1].StartsWith('S');
            official = official with { Addresses = [parties, .. official.Addresses.Skip(1).Select(file => new Uri(parties, upper ? file.Segments[^1] : file.Segments[^1].ToLowerInvariant()))], RedirectHosts = [] };
        }

        return builder.AddOfficial(official, "ofac", static paths => new OfacCsvSource(paths[0], paths[1], paths[2], paths[3]), configure);
    }

    /// <summary>Adds the UN Security Council's consolidated list, fetched as XML.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="address">The address of the XML; <see langword="null"/> for the UN's own.</param>
    /// <param name="configure">Sets limits and policy; <see langword="null"/> for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddUnConsolidated(this ISanctionsScreeningBuilder builder, Uri? address = null, Action<HttpListOptions>? configure = null) =>
        builder.AddOfficial(At(OfficialLists.UnConsolidatedXml, address), "un", static paths => new UnXmlSource(paths[0]), configure);

    /// <summary>Adds the UK Sanctions List, fetched as XML.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="address">The address of the XML; <see langword="null"/> for the government's own.</param>
    /// <param name="configure">Sets limits and policy; <see langword="null"/> for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddUkSanctionsList(this ISanctionsScreeningBuilder builder, Uri? address = null, Action<HttpListOptions>? configure = null) =>
        builder.AddOfficial(At(OfficialLists.UkSanctionsListXml, address), "uk", static paths => new UkListXmlSource(paths[0]), configure);

    /// <summary>Adds the EU's financial sanctions file, fetched as XML 1.1.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="address">The address of the XML; <see langword="null"/> for the Commission's own.</param>
    /// <param name="configure">Sets limits and policy; <see langword="null"/> for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddEuFinancialSanctions(this ISanctionsScreeningBuilder builder, Uri? address = null, Action<HttpListOptions>? configure = null) =>
        builder.AddOfficial(At(OfficialLists.EuFinancialSanctionsXml, address), "eu", static paths => new EuFsfXmlSource(paths[0]), configure);

    /// <summary>Adds the Australian consolidated list, fetched as XLSX.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="address">The address of the workbook; <see langword="null"/> for the department's own.</param>
    /// <param name="configure">Sets limits and policy; <see langword="null"/> for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddAustraliaDfat(this ISanctionsScreeningBuilder builder, Uri? address = null, Action<HttpListOptions>? configure = null) =>
        builder.AddOfficial(At(OfficialLists.AustraliaXlsx, address), "au", static paths => new AuDfatXlsxSource(paths[0]), configure);

    /// <summary>Adds the Canadian autonomous sanctions list, fetched as XML.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="address">The address of the XML; <see langword="null"/> for the department's own.</param>
    /// <param name="configure">Sets limits and policy; <see langword="null"/> for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddCanadaSema(this ISanctionsScreeningBuilder builder, Uri? address = null, Action<HttpListOptions>? configure = null) =>
        builder.AddOfficial(At(OfficialLists.CanadaXml, address), CaSemaXmlSource.Format, static paths => new CaSemaXmlSource(paths[0]), configure);

    /// <summary>Adds a list of the catalogue, fetched from its publisher.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="official">An entry of <see cref="OfficialLists"/>, with addresses of your own where you wish.</param>
    /// <param name="list">The list's short name, equal to that of the snapshots that <paramref name="reader"/> loads.</param>
    /// <param name="reader">Reads the fetched files.</param>
    /// <param name="configure">Sets limits and policy; <see langword="null"/> for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddOfficial(this ISanctionsScreeningBuilder builder, OfficialList official, string list, ListFilesReader reader, Action<HttpListOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(official);
        var options = new HttpListOptions { RedirectHosts = official.RedirectHosts };
        configure?.Invoke(options);
        builder.Services.AddSingleton<ISanctionsListSource>(provider => new HttpListSource(list, official.Addresses, reader, options, provider.GetRequiredService<TimeProvider>()));
        return builder;
    }

    /// <summary>Adds a list whose files somebody puts into a folder, which is watched.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="list">The list's short name, equal to that of the snapshots that <paramref name="reader"/> loads.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files' names in it, in the order in which the reader takes them.</param>
    /// <param name="reader">Reads the files.</param>
    /// <returns>The same builder.</returns>
    public static ISanctionsScreeningBuilder AddWatchedFolder(this ISanctionsScreeningBuilder builder, string list, string folder, IReadOnlyList<string> files, ListFilesReader reader)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<ISanctionsListSource>(provider => new FolderListSource(list, folder, files, reader, provider.GetRequiredService<TimeProvider>()));
        return builder;
    }

    private static OfficialList At(OfficialList official, Uri? address) => address is null ? official : official with { Addresses = [address], RedirectHosts = [] };
}
