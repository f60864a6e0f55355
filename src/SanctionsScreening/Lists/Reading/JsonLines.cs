using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace SanctionsScreening.Lists.Reading;

/// <summary>Reads JSON Lines, one object a line, in one pass with a buffer of one line. Not thread-safe. The stream stays open.</summary>
internal sealed class JsonLines(Stream stream, string file)
{
    private const byte LineFeed = (byte)'\n';
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };
    private readonly SlidingBuffer _buffer = new(stream);
    private bool _begun;

    /// <summary>The 1-based line that was read last.</summary>
    public int Line { get; private set; }

    /// <summary>Goes through the lines that are not blank.</summary>
    /// <param name="snapshot">Receives the refusal of lines that hold no object.</param>
    /// <exception cref="SanctionsListFormatException">The file is no JSON Lines, holds a line that is too long, or ends in the middle of one.</exception>
    public IEnumerable<JsonElement> Objects(Mapping.SnapshotBuilder snapshot)
    {
        while (TryReadLine(out ReadOnlyMemory<byte> line, out bool hasLineBreak))
        {
            Line++;
            if (line.Span.Trim(" \t\r"u8).IsEmpty) continue;
            if (ContentSniffer.HasZero(line.Span, file, Line) || line.Span.IndexOf("\\u0000"u8) >= 0)
            {
                snapshot.Reject(Line, "The line holds a zero byte (NUL), which stands in no text: the file is damaged.");
                continue;
            }

            if (!Utf8.IsValid(line.Span))
            {
                snapshot.Reject(Line, "The line is not valid UTF-8; the file is damaged or in another encoding.");
                continue;
            }

            JsonDocument document;
            try
            {
                document = JsonDocument.Parse(line, Options);
            }
            catch (JsonException e) when (!hasLineBreak)
            {
                throw new SanctionsListFormatException(file, Line, "The file ends in the middle of a record; it was cut.", e);
            }
            catch (JsonException)
            {
                snapshot.Reject(Line, "The line is no JSON object.");
                continue;
            }

            using (document)
            {
                if (document.RootElement.ValueKind == JsonValueKind.Object) yield return document.RootElement;
                else snapshot.Reject(Line, "The line is no JSON object.");
            }

            if (!hasLineBreak) snapshot.Reject(Line, "The last line does not end with a line break: the file was cut, or saved by hand.");
        }
    }

    /// <summary>A value's text; <see langword="null"/> where it is none, or half of a surrogate pair stands in it.</summary>
    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => ListText.CleanOrNull(value.GetString()),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a value is a text that cannot be read: half of a surrogate pair stands in it.</summary>
    public static bool IsUnreadable(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return false;
        try
        {
            return value.GetString() is null;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>The text of a property; <see langword="null"/> where there is none.</summary>
    public static string? Text(JsonElement owner, string property) => owner.TryGetProperty(property, out JsonElement value) ? Text(value) : null;

    /// <summary>A property's name; <see langword="null"/> where it is no text.</summary>
    public static string? Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A member that an object has twice, of which a reader would keep one; <see langword="null"/> where there is none.</summary>
    public static string? Repeated(JsonElement owner)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in owner.EnumerateObject())
        {
            if (Name(member) is { } name && !seen.Add(name)) return name;
        }

        return null;
    }

    private bool TryReadLine(out ReadOnlyMemory<byte> line, out bool hasLineBreak)
    {
        if (!_begun) Begin();
        int scanned = 0;
        while (true)
        {
            int found = _buffer.Ahead[scanned..].IndexOf(LineFeed);
            if (found >= 0 || _buffer.HasEnded)
            {
                hasLineBreak = found >= 0;
                line = hasLineBreak ? _buffer.Take(scanned + found, 1) : _buffer.Take(_buffer.Ahead.Length, 0);
                return hasLineBreak || !line.IsEmpty;
            }

            scanned = _buffer.Ahead.Length;
            if (scanned > ReadingDefaults.MaxJsonLineBytes)
                throw new SanctionsListFormatException(file, Line + 1, string.Create(CultureInfo.InvariantCulture, $"The line is longer than {ReadingDefaults.MaxJsonLineBytes:N0} bytes."));
            _buffer.Fill();
        }
    }

    private void Begin()
    {
        _begun = true;
        _buffer.Begin(file);
        ReadOnlySpan<byte> text = _buffer.Ahead.TrimStart(" \t\r\n"u8);
        if (!text.IsEmpty && text[0] != (byte)'{')
            throw new SanctionsListFormatException(file, 1, $"The file is {(text[0] == (byte)'<' ? "XML or a web page" : text[0] == (byte)'[' ? "one JSON array" : "no JSON")}, and one JSON object a line was expected.");
    }
}
