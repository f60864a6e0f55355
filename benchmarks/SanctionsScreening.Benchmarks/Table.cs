namespace SanctionsScreening.Benchmarks;

/// <summary>Tables that read well on a terminal and in Markdown.</summary>
internal static class Table
{
    /// <summary>Prints a header and rows; cells after the first are aligned to the right.</summary>
    public static void Print(TextWriter output, string[] header, IEnumerable<string[]> rows)
    {
        string[][] all = [header, .. rows];
        int[] widths = [.. header.Select((_, c) => all.Max(r => r[c].Length))];
        for (int r = 0; r < all.Length; r++)
        {
            output.WriteLine("| " + string.Join(" | ", all[r].Select((cell, c) => c == 0 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]))) + " |");
            if (r == 0) output.WriteLine("|" + string.Join('|', widths.Select(static (w, c) => c == 0 ? new string('-', w + 2) : new string('-', w + 1) + ':')) + "|");
        }

        output.WriteLine();
    }
}
