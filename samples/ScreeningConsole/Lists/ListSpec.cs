using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Ca;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;
using ScreeningConsole.Commands;

namespace ScreeningConsole.Lists;

/// <summary>Reads FORMAT=PATH[,PATH…] into a list source.</summary>
internal static class ListSpec
{
    /// <summary>What the help says of a SPEC.</summary>
    public const string Help = "A list as FORMAT=PATH, companion files parted by commas, for example ofac-csv=sdn.csv,alt.csv,add.csv. May be given several times.";

    private static readonly Dictionary<string, (int Least, int Most, Func<string[], ISanctionsListSource> Make)> s_formats = new(StringComparer.Ordinal)
    {
        ["ofac-csv"] = (3, 4, static p => new OfacCsvSource(p[0], p[1], p[2], p.Length > 3 ? p[3] : null)),
        ["ofac-xml"] = (1, 1, static p => new OfacXmlSource(p[0])),
        ["un-xml"] = (1, 1, static p => new UnXmlSource(p[0])),
        ["uk-conlist-csv"] = (1, 1, static p => new UkConListCsvSource(p[0])),
        ["uk-list-xml"] = (1, 1, static p => new UkListXmlSource(p[0])),
        ["eu-fsf-xml"] = (1, 1, static p => new EuFsfXmlSource(p[0])),
        ["eu-fsf-csv"] = (1, 1, static p => new EuFsfCsvSource(p[0])),
        ["eu-journal-csv"] = (1, 1, static p => new EuJournalSource(p[0])),
        ["au-dfat-xlsx"] = (1, 1, static p => new AuDfatXlsxSource(p[0])),
        ["ca-sema-xml"] = (1, 1, static p => new CaSemaXmlSource(p[0])),
        ["custom-csv"] = (1, 1, static p => new CustomCsvSource(p[0])),
        ["custom-json"] = (1, 1, static p => new CustomJsonSource(p[0])),
    };

    /// <summary>The formats that this version reads.</summary>
    public static string Formats => string.Join(", ", s_formats.Keys);

    /// <summary>Makes the source of every SPEC.</summary>
    /// <exception cref="UsageException">A SPEC is not of the form, or names an unknown format or too few files.</exception>
    public static List<ISanctionsListSource> Parse(IEnumerable<string> specs) => [.. specs.Select(Parse)];

    /// <summary>The size of the files that a SPEC names.</summary>
    public static long Bytes(string spec) => spec[(spec.IndexOf('=', StringComparison.Ordinal) + 1)..]
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Sum(static path => Directory.Exists(path) ? Directory.GetFiles(path).Sum(static file => new FileInfo(file).Length) : new FileInfo(path).Length);

    private static ISanctionsListSource Parse(string spec)
    {
        int equals = spec.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) throw new UsageException($"'{spec}' is not a list: FORMAT=PATH is expected, with one of the formats {Formats}.");
        string format = spec[..equals];
        string[] paths = spec[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!s_formats.TryGetValue(format, out (int Least, int Most, Func<string[], ISanctionsListSource> Make) known)) throw new UsageException($"The format '{format}' is not supported by this version; {Formats} are.");
        if (paths.Length < known.Least || paths.Length > known.Most) throw new UsageException($"The format '{format}' takes {(known.Least == known.Most ? $"{known.Least}" : $"{known.Least} to {known.Most}")} files, not {paths.Length}.");
        return known.Make(paths);
    }
}
