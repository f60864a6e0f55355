using System.Text.Json;
using System.Text.Json.Serialization;

namespace SanctionsScreening.Entities;

/// <summary>Writes a date to JSON as the text that <see cref="PartialDate.TryParse"/> reads ("1970-03-04"), and reads it back. Stateless; safe to share.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no text, or no date.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out PartialDate date) ? date
            : throw new JsonException("A date is a text of the form \"1970\", \"1970-03\", \"1970-03-04\", \"circa 1970\" or \"1968..1971\".");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is the default one, which is no date.</exception>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Year == 0) throw new JsonException("The default value of a date is no date, and is not written.");
        writer.WriteStringValue(value.ToString());
    }
}
