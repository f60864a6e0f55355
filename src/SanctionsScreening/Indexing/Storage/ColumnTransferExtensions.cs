namespace SanctionsScreening.Indexing.Storage;

/// <summary>Columns of other shapes, made of plain ones.</summary>
internal static class ColumnTransferExtensions
{
    /// <summary>Passes strings as their letters and where each begins.</summary>
    public static string[] Strings(this IColumnTransfer transfer, string name, string[]? values)
    {
        int[]? ends = null;
        if (values is not null)
        {
            ends = new int[values.Length];
            int end = 0;
            for (int i = 0; i < values.Length; i++) ends[i] = end += values[i].Length;
        }

        char[] letters = transfer.Column(name + ".letters", values is null ? null : string.Concat(values).ToCharArray());
        ends = transfer.Column(name + ".ends", ends);
        if (values is not null) return values;
        var strings = new string[ends.Length];
        int start = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            strings[i] = new string(letters, start, ends[i] - start);
            start = ends[i];
        }

        return strings;
    }
}
