namespace SanctionsScreening.Indexing;

/// <summary>
/// The fields of the index of record. Two kinds of document, each kind in a segment of its own: names and forms. What stands beside
/// a term is its payload, which costs a small part of what doc values cost to write.
/// </summary>
internal static class IndexFields
{
    /// <summary>
    /// Name documents. At position 0 stands <see cref="NameTerm"/>, its payload the ordinals of the entity and of the name within it; the
    /// words of the name follow, each with its role as payload, and <see cref="JoinedToNext"/> where it is also compared as one with its neighbour.
    /// </summary>
    public const string Words = "words";

    /// <summary>Form documents: a Latin reading of a word; its payload is its match keys.</summary>
    public const string Form = "form";

    /// <summary>Form documents: the word that the reading belongs to, where it is in another script.</summary>
    public const string Word = "word";

    /// <summary>The term that every name has. No word holds a blank.</summary>
    public const string NameTerm = " ";

    /// <summary>A bit of a role's payload.</summary>
    public const byte JoinedToNext = 0x80;
}
