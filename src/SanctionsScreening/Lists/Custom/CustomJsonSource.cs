using System.Text.Json;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>
/// A list of the user's own as JSON: one array of objects, or JSON Lines (one object a line), in UTF-8. An object has <c>id</c> and <c>name</c>,
/// and may have <c>type</c>, <c>aliases</c>, <c>weakAliases</c>, <c>datesOfBirth</c>, <c>countries</c>, <c>programs</c> (each a string or an array of strings)
/// <c>source</c> and <c>note</c> (kept in the file, not read) and <c>identifiers</c> (an array of <c>{"type","value"}</c> or of "type:value"). The forms of dates and types are those of <see cref="CustomCsvSource"/>.
/// Entity ids are the list's short name, a colon and the id. Safe to use from several threads; each load reads the file again.
/// </summary>
/// <remarks>A line that is no JSON, a property that is unknown, a value of the wrong kind, a missing id or name and an id that stands twice cost their record, which is refused and reported; an array that is no JSON, and a file that ends inside a record, are errors.</remarks>
public sealed class CustomJsonSource : ISanctionsListSource
{
    private readonly string _file;
    private readonly Func<CancellationToken, ValueTask<ReadOnlyMemory<byte>>> _read;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public CustomJsonSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _file = Path.GetFileName(path);
        _read = async token =>
        {
            ListFile.RequireAll(path);
            await using HashingStream stream = ListFile.Open(path, int.MaxValue);
            using MemoryStream content = new();
            await stream.CopyToAsync(content, token).ConfigureAwait(false);
            return content.GetBuffer().AsMemory(0, (int)content.Length);
        };
    }

    /// <summary>Takes the content itself, for example of an embedded resource.</summary>
    /// <param name="name">What messages call the content.</param>
    /// <param name="utf8">The bytes; kept, not copied.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CustomJsonSource(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _file = name;
        _read = _ => ValueTask.FromResult(utf8);
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "custom".</value>
    public string List { get; init; } = "custom";

    /// <summary>The day of publication, which the file doesn't state.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DateOnly? PublishedOn { get; init; }

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        ReadOnlyMemory<byte> content = await _read(cancellationToken).ConfigureAwait(false);
        string file = _file;
        ContentSniffer.RequireText(content.Span[..Math.Min(64, content.Length)], file);
        CustomRecords records = new(List, file);
        ReadOnlyMemory<byte> text = content[ContentSniffer.Utf8MarkLength(content.Span)..];
        if (text.Span.TrimStart(" \t\r\n"u8) is [(byte)'[', ..]) ReadArray(text.Span, file, records, cancellationToken);
        else ReadLines(text, file, records, cancellationToken);
        return records.ToSnapshot(PublishedOn, ContentHash.Combine(ContentHash.Of(content.Span)));
    }

    private static void ReadArray(ReadOnlySpan<byte> content, string file, CustomRecords records, CancellationToken cancellationToken)
    {
        Utf8JsonReader reader = new(content, new JsonReaderOptions { MaxDepth = CustomJsonRecord.MaxDepth });
        try
        {
            reader.Read();
            for (int number = 1; reader.Read() && reader.TokenType != JsonTokenType.EndArray; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(JsonElement.ParseValue(ref reader), number, records);
            }

            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            throw new SanctionsListFormatException(file, (int)(e.LineNumber ?? -1) + 1, "The file is no JSON, or was cut.", e);
        }
    }

    private static void ReadLines(ReadOnlyMemory<byte> content, string file, CustomRecords records, CancellationToken cancellationToken)
    {
        for (int line = 1; !content.IsEmpty; line++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = content.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> record = end < 0 ? content : content[..end];
            content = end < 0 ? default : content[(end + 1)..];
            if (record.Span.Trim(" \t\r"u8).IsEmpty) continue;
            try
            {
                Utf8JsonReader reader = new(record.Span, new JsonReaderOptions { MaxDepth = CustomJsonRecord.MaxDepth });
                JsonElement element = JsonElement.ParseValue(ref reader);
                if (record.Span[(int)reader.BytesConsumed..].Trim(" \t\r"u8).IsEmpty) Add(element, line, records);
                else records.Reject(line, "The line goes on after its JSON object.");
            }
            catch (JsonException e) when (end < 0)
            {
                throw new SanctionsListFormatException(file, line, "The file ends in the middle of a record; it was cut.", e);
            }
            catch (JsonException)
            {
                records.Reject(line, "The line is no JSON object.");
            }
        }
    }

    private static void Add(JsonElement element, int position, CustomRecords records)
    {
        if (CustomJsonRecord.Read(element, out string reason) is { } record) records.Add(record, position);
        else records.Reject(position, reason);
    }
}
