namespace SanctionsScreening.Indexing;

/// <summary>Texts of a generation, one after the other.</summary>
/// <param name="Letters">The letters of all of them.</param>
/// <param name="Ends">Where each one ends.</param>
internal readonly record struct TextColumn(Column<char> Letters, Column<int> Ends)
{
    /// <summary>Number of texts.</summary>
    public int Length => Ends.Length;

    /// <summary>A text.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            int start = index == 0 ? 0 : Ends[index - 1];
            return Letters.AsSpan(start, Ends[index] - start);
        }
    }

    /// <summary>Copies texts.</summary>
    public static TextColumn Of(IReadOnlyList<string> texts)
    {
        int[] ends = new int[texts.Count];
        for (int i = 0; i < ends.Length; i++) ends[i] = (i == 0 ? 0 : ends[i - 1]) + texts[i].Length;
        return new TextColumn(string.Concat(texts).ToCharArray(), ends);
    }
}
