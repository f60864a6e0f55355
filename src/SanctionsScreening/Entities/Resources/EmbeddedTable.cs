using System.Reflection;

namespace SanctionsScreening.Entities.Resources;

/// <summary>Reads the tab-separated tables that the library carries.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table; empty lines and those that start with <c>#</c> are comments.</summary>
    /// <param name="name">The table's path below the project's folder, with forward slashes.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without its table {name}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }
}
