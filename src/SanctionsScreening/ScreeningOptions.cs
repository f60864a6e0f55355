using System.ComponentModel.DataAnnotations;

namespace SanctionsScreening;

/// <summary>Everything that tunes screening. Read once when a service is made; later changes have no effect on it.</summary>
public sealed class ScreeningOptions
{
    /// <summary>The only cut-off on results: a listed entity whose match score is at least this is a match.</summary>
    /// <value>0 to 1; the default is documented with its recall and alerts in <c>docs/threshold.md</c>.</value>
    [Range(0d, 1d)]
    public double Threshold { get; set; } = ScreeningDefaults.Threshold;

    /// <summary>The most matches that a result carries; <see cref="ScreeningResult.TotalMatches"/> still counts all.</summary>
    /// <value>1 to 1,000; the default is 20.</value>
    [Range(1, 1000)]
    public int MaxMatches { get; set; } = ScreeningDefaults.MaxMatches;

    /// <summary>The longest name that is read whole, in UTF-16 code units. Of a longer one only the beginning is read, and the result says so.</summary>
    /// <value>32 to 4,096; the default is 512.</value>
    [Range(32, 4096)]
    public int MaxNameLength { get; set; } = ScreeningDefaults.MaxNameLength;

    /// <summary>How many requests the streaming form screens at once.</summary>
    /// <value>1 to 1,024; the default is the number of processors.</value>
    [Range(1, 1024)]
    public int MaxDegreeOfParallelism { get; set; } = Math.Min(Environment.ProcessorCount, 1024);

    /// <summary>
    /// A folder in which generations are kept, so that a start opens the last one in milliseconds and answers from it while lists load; under a host or a
    /// <see cref="Refresh.ListRefresher"/> as stale, since its age is not known. Several processes may share it. <see langword="null"/> keeps the index in memory.
    /// </summary>
    /// <value>The path of a folder, not empty; the default is <see langword="null"/>.</value>
    /// <remarks>Layout, guarantees and cost: <c>docs/generations.md</c>. A damaged generation is refused with a warning and the one before it is used.</remarks>
    public string? GenerationFolder { get; set; }

    /// <summary>
    /// Rows that the application adds to the tables of names: nicknames, titles, words of organisations. All services of a process share the tables, so that
    /// the first service must be given them.
    /// </summary>
    /// <remarks>Columns and rules: <c>docs/knowledge.md</c>. A stored generation that other tables were read for is refused.</remarks>
    public IList<NameTableRows> Tables { get; } = [];
}
