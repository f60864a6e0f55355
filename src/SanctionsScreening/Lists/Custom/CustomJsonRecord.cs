using System.Text.Json;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Reads one party from a JSON object.</summary>
internal static class CustomJsonRecord
{
    /// <summary>A party is an object of arrays of objects.</summary>
    public const int MaxDepth = 8;

    /// <summary>The record; <see langword="null"/>, with the reason, where the object is not one.</summary>
    public static CustomRecord? Read(JsonElement element, out string reason)
    {
        reason = "The record is no JSON object.";
        if (element.ValueKind != JsonValueKind.Object) return null;
        CustomRecord record = new();
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string? name = NameOf(property);
            bool known = false, isFirst = name is null || names.Add(name);
            if (name is not null && isFirst && TryRead(record, name, property.Value, out known)) continue;
            reason = name is null ? "The name of a property is no text." : !isFirst ? $"The property '{name}' stands twice." : known ? $"The property '{name}' holds a value of the wrong kind." : $"The property '{name}' is unknown.";
            return null;
        }

        return record;
    }

    private static bool TryRead(CustomRecord record, string name, JsonElement value, out bool known)
    {
        known = true;
        switch (name)
        {
            case "id": return TryText(value, text => record.Id = text);
            case "type": return TryText(value, text => record.Type = text);
            case "name": return TryText(value, text => record.Name = text);
            case "aliases": return TryTexts(value, texts => record.Aliases = texts);
            case "weakAliases": return TryTexts(value, texts => record.WeakAliases = texts);
            case "datesOfBirth": return TryTexts(value, texts => record.DatesOfBirth = texts);
            case "countries": return TryTexts(value, texts => record.Countries = texts);
            case "programs": return TryTexts(value, texts => record.Programs = texts);
            case "identifiers": return TryIdentifiers(value, record);

            // Where the user took the party from; kept in the file, not read.
            case "source" or "note": return true;
            default:
                known = false;
                return false;
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => TextOf(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>Half of a surrogate pair, escaped, is no text.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryText(JsonElement value, Action<string?> set)
    {
        string? text = Text(value);
        if (text is null && value.ValueKind != JsonValueKind.Null) return false;
        set(text);
        return true;
    }

    private static bool TryTexts(JsonElement value, Action<List<string>> set)
    {
        List<string> texts = [];
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                if (Text(item) is not { } text) return false;
                texts.Add(text);
            }
        }
        else if (value.ValueKind != JsonValueKind.Null)
        {
            if (Text(value) is not { } text) return false;
            texts.Add(text);
        }

        set(texts);
        return true;
    }

    /// <summary>A type and a value, each once and nothing else, which would be lost.</summary>
    private static (string? Type, string Value)? Identifier(JsonElement item)
    {
        string? type = null, value = null;
        bool hasType = false;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            string? text = Text(property.Value);
            switch (NameOf(property))
            {
                case "type" when !hasType && (text is not null || property.Value.ValueKind == JsonValueKind.Null):
                    (type, hasType) = (text, true);
                    break;
                case "value" when value is null && text is not null:
                    value = text;
                    break;
                default:
                    return null;
            }
        }

        return value is null ? null : (type, value);
    }

    private static bool TryIdentifiers(JsonElement value, CustomRecord record)
    {
        List<(string? Type, string Value)> identifiers = [];
        if (value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind != JsonValueKind.Array) return false;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                if (Identifier(item) is not { } identifier) return false;
                identifiers.Add(identifier);
            }
            else if (Text(item) is { } pair)
            {
                int colon = pair.IndexOf(':', StringComparison.Ordinal);
                identifiers.Add(colon < 0 ? (null, pair) : (pair[..colon].Trim(), pair[(colon + 1)..].Trim()));
            }
            else
            {
                return false;
            }
        }

        record.Identifiers = identifiers;
        return true;
    }
}
