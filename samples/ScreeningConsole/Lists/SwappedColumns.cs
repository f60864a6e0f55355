using System.Text;

namespace ScreeningConsole.Lists;

/// <summary>Swaps columns of a table of comma-separated or semicolon-separated values.</summary>
internal static class SwappedColumns
{
    /// <summary>Swaps two columns.</summary>
    /// <param name="content">The file.</param>
    /// <param name="hasHeader">Whether one of the first two records names the columns.</param>
    /// <param name="swapsHeader">Whether the names in the header are swapped too.</param>
    /// <param name="random">Chooses the columns.</param>
    /// <returns>The file and what was done; <see langword="null"/> where it has less than two columns.</returns>
    public static (byte[] Content, string Columns)? Swap(byte[] content, bool hasHeader, bool swapsHeader, Random random)
    {
        int count = Count(content);
        if (count < 2) return null;
        int first = random.Next(count), second = random.Next(count - 1);
        return Swap(content, hasHeader, swapsHeader, first, second >= first ? second + 1 : second);
    }

    /// <summary>The number of columns.</summary>
    public static int Count(byte[] content) => Split(Encoding.Latin1.GetString(content)).Records.Take(2).Select(static record => record.Count).DefaultIfEmpty().Max();

    /// <summary>Swaps two columns that are told, from 0.</summary>
    public static (byte[] Content, string Columns) Swap(byte[] content, bool hasHeader, bool swapsHeader, int first, int second)
    {
        (List<List<string>> records, char separator) = Split(Encoding.Latin1.GetString(content));
        int count = Count(content), header = !hasHeader ? -1 : records.Count > 1 && Named(records[1]) > Named(records[0]) ? 1 : 0;
        string names = header >= 0 ? $" ({records[header][first].Trim()}, {records[header][second].Trim()})" : "";
        for (int i = 0; i < records.Count; i++)
        {
            List<string> fields = records[i];
            if (fields.Count == count && i >= header && (i != header || swapsHeader)) (fields[first], fields[second]) = (fields[second], fields[first]);
        }

        return (Encoding.Latin1.GetBytes(string.Join('\n', records.Select(fields => string.Join(separator, fields)))), $"{first + 1} and {second + 1}{names}");
    }

    /// <summary>The line above the header, with the list's date, fills two of its fields.</summary>
    private static int Named(List<string> record) => record.Count(static field => field.Length > 0 && !char.IsAsciiDigit(field[0]));

    /// <summary>The records with their fields as they are written. What follows the last field of a line, a carriage return, moves with no field.</summary>
    private static (List<List<string>> Records, char Separator) Split(string text)
    {
        int lineEnd = text.IndexOf('\n', StringComparison.Ordinal);
        ReadOnlySpan<char> begin = text.AsSpan(0, Math.Min(text.Length, Math.Max(0, text.IndexOf('\n', lineEnd + 1))));
        char separator = begin.Count(';') > begin.Count(',') ? ';' : ',';
        List<List<string>> records = [[]];
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : separator;
            if (c == '"') isQuoted = !isQuoted;
            if (i < text.Length && (isQuoted || (c != separator && c != '\n'))) continue;
            records[^1].Add(text[start..i].TrimEnd('\r'));
            start = i + 1;
            if (c == '\n') records.Add([]);
        }

        return (records, separator);
    }
}
