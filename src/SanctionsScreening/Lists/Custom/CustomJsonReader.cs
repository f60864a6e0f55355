using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Goes through the records of a list of the user's own as JSON: one array, or an object a line.</summary>
internal static class CustomJsonReader
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = CustomJsonRecord.MaxDepth };

    public static SanctionsListSnapshot Read(ReadOnlyMemory<byte> content, string file, string list, DateOnly? publishedOn, CancellationToken cancellationToken)
    {
        ContentSniffer.RequireText(content.Span[..Math.Min(64, content.Length)], file);
        RequireUtf8(content.Span, file);
        CustomRecords records = new(list, file, CustomFields.Json);
        ReadOnlyMemory<byte> text = content[ContentSniffer.Utf8MarkLength(content.Span)..];
        if (text.Span.TrimStart(" \t\r\n"u8) is [(byte)'[', ..]) ReadArray(text.Span, file, records, cancellationToken);
        else ReadLines(text, file, records, cancellationToken);
        return records.ToSnapshot(publishedOn, ContentHash.Combine(ContentHash.Of(content.Span)));
    }

    private static void RequireUtf8(ReadOnlySpan<byte> content, string file)
    {
        if (Utf8.IsValid(content)) return;
        int line = 1;
        foreach (Range range in content.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(content[range])) throw new SanctionsListFormatException(file, line, "The line is not valid UTF-8; the file is damaged or in another encoding.");
            line++;
        }
    }

    private static void ReadArray(ReadOnlySpan<byte> content, string file, CustomRecords records, CancellationToken cancellationToken)
    {
        Utf8JsonReader reader = new(content, s_options);
        int line = 1, counted = 0;
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                cancellationToken.ThrowIfCancellationRequested();
                line += content[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
                counted = (int)reader.TokenStartIndex;
                Add(JsonElement.ParseValue(ref reader), line, records);
            }

            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            throw new SanctionsListFormatException(file, (int)(e.LineNumber ?? -1) + 1, $"The file is no JSON, was cut, or nests deeper than {CustomJsonRecord.MaxDepth} levels.", e);
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
                Utf8JsonReader reader = new(record.Span, s_options);
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
                records.Reject(line, string.Create(CultureInfo.InvariantCulture, $"The line is no JSON object, or nests deeper than {CustomJsonRecord.MaxDepth} levels."));
            }
        }
    }

    private static void Add(JsonElement element, int line, CustomRecords records)
    {
        if (CustomJsonRecord.Read(element, out string reason) is { } record) records.Add(record, line);
        else records.Reject(line, reason);
    }
}
