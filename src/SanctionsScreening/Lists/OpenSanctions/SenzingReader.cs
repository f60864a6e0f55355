using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Goes through a file of Senzing records.</summary>
internal static class SenzingReader
{
    private static readonly HashSet<string> Known = [.. SenzingFields.All.Select(static field => field.Field)];

    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        SnapshotBuilder snapshot = new(list, file);
        JsonLines lines = new(stream, file);
        foreach (JsonElement record in lines.Objects(snapshot))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (JsonLines.Text(record, "RECORD_ID") is not { } id)
            {
                snapshot.Reject(lines.Line, "The record has no RECORD_ID.");
                continue;
            }

            if (Repeated(record) is { } repeated)
            {
                snapshot.Reject(lines.Line, $"The attribute {repeated} of the record {id} stands twice in one place.");
                continue;
            }

            string? type = JsonLines.Text(record, "RECORD_TYPE") ?? JsonLines.Text(record, "ENTITY_TYPE");
            EntityBuilder party = new($"{SenzingJsonSource.Format}:{id}", list, new SourcePosition(file, lines.Line)) { Type = TypeOf(type) };
            Add(party, record, lines.Line, snapshot);
            snapshot.Add(party);
        }

        return snapshot.Build(null, ContentHash.Combine(stream.Finish()));
    }

    private static string? Repeated(JsonElement element)
    {
        if (JsonLines.Repeated(element) is { } repeated) return repeated;
        IEnumerable<JsonElement> features = element.EnumerateObject().Where(static property => property.Value.ValueKind == JsonValueKind.Array).SelectMany(static property => property.Value.EnumerateArray());
        return features.Where(static feature => feature.ValueKind == JsonValueKind.Object).Select(Repeated).FirstOrDefault(static name => name is not null);
    }

    /// <summary>The attributes of the record are one feature, and so are those of each object in its arrays.</summary>
    private static void Add(EntityBuilder party, JsonElement element, int line, SnapshotBuilder snapshot)
    {
        Dictionary<string, string> feature = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = JsonLines.Name(property) ?? "(no text)";
            if (property.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in property.Value.EnumerateArray())
                {
                    if (item.ValueKind == JsonValueKind.Object) Add(party, item, line, snapshot);
                    else snapshot.Unread.Add(name, line);
                }
            }
            else if (!Known.Contains(name) || property.Value.ValueKind == JsonValueKind.Object || JsonLines.IsUnreadable(property.Value))
            {
                snapshot.Unread.Add(name, line);
            }
            else if (JsonLines.Text(property.Value) is { } text)
            {
                feature[name] = text;
            }
        }

        SenzingMapper.Add(party, feature);
    }

    private static EntityType TypeOf(string? type) => type?.ToUpperInvariant() switch
    {
        "PERSON" => EntityType.Person,
        "ORGANIZATION" or "COMPANY" => EntityType.Organization,
        "VESSEL" => EntityType.Vessel,
        "AIRCRAFT" or "AIRPLANE" => EntityType.Aircraft,
        _ => EntityType.Unknown,
    };
}
