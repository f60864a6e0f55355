using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening;

/// <summary>Rows that an application adds to a table of names. Checked whole when it is made; immutable.</summary>
public sealed class NameTableRows
{
    /// <summary>Takes rows from a text in the form of the built-in tables: a row a line, tabs between its columns, <c>#</c> before comments.</summary>
    /// <param name="table">The table.</param>
    /// <param name="text">The rows; names in them may be written as anybody writes them, in any script.</param>
    /// <param name="source">Where they come from, for errors.</param>
    /// <exception cref="FormatException">A row has too few columns, an unknown kind, role or class, no readable word, or a name that is none of its forms; the message names source, line and reason. No row is taken.</exception>
    public NameTableRows(NameTable table, string text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Table = table;
        Source = source;
        Lines = KnowledgeRows.Read(table, text, source);
    }

    /// <summary>The table.</summary>
    public NameTable Table { get; }

    /// <summary>Where the rows come from.</summary>
    public string Source { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => Lines.Count;

    /// <summary>The rows as the tables are read: folded.</summary>
    internal IReadOnlyList<string> Lines { get; }

    /// <summary>Reads rows from a file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file: UTF-8.</param>
    /// <returns>Its rows.</returns>
    /// <exception cref="FormatException">A row is wrong; see the constructor.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NameTableRows FromFile(NameTable table, string path) => new(table, File.ReadAllText(path), path);
}
