using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SanctionsScreening.Matching;

namespace ScreeningConsole.Output;

/// <summary>Explanations as JSON, for a page: the members of <see cref="MatchExplanation"/> as docs/matching.md lists them.</summary>
internal static class ExplanationJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    /// <summary>Writes one explanation.</summary>
    public static void Write(Stream output, MatchExplanation explanation)
    {
        JsonSerializer.Serialize(output, explanation, s_options);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the members that say which words met and what made the score into an object that is begun.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, MatchExplanation explanation)
    {
        writer.WritePropertyName("alignment");
        JsonSerializer.Serialize(writer, explanation.Alignment, s_options);
        writer.WritePropertyName("features");
        JsonSerializer.Serialize(writer, explanation.Features, s_options);
    }
}
