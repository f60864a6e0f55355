using System.Text.Json;

namespace ScreeningConsole.Commands;

/// <summary>Reads the members of a line's objects. What cannot be read is an error: a request of which a part was dropped must not be answered.</summary>
internal static class InputMembers
{
    /// <summary>Requires an object of which every member is known and stands once.</summary>
    /// <exception cref="UsageException">It is none, or has other members or one twice.</exception>
    public static void Require(JsonElement owner, string what, params ReadOnlySpan<string> known)
    {
        if (owner.ValueKind != JsonValueKind.Object) throw new UsageException($"{what} is not a JSON object.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in owner.EnumerateObject())
        {
            if (!known.Contains(member.Name)) throw new UsageException($"The member {member.Name} is not known; {string.Join(", ", known)} are.");
            if (!seen.Add(member.Name)) throw new UsageException($"The member {member.Name} stands twice.");
        }
    }

    /// <summary>The id, written as text or as a number; <see langword="null"/> where it is missing or null.</summary>
    /// <exception cref="UsageException">It is neither, or a text that cannot be read.</exception>
    public static string? Id(JsonElement root) => root.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(root, "id");

    /// <summary>A member's text; <see langword="null"/> where it is missing or null.</summary>
    /// <exception cref="UsageException">It is no text, or one that cannot be read.</exception>
    public static string? Text(JsonElement owner, string member) => owner.TryGetProperty(member, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? Value(value, $"The member {member}") : null;

    /// <summary>The items of a member that is an array; none where it is missing or null.</summary>
    /// <exception cref="UsageException">It is no array.</exception>
    public static IEnumerable<JsonElement> Items(JsonElement owner, string member)
    {
        if (!owner.TryGetProperty(member, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw new UsageException($"The member {member} is no array.");
    }

    /// <summary>A value's text.</summary>
    /// <exception cref="UsageException">It is no text, or one that cannot be read.</exception>
    public static string Value(JsonElement value, string field)
    {
        if (value.ValueKind != JsonValueKind.String) throw new UsageException($"{field} is no text.");
        try
        {
            return RequestOptions.Whole(value.GetString()!, field);
        }
        catch (InvalidOperationException)
        {
            throw new UsageException($"{field} holds half of a surrogate pair, such as \\uD800 alone, which is no character.");
        }
    }
}
