using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;

namespace SanctionsScreening.Benchmarks.Lists;

/// <summary>The list that is screened against: the real one where it lies beside the checkout, otherwise a generated one of its size.</summary>
internal static class BenchmarkList
{
    /// <summary>Names of the SDN list of 2023-12-28, weak aliases of its remarks included: the size of the generated list that stands in for it.</summary>
    public const int SdnNames = 34_295;

    private const int FourNames = 72_000;

    /// <summary>The root of the checkout; <see langword="null"/> where the program runs elsewhere.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>The data folder beside the checkout; <see langword="null"/> where there is none.</summary>
    public static string? Data { get; } = FindData();

    /// <summary>What is screened against, for people.</summary>
    public static string Label => Data is null ? $"generated list of {SdnNames} names" : "OFAC SDN 2023-12-28";

    /// <summary>The source of it.</summary>
    public static ISanctionsListSource Source => Data is null ? new GeneratedList(SdnNames) : new OfacCsvSource(Ofac(Data, "sdn"), Ofac(Data, "alt"), Ofac(Data, "add"), null);

    /// <summary>Lists of four issuers, or generated ones of their size together.</summary>
    public static IReadOnlyList<ISanctionsListSource> Four => Data is null
        ? [new GeneratedList(FourNames)]
        :
        [
            Source,
            new EuJournalSource(Path.Combine(Data, "lists", "eu", "journal")),
            new UnXmlSource(Path.Combine(Data, "lists", "un", "UN_consolidated_2024-11-30.xml")),
            new UkConListCsvSource(Path.Combine(Data, "lists", "uk", "ofsi_sanctionsconlist_2018-04-13.csv")),
        ];

    /// <summary>What these are, for people.</summary>
    public static string FourLabel => Data is null ? $"generated list of {FourNames} names" : "OFAC SDN, EU (journal), UN and UK";

    /// <summary>The whole content.</summary>
    public static SanctionsListSnapshot Load() => Source.LoadAsync().AsTask().GetAwaiter().GetResult();

    private static string Ofac(string data, string file) => Path.Combine(data, "lists", "ofac", file + "_2023-12-28.csv");

    private static string? FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SanctionsScreening.sln"))) return folder.FullName;
        }

        return null;
    }

    private static string? FindData()
    {
        if (Root is null) return null;
        string data = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));
        return File.Exists(Ofac(data, "sdn")) ? data : null;
    }
}
