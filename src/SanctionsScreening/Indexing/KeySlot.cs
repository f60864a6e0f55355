namespace SanctionsScreening.Indexing;

/// <summary>A key with where its forms stand.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">0 for an empty slot, below 0 the complement of its only form, else where its run of forms begins.</param>
internal readonly record struct KeySlot(uint Key, int Value)
{
    /// <summary>Whether no key stands here.</summary>
    public bool IsEmpty => Value == 0;
}
