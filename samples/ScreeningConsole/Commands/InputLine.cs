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
    private static readonly string[] s_ofAParty = ["name", "dateOfBirth", "countries", "gender", "identifiers"];

    /// <summary>Reads a line: {"id","name","type"?,"dateOfBirth"?,"countries"?,"gender"?,"identifiers"?:[{"type","value"}]}.</summary>
    public static InputLine Parse(string text, int line)
    {
        string? id = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object) id = InputMembers.Id(root);
            InputMembers.Require(root, "The line", ["id", "type", .. s_ofAParty]);
            return new InputLine(id, line, ReadParty(root, id, RequestOptions.Type(InputMembers.Text(root, "type"))), null);
        }
        catch (JsonException)
        {
            return new InputLine(id, line, null, "The line is not valid JSON.");
        }
        catch (Exception exception) when (exception is UsageException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return new InputLine(id, line, null, exception is UsageException or ArgumentException ? Guarded.WithoutParameter(exception.Message) : "A member is of another kind than the format says.");
        }
    }

    /// <summary>Reads one side of a pair.</summary>
    /// <exception cref="UsageException">It is no party.</exception>
    public static ScreeningRequest ReadSide(JsonElement root, string member, string? id, EntityType type)
    {
        JsonElement side = root.GetProperty(member);
        InputMembers.Require(side, $"The member {member}", s_ofAParty);
        return ReadParty(side, id, type);
    }

    private static ScreeningRequest ReadParty(JsonElement root, string? id, EntityType type)
    {
        string? name = InputMembers.Text(root, "name");
        if (string.IsNullOrWhiteSpace(name)) throw new UsageException("The name is missing or empty.");
        return new ScreeningRequest
        {
            Id = id,
            Name = name,
            Type = type,
            DateOfBirth = RequestOptions.Date(InputMembers.Text(root, "dateOfBirth")),
            Gender = RequestOptions.Gender(InputMembers.Text(root, "gender")),
            Countries = [.. InputMembers.Items(root, "countries").Select(static (country, i) => InputMembers.Value(country, $"Item {i + 1} of the member countries"))],
            Identifiers = [.. InputMembers.Items(root, "identifiers").Select(ReadIdentifier)],
        };
    }

    private static Identifier ReadIdentifier(JsonElement element, int index)
    {
        InputMembers.Require(element, $"Item {index + 1} of the member identifiers", "type", "value");
        string? type = InputMembers.Text(element, "type");
        if (type?.Contains(':', StringComparison.Ordinal) == true) throw new UsageException($"The type of identifier '{type}' holds a colon, and none does.");
        return Identifier.Parse($"{type}:{InputMembers.Text(element, "value")}");
    }
}
