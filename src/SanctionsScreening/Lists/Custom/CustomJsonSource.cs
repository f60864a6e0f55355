using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>
/// A user's own list as JSON (UTF-8): an array of objects, or one object a line, with id, type, name, aliases, weakAliases, datesOfBirth,
/// countries, identifiers (objects with type and value) and programs. id and name are required; other members are passed over. Thread-safe.
/// </summary>
public sealed class CustomJsonSource : ISanctionsListSource
{
    private readonly Func<CancellationToken, ValueTask<SourceText>> _read;

    /// <summary>Names the file.</summary>
    /// <param name="path">The JSON file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public CustomJsonSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _read = token => SourceText.ReadAsync(path, token);
    }

    /// <summary>Takes the content itself, for example of an embedded resource.</summary>
    /// <param name="name">What messages call the content.</param>
    /// <param name="utf8">The bytes; kept, not copied.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CustomJsonSource(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _read = _ => ValueTask.FromResult(SourceText.Decode(name, utf8.Span));
    }

    /// <summary>The list's short name, the prefix of its entity ids.</summary>
    /// <value>"custom" by default.</value>
    public string List { get; init; } = "custom";

    /// <summary>The day the list is of, where known.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <inheritdoc/>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        SourceText source = await _read(cancellationToken).ConfigureAwait(false);
        var mapper = new CustomMapper(source.File, List);
        var entities = new List<SanctionedEntity>();
        if (source.Text.AsSpan().TrimStart() is ['[', ..])
        {
            using JsonDocument document = Parse(source.File, 0, source.Text);
            int number = 0;
            foreach (JsonElement element in document.RootElement.EnumerateArray()) Add(mapper, entities, ++number, element);
        }
        else
        {
            int line = 0;
            foreach (string text in source.Text.Split('\n'))
            {
                cancellationToken.ThrowIfCancellationRequested();
                line++;
                if (string.IsNullOrWhiteSpace(text)) continue;
                using JsonDocument document = Parse(source.File, line, text);
                Add(mapper, entities, line, document.RootElement);
            }
        }

        return new SanctionsListSnapshot { Version = new SanctionsListVersion(List, PublishedOn, source.Hash), Entities = entities, RejectedRecords = mapper.Rejected };
    }

    private static JsonDocument Parse(string file, int line, string text)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16 });
        }
        catch (JsonException exception)
        {
            int at = line > 0 ? line : (int)(exception.LineNumber ?? 0) + 1;
            throw new SanctionsListFormatException(file, at, "The text is not valid JSON: it is cut or damaged.", exception);
        }
    }

    private static void Add(CustomMapper mapper, List<SanctionedEntity> entities, int number, JsonElement element)
    {
        try
        {
            if (mapper.Map(ReadRow(number, element)) is { } entity) entities.Add(entity);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException)
        {
            mapper.Reject(number, "A member is of another kind than the format says (text, or an array of text).");
        }
    }

    private static CustomRow ReadRow(int number, JsonElement element)
    {
        return new CustomRow(number, Text("id"), Text("type"), Text("name"), Texts("aliases"), Texts("weakAliases"), Texts("datesOfBirth"), Texts("countries"), Identifiers(), Texts("programs"));

        string Text(string member) => element.TryGetProperty(member, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.GetString()!.Trim() : string.Empty;

        string[] Texts(string member) => element.TryGetProperty(member, out JsonElement values) && values.ValueKind != JsonValueKind.Null
            ? [.. values.EnumerateArray().Select(static v => v.GetString() ?? string.Empty).Where(static v => v.Length > 0)]
            : [];

        string[] Identifiers() => element.TryGetProperty("identifiers", out JsonElement values) && values.ValueKind != JsonValueKind.Null
            ? [.. values.EnumerateArray().Select(static v => v.ValueKind == JsonValueKind.String ? v.GetString()! : $"{v.GetProperty("type").GetString()}:{v.GetProperty("value").GetString()}")]
            : [];
    }
}
