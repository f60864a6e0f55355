using System.Text.Json;
using SanctionsScreening;
using SanctionsScreening.Entities;

namespace ScreeningConsole.Commands;

/// <summary>One line of a batch: a request, or what is wrong with the line.</summary>
/// <param name="Id">The request's id, as far as it could be read.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Request">The request, or <see langword="null"/>.</param>
/// <param name="Error">What is wrong, or <see langword="null"/>.</param>
internal sealed record InputLine(string? Id, int Line, ScreeningRequest? Request, string? Error)
{
    /// <summary>Reads a line: {"id","name","type"?,"dateOfBirth"?,"countries"?,"gender"?,"identifiers"?:[{"type","value"}]}.</summary>
    public static InputLine Parse(string text, int line)
    {
        string? id = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return new InputLine(null, line, null, "The line is not a JSON object.");
            id = ReadId(root);
            return new InputLine(id, line, ReadParty(root, id), null);
        }
        catch (JsonException)
        {
            return new InputLine(id, line, null, "The line is not valid JSON.");
        }
        catch (Exception exception) when (exception is UsageException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return new InputLine(id, line, null, exception is UsageException or ArgumentException ? exception.Message : "A member is of another kind than the format says.");
        }
    }

    /// <summary>The id, written as text or as a number.</summary>
    /// <exception cref="UsageException">It is a text that cannot be read.</exception>
    public static string? ReadId(JsonElement root) => root.TryGetProperty("id", out JsonElement id) ? id.ValueKind == JsonValueKind.String ? Text(root, "id") : id.GetRawText() : null;

    /// <summary>Reads a party.</summary>
    /// <exception cref="UsageException">A member has no value that can be read.</exception>
    public static ScreeningRequest ReadParty(JsonElement root, string? id, EntityType? type = null)
    {
        string? name = Text(root, "name");
        if (string.IsNullOrWhiteSpace(name)) throw new UsageException("The name is missing or empty.");
        return new ScreeningRequest
        {
            Id = id,
            Name = name,
            Type = type ?? RequestOptions.Type(Text(root, "type")),
            DateOfBirth = RequestOptions.Date(Text(root, "dateOfBirth")),
            Gender = RequestOptions.Gender(Text(root, "gender")),
            Countries = root.TryGetProperty("countries", out JsonElement countries) && countries.ValueKind == JsonValueKind.Array ? [.. countries.EnumerateArray().Select(static (country, i) => Value(country, $"Item {i + 1} of the member countries"))] : [],
            Identifiers = root.TryGetProperty("identifiers", out JsonElement identifiers) && identifiers.ValueKind == JsonValueKind.Array ? [.. identifiers.EnumerateArray().Select(ReadIdentifier)] : [],
        };
    }

    private static Identifier ReadIdentifier(JsonElement element) => Identifier.Parse($"{Text(element, "type")}:{Text(element, "value")}");

    /// <summary>A member's text; <see langword="null"/> where it is missing or null.</summary>
    /// <exception cref="UsageException">It is no text.</exception>
    public static string? Text(JsonElement root, string member) => root.TryGetProperty(member, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? Value(value, $"The member {member}") : null;

    private static string Value(JsonElement value, string field)
    {
        if (value.ValueKind != JsonValueKind.String) throw new UsageException($"{field} is no text.");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new UsageException($"{field} holds half of a surrogate pair, such as \\uD800 alone, which is no character.");
        }
    }
}
