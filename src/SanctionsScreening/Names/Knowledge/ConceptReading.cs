namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// What a word or phrase of an organisation's name stands for.
/// <see cref="First"/> holds all concepts of its first reading (ОКБ: experimental, design-bureau);
/// <see cref="Second"/> those of the other one where the word is ambiguous (COMM: trading or communication), else nothing.
/// </summary>
internal readonly ref struct ConceptReading
{
    internal ConceptReading(ReadOnlySpan<ushort> first, ReadOnlySpan<ushort> second)
    {
        First = first;
        Second = second;
    }

    internal ReadOnlySpan<ushort> First { get; }

    internal ReadOnlySpan<ushort> Second { get; }
}
