using System.Text.Json;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;

namespace SanctionsScreening.Quality;

/// <summary>Finds and reads the labelled cases beside the checkout.</summary>
internal sealed class CaseFiles(string data)
{
    /// <summary>The data folder.</summary>
    public string Root { get; } = data;

    /// <summary>Whether the folder is there.</summary>
    public bool Exist => Directory.Exists(Path.Combine(Root, "labelled"));

    /// <summary>The list that queries are screened against.</summary>
    public ValueTask<SanctionsListSnapshot> OfacAsync(CancellationToken token) =>
        new OfacCsvSource(List("ofac/sdn_2023-12-28.csv"), List("ofac/alt_2023-12-28.csv"), List("ofac/add_2023-12-28.csv"), null).LoadAsync(token);

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
