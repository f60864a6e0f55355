using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using SanctionsScreening;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using ScreeningConsole.Output;

namespace ScreeningConsole.Commands;

/// <summary>compare: scores pairs, no list needed. The member a is the request, b the listed side.</summary>
internal static class CompareCommand
{
    public static Command Make()
    {
        var input = new Option<string>("--input") { Description = "JSON Lines of pairs; - is standard input.", Required = true };
        var output = new Option<string>("--output") { Description = "Where scores go; - is standard output.", Required = true };
        var command = new Command("compare", "Scores pairs of parties without a list.") { input, output };
        command.SetAction((parsed, token) => Guarded.RunAsync(async () =>
        {
            LineFiles.RequireOther(parsed.GetValue(output)!, parsed.GetValue(input)!);
            using StreamReader lines = LineFiles.Read(parsed.GetValue(input)!);
            int malformed = 0;
            await LineFiles.WriteAsync(parsed.GetValue(output)!, async stream => malformed = await RunAsync(lines, stream, token));
            return malformed > 0 ? Guarded.BadInput : Guarded.Answered;
        }));
        return command;
    }

    private static async Task<int> RunAsync(StreamReader lines, Stream output, CancellationToken token)
    {
        var comparer = new NameComparer();
        await using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        int number = 0, malformed = 0;
        while (await lines.ReadLineAsync(token) is { } text)
        {
            number++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (!Compare(comparer, writer, text, number)) malformed++;
            await writer.FlushAsync(token);
            writer.Reset();
            output.WriteByte((byte)'\n');
        }

        return malformed;
    }

    private static bool Compare(NameComparer comparer, Utf8JsonWriter writer, string text, int line)
    {
        string? id = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            id = InputMembers.Id(root);
            InputMembers.Require(root, "The line", "id", "type", "a", "b");
            EntityType type = RequestOptions.Type(InputMembers.Text(root, "type"));
            ScreeningRequest request = InputLine.ReadSide(root, "a", id, type), listed = InputLine.ReadSide(root, "b", id, type);
            var entity = new SanctionedEntity
            {
                Id = "compare:b",
                List = "compare",
                Type = type,
                Names = [new EntityName(listed.Name, NameKind.Primary)],
                DatesOfBirth = listed.DateOfBirth is { } born ? [born] : [],
                Gender = listed.Gender,
                Countries = listed.Countries,
                Identifiers = listed.Identifiers,
            };
            MatchExplanation explanation = comparer.Compare(request, entity);

            // A name without a word is unlike none; its score would say that it was compared.
            if (explanation.Score == 0 && (explanation.Outcome == ExplanationOutcome.NothingToCompare || comparer.Compare(listed, entity).Outcome == ExplanationOutcome.NothingToCompare))
                throw new UsageException("One of the names has nothing to compare: no letter or digit, or only titles.");
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteNumber("score", explanation.Score);
            writer.WriteBoolean("match", explanation.IsMatch);
            writer.WriteEndObject();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or UsageException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            writer.Reset();
            ResultJson.WriteError(writer, id, line, exception is UsageException or ArgumentException ? Guarded.WithoutParameter(exception.Message) : "The line is not a pair of the form {\"id\",\"type\",\"a\":{\"name\"},\"b\":{\"name\"}}.");
            return false;
        }
    }
}
