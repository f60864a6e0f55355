using System.Text;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Lists;

/// <summary>Reads names and types of the legacy CSV files, nothing else; gives way to the library's own reader.</summary>
internal sealed class InterimOfac(string folder) : ISanctionsListSource
{
    /// <inheritdoc/>
    public string List => "ofac";

    /// <inheritdoc/>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        ILookup<string, List<string>> aliases = Rows("alt_2023-12-28.csv").Where(static r => r.Count > 3).ToLookup(static r => r[0]);
        var entities = new List<SanctionedEntity>();
        foreach (List<string> row in Rows("sdn_2023-12-28.csv"))
        {
            if (row.Count < 12) continue;
            EntityType type = row[2].Trim() switch { "individual" => EntityType.Person, "vessel" => EntityType.Vessel, "aircraft" => EntityType.Aircraft, _ => EntityType.Organization };
            var names = new List<EntityName> { new(Ordered(row[1], type), NameKind.Primary) };
            foreach (List<string> alias in aliases[row[0]]) names.Add(new EntityName(Ordered(alias[3], type), NameKind.Alias));
            entities.Add(new SanctionedEntity { Id = "ofac:" + row[0], List = "ofac", Type = type, Names = [.. names] });
        }

        return ValueTask.FromResult(new SanctionsListSnapshot { Version = new SanctionsListVersion("ofac", new DateOnly(2023, 12, 28), new string('0', 64)), Entities = entities });
    }

    private static string Ordered(string name, EntityType type)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        return type == EntityType.Person && comma > 0 ? name[(comma + 1)..].Trim() + " " + name[..comma] : name;
    }

    private IEnumerable<List<string>> Rows(string file)
    {
        string text = File.ReadAllText(Path.Combine(folder, file));
        var row = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        foreach (char c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\n' or '\r')) cell.Append(c);
            else if (c != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
        }
    }
}
