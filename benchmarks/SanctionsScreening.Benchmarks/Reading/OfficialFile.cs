using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Ca;
using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.OpenSanctions;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;
using SanctionsScreening.Lists.UsCsl;

namespace SanctionsScreening.Benchmarks.Reading;

/// <summary>One official list of the data folder, as it is published.</summary>
/// <param name="Format">The name of its format.</param>
/// <param name="Paths">Its files, or its folder.</param>
/// <param name="Asked">The megabytes a second that are asked; 0 where none are.</param>
/// <param name="Source">Reads it.</param>
internal sealed record OfficialFile(string Format, string[] Paths, double Asked, ISanctionsListSource Source)
{
    private const double AskedOfSdn = 50, AskedOfXml = 30;

    /// <summary>Every list that lies beside the checkout, the latest day of each; none where there is no data folder.</summary>
    public static IReadOnlyList<OfficialFile> All { get; } = BenchmarkList.Data is { } data ? Find(Path.Combine(data, "lists")) : [];

    /// <summary>The size of its files in megabytes.</summary>
    public double Megabytes => Paths.Sum(static path => Directory.Exists(path) ? Directory.GetFiles(path).Sum(static file => new FileInfo(file).Length) : new FileInfo(path).Length) / 1e6;

    private static OfficialFile[] Find(string folder)
    {
        return
        [
            Make("ofac-csv", AskedOfSdn, static p => new OfacCsvSource(p[0], p[1], p[2]), "ofac/sdn_2023-12-28.csv", "ofac/alt_2023-12-28.csv", "ofac/add_2023-12-28.csv"),
            Make("ofac-xml", AskedOfXml, static p => new OfacXmlSource(p[0]), "ofac/cons_sdnList_2018-04-06.xml"),
            Make("ofac-advanced-xml", AskedOfXml, static p => new OfacAdvancedXmlSource(p[0]), "ofac/cons_advanced_2020-03-17.xml"),
            Make("ofac-enhanced-xml", AskedOfXml, static p => new OfacEnhancedXmlSource(p[0]), "ofac/cons_enhanced_2026-01-08.xml"),
            Make("us-csl-csv", 0, static p => new UsCslCsvSource(p[0]), "us-csl/us_csl_2019-2020.csv"),
            Make("un-xml", AskedOfXml, static p => new UnXmlSource(p[0]), "un/UN_consolidated_2026-02-27.xml"),
            Make("uk-conlist-csv", 0, static p => new UkConListCsvSource(p[0]), "uk/ofsi_sanctionsconlist_2018-04-13.csv"),
            Make("uk-list-xml", AskedOfXml, static p => new UkListXmlSource(p[0]), "uk/UK_Sanctions_List_fragment_2026.xml"),
            Make("eu-fsf-xml", AskedOfXml, static p => new EuFsfXmlSource(p[0]), "eu/eu_fsf_1_1_fragment_2018-12-21.xml"),
            Make("eu-fsf-csv", 0, static p => new EuFsfCsvSource(p[0]), "eu/eu_csv_2018-07-04_first1000.csv"),
            Make("eu-journal-csv", 0, static p => new EuJournalSource(p[0]), "eu/journal"),
            Make("au-dfat-xlsx", 0, static p => new AuDfatXlsxSource(p[0]), "au/dfat_regulation8_consolidated.xlsx"),
            Make("ca-sema-xml", AskedOfXml, static p => new CaSemaXmlSource(p[0]), "ca/ca_sema-lmes.xml"),
            Make("ftm-json", 0, static p => new FtmJsonSource(p[0]), "opensanctions/eu_fsf_entities.ftm_2022-01-24.json"),
            Make("targets-simple-csv", 0, static p => new TargetsSimpleCsvSource(p[0]), "opensanctions/small_export/targets.simple.csv"),
            Make("senzing-json", 0, static p => new SenzingJsonSource(p[0]), "opensanctions/us_congress_senzing.jsonl"),
        ];

        OfficialFile Make(string format, double asked, Func<string[], ISanctionsListSource> source, params string[] files)
        {
            string[] paths = [.. files.Select(file => Path.Combine(folder, file))];
            return new OfficialFile(format, paths, asked, source(paths));
        }
    }
}
