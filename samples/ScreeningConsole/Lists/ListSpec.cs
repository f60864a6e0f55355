using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Ca;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.OpenSanctions;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;
using SanctionsScreening.Lists.UsCsl;
using ScreeningConsole.Commands;

namespace ScreeningConsole.Lists;

/// <summary>Reads FORMAT=PATH[,PATH…] into a list source.</summary>
internal static class ListSpec
{
    /// <summary>What the help says of a SPEC.</summary>
    public const string Help = "A list as FORMAT=PATH, companion files parted by commas, for example ofac-csv=sdn.csv,alt.csv,add.csv. OFAC's legacy files carry no date; yours goes behind the format: ofac-csv@2023-12-28=…. May be given several times.";

    private static readonly Dictionary<string, (int Least, int Most, Func<string[], ISanctionsListSource> Make)> s_formats = new(StringComparer.Ordinal)
    {
        ["ofac-csv"] = (3, 4, static p => OfacCsv(p, null)),
        ["ofac-xml"] = (1, 1, static p => new OfacXmlSource(p[0])),
        ["ofac-advanced-xml"] = (1, 1, static p => new OfacAdvancedXmlSource(p[0])),
        ["ofac-enhanced-xml"] = (1, 1, static p => new OfacEnhancedXmlSource(p[0])),
        ["us-csl-csv"] = (1, 1, static p => new UsCslCsvSource(p[0])),
        ["un-xml"] = (1, 1, static p => new UnXmlSource(p[0])),
        ["uk-conlist-csv"] = (1, 1, static p => new UkConListCsvSource(p[0])),
        ["uk-list-xml"] = (1, 1, static p => new UkListXmlSource(p[0])),
        ["eu-fsf-xml"] = (1, 1, static p => new EuFsfXmlSource(p[0])),
        ["eu-fsf-csv"] = (1, 1, static p => new EuFsfCsvSource(p[0])),
        ["eu-journal-csv"] = (1, 1, static p => new EuJournalSource(p[0])),
        ["au-dfat-xlsx"] = (1, 1, static p => new AuDfatXlsxSource(p[0])),
        ["ca-sema-xml"] = (1, 1, static p => new CaSemaXmlSource(p[0])),
        ["ftm-json"] = (1, 1, static p => new FtmJsonSource(p[0])),
        ["targets-simple-csv"] = (1, 1, static p => new TargetsSimpleCsvSource(p[0])),
        ["senzing-json"] = (1, 1, static p => new SenzingJsonSource(p[0])),
        ["custom-csv"] = (1, 1, static p => new CustomCsvSource(p[0])),
        ["custom-json"] = (1, 1, static p => new CustomJsonSource(p[0])),
    };

    /// <summary>The formats that this version reads.</summary>
    public static string Formats => string.Join(", ", s_formats.Keys);

    /// <summary>Makes the source of every SPEC.</summary>
    /// <exception cref="UsageException">A SPEC is not of the form, or names an unknown format or too few files.</exception>
    public static List<ISanctionsListSource> Parse(IEnumerable<string> specs) => [.. specs.Select(Parse)];

    /// <summary>The files that a SPEC names.</summary>
    public static string[] Paths(string spec) => spec[(spec.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The size of the files that a SPEC names.</summary>
    public static long Bytes(string spec) => Paths(spec).Sum(static path => Directory.Exists(path) ? Directory.GetFiles(path).Sum(static file => new FileInfo(file).Length) : new FileInfo(path).Length);

    private static ISanctionsListSource Parse(string spec)
    {
        int equals = spec.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) throw new UsageException($"'{spec}' is not a list: FORMAT=PATH is expected, with one of the formats {Formats}.");
        string[] dated = spec[..equals].Split('@', 2);
        string format = dated[0];
        string[] paths = Paths(spec);
        if (!s_formats.TryGetValue(format, out (int Least, int Most, Func<string[], ISanctionsListSource> Make) known)) throw new UsageException($"The format '{format}' is not supported by this version; {Formats} are.");
        if (paths.Length < known.Least || paths.Length > known.Most) throw new UsageException($"The format '{format}' takes {(known.Least == known.Most ? $"{known.Least}" : $"{known.Least} to {known.Most}")} files, not {paths.Length}.");
        if (dated.Length == 1) return known.Make(paths);
        if (format != "ofac-csv") throw new UsageException($"A date may be given with ofac-csv alone, not with '{format}'.");
        if (!DateOnly.TryParseExact(dated[1], "yyyy-MM-dd", out DateOnly day)) throw new UsageException($"'{dated[1]}' is no date; year-month-day is expected, as in ofac-csv@2023-12-28.");
        return OfacCsv(paths, day);
    }

    private static OfacCsvSource OfacCsv(string[] paths, DateOnly? publishedOn) => new(paths[0], paths[1], paths[2], paths.Length > 3 ? paths[3] : null) { PublishedOn = publishedOn };
}
