using System.Text;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>Reads the tables that are embedded beside this type: UTF-8 lines, <c>#</c> comments, fields separated by tabs.</summary>
internal static class KnowledgeTable
{
    private const string Folder = "Names/Knowledge/";

    /// <summary>Every table by file name, in the order in which <see cref="KnowledgeVersion"/> hashes them.</summary>
    internal static readonly string[] Names =
    [
        "equivalents.tsv", "foreign-words.tsv", "legal-form-homes.tsv", "legal-forms.tsv", "name-frequency.tsv", "numbers.tsv", "organization-words.tsv", "particles.tsv", "patronymics.tsv",
    ];

    /// <exception cref="InvalidOperationException">The table is not embedded: the package was built wrongly.</exception>
    internal static Stream Open(string name)
        => typeof(KnowledgeTable).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The table {Folder}{name} is missing from the assembly.");

    /// <summary>A table: the rows that the application added, then the built-in ones.</summary>
    internal static string Read(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return KnowledgeAdditions.Of(name) + reader.ReadToEnd();
    }

    /// <summary>Calls <paramref name="row"/> for each line that is neither empty nor a comment.</summary>
    internal static void ForEachRow(string text, Action<string[]> row)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            if (!line.IsEmpty && line[0] != '#') row(line.ToString().Split('\t'));
    }

    /// <summary>Splits a field of forms separated by semicolons; the table's own spacing is one blank after each.</summary>
    internal static string[] Forms(string field)
        => field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
