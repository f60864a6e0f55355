using System.Text.Json;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>The properties of one entity, each with its texts. Entities that stand inside it are handed on, and their ids stand for them.</summary>
internal sealed class FtmEntity
{
    private readonly Dictionary<string, List<string>> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nested = new(StringComparer.Ordinal);

    /// <param name="properties">The object of properties.</param>
    /// <param name="nested">Receives an entity that stands inside.</param>
    /// <param name="unread">Receives the name of a property with a value that is no text.</param>
    public FtmEntity(JsonElement properties, Action<JsonElement> nested, Action<string> unread)
    {
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (JsonLines.Name(property) is not { } name)
            {
                unread("(no text)");
                continue;
            }

            List<string> texts = [];
            if (property.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement value in property.Value.EnumerateArray()) Add(texts, name, value, nested, unread);
            }
            else
            {
                Add(texts, name, property.Value, nested, unread);
            }

            if (texts.Count == 0) continue;

            // A property is a set of values; of one that stands twice, they are taken together.
            if (_properties.TryGetValue(name, out List<string>? known)) known.AddRange(texts.Except(known, StringComparer.Ordinal).ToArray());
            else _properties.Add(name, texts);
        }
    }

    public IEnumerable<KeyValuePair<string, List<string>>> Properties => _properties;

    public string? First(string property) => _properties.TryGetValue(property, out List<string>? texts) ? texts[0] : null;

    public IReadOnlyList<string> All(string property) => _properties.TryGetValue(property, out List<string>? texts) ? texts : [];

    /// <summary>Whether entities stood inside the property: those of a nested file name what they join themselves.</summary>
    public bool IsNested(string property) => _nested.Contains(property);

    private void Add(List<string> texts, string name, JsonElement value, Action<JsonElement> nested, Action<string> unread)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            if (JsonLines.Text(value, "id") is { } id && value.TryGetProperty("schema", out _))
            {
                nested(value);
                _nested.Add(name);
                texts.Add(id);
            }
            else
            {
                unread(name);
            }
        }
        else if (JsonLines.Text(value) is { } text)
        {
            texts.Add(text);
        }
        else if (value.ValueKind == JsonValueKind.Array || JsonLines.IsUnreadable(value))
        {
            unread(name);
        }
    }
}
