using System.Text.Encodings.Web;
using System.Text.Json;
using SanctionsScreening;

namespace ScreeningConsole.Output;

/// <summary>
/// Results as JSON: {"id","outcome","matches":[{"entityId","list","score","name","nameKind"}],"micros"}, and more where asked;
/// "totalMatches" where it is more than the matches written, "incompleteReasons" where the search was not whole.
/// </summary>
internal static class ResultJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one result for a person or a script, with versions and summaries.</summary>
    public static void Write(Stream output, ScreeningResult result, bool explain)
    {
        using var writer = new Utf8JsonWriter(output, s_options with { Indented = true });
        writer.WriteStartObject();
        writer.WriteString("outcome", Outcome(result.Outcome));
        writer.WriteStartArray("lists");
        foreach (SanctionsScreening.Lists.SanctionsListVersion list in result.Lists) writer.WriteStringValue(list.ToString());
        writer.WriteEndArray();
        WriteMatches(writer, result, summaries: true, explain);
        writer.WriteNumber("micros", Math.Round(result.Elapsed.TotalMicroseconds, 1));
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes one line of a batch.</summary>
    public static void WriteLine(Utf8JsonWriter writer, string? id, ScreeningResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("outcome", Outcome(result.Outcome));
        WriteMatches(writer, result, summaries: false, explain: false);
        writer.WriteNumber("micros", Math.Round(result.Elapsed.TotalMicroseconds, 1));
        writer.WriteEndObject();
    }

    /// <summary>Writes a line that stands for a malformed one.</summary>
    public static void WriteError(Utf8JsonWriter writer, string? id, int line, string error)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteNumber("line", line);
        writer.WriteString("error", error);
        writer.WriteEndObject();
    }

    private static string Outcome(ScreeningOutcome outcome) => outcome switch
    {
        ScreeningOutcome.Clear => "clear",
        ScreeningOutcome.Review => "review",
        _ => "incomplete",
    };

    private static void WriteMatches(Utf8JsonWriter writer, ScreeningResult result, bool summaries, bool explain)
    {
        writer.WriteStartArray("matches");
        foreach (ScreeningMatch match in result.Matches)
        {
            writer.WriteStartObject();
            writer.WriteString("entityId", match.Entity.Id);
            writer.WriteString("list", match.Entity.List);
            writer.WriteNumber("score", match.Score);
            writer.WriteString("name", match.Name.Text);
            writer.WriteString("nameKind", JsonNamingPolicy.CamelCase.ConvertName(match.Name.Kind.ToString()));
            if (summaries) writer.WriteString("group", match.Group);
            if (summaries) writer.WriteString("summary", match.Explanation.Summary);
            if (explain) ExplanationJson.WriteMembers(writer, match.Explanation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (result.TotalMatches > result.Matches.Count) writer.WriteNumber("totalMatches", result.TotalMatches);
        if (result.IncompleteReasons.Count == 0) return;
        writer.WriteStartArray("incompleteReasons");
        foreach (IncompleteReason reason in result.IncompleteReasons) writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()));
        writer.WriteEndArray();
    }
}
