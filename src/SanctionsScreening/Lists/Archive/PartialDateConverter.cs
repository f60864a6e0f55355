using System.Text.Json;
using System.Text.Json.Serialization;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Archive;

/// <summary>Writes a date as [year, month, day, last year, approximate], with 0 for what is unknown, so that no part is lost.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    private const int Parts = 5;

    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<int> parts = stackalloc int[Parts];
        int count = 0;
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A date is not an array.");
        while (reader.Read() && reader.TokenType == JsonTokenType.Number && count < Parts) parts[count++] = reader.GetInt32();
        if (reader.TokenType != JsonTokenType.EndArray || count != Parts) throw new JsonException("A date has not five parts.");
        return new PartialDate(parts[0], Known(parts[1]), Known(parts[2])) { LastYear = Known(parts[3]), IsApproximate = parts[4] != 0 };
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Year);
        writer.WriteNumberValue(value.Month ?? 0);
        writer.WriteNumberValue(value.Day ?? 0);
        writer.WriteNumberValue(value.LastYear ?? 0);
        writer.WriteNumberValue(value.IsApproximate ? 1 : 0);
        writer.WriteEndArray();
    }

    private static int? Known(int part) => part == 0 ? null : part;
}
