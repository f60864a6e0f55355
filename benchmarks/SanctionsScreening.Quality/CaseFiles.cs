using System.Text.Json;

namespace SanctionsScreening.Quality;

/// <summary>Finds and reads the labelled cases beside the checkout.</summary>
internal sealed class CaseFiles(string data)
{
    /// <summary>The data folder.</summary>
    public string Root { get; } = data;

    /// <summary>Rows of a JSON Lines file.</summary>
    public IEnumerable<JsonElement> Rows(string file)
    {
        foreach (string line in File.ReadLines(Path.Combine(Root, "labelled", file)))
        {
            if (line.Length > 0) yield return JsonDocument.Parse(line).RootElement;
        }
    }

    /// <summary>Rows of a tab-separated file.</summary>
    public IEnumerable<string[]> Cells(string file)
    {
        foreach (string line in File.ReadLines(Path.Combine(Root, file)))
        {
            if (line.Length > 0) yield return line.Split('\t');
        }
    }

    /// <summary>A file of the lists folder.</summary>
    public string List(string file) => Path.Combine(Root, "lists", file);
}
