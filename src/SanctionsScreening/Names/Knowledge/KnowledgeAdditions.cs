namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// The rows that the application adds to the tables. Index and request read the same tables, and all services of a process share them,
/// so that they are set once, before the first name is read. Thread-safe.
/// </summary>
internal static class KnowledgeAdditions
{
    private static readonly Lock s_lock = new();
    private static Dictionary<string, string>? s_rows;
    private static bool s_isRead;

    /// <summary>Whether there are any.</summary>
    public static bool Any
    {
        get
        {
            lock (s_lock) return s_rows is not null;
        }
    }

    /// <summary>Sets the rows; nothing where the same are set, or none are given.</summary>
    /// <exception cref="InvalidOperationException">Others are set, or names were read without them.</exception>
    public static void Use(IEnumerable<NameTableRows> added)
    {
        Dictionary<string, string> rows = added.Where(static a => a.Count > 0).GroupBy(static a => FileOf(a.Table), StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => string.Join('\n', g.SelectMany(static a => a.Lines)) + "\n", StringComparer.Ordinal);
        if (rows.Count == 0) return;

        // Each source alone keeps the bound.
        if (rows.Values.Any(static r => r.Count(static c => c == '\n') > KnowledgeRows.Most)) throw new InvalidOperationException($"More than {KnowledgeRows.Most} rows are added to one table of names.");
        lock (s_lock)
        {
            if (s_rows is not null && s_rows.Count == rows.Count && rows.All(static r => s_rows.TryGetValue(r.Key, out string? text) && text == r.Value)) return;
            if (s_rows is not null) throw new InvalidOperationException("Other rows were added to the tables of names before. All services of a process share the tables.");
            if (s_isRead) throw new InvalidOperationException("Names were read before rows were added to the tables of names. Give the rows to the first service of the process.");
            s_rows = rows;
        }
    }

    /// <summary>The rows of one table, which stand before the built-in ones; from now on no others can be set.</summary>
    public static string Of(string file)
    {
        lock (s_lock)
        {
            s_isRead = true;
            return s_rows?.GetValueOrDefault(file) ?? string.Empty;
        }
    }

    private static string FileOf(NameTable table) => table switch
    {
        NameTable.Equivalents => "equivalents.tsv",
        NameTable.Particles => "particles.tsv",
        _ => "organization-words.tsv",
    };
}
