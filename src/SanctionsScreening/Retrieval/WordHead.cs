namespace SanctionsScreening.Retrieval;

/// <summary>A listed word's first link and whether its links are whole, in one number.</summary>
internal static class WordHead
{
    /// <summary>No link, and not every unit was compared.</summary>
    public const int None = 0;

    /// <summary>A head of links that are not whole.</summary>
    public static int Unresolved(int first) => (first + 1) << 1;

    /// <summary>A head of links that are whole; −1 for none.</summary>
    public static int Resolved(int first) => ((first + 1) << 1) | 1;

    /// <summary>The first link, or −1.</summary>
    public static int First(int head) => (head >> 1) - 1;

    /// <summary>Whether the links are whole.</summary>
    public static bool IsResolved(int head) => (head & 1) != 0;
}
