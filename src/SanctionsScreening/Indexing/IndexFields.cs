namespace SanctionsScreening.Indexing;

/// <summary>The fields of the index of record. Three kinds of document: names, words and one description of the generation.</summary>
internal static class IndexFields
{
    /// <summary>Name documents: the words of the name, each with its position.</summary>
    public const string Words = "words";

    /// <summary>Name documents: neighbouring words written as one, at the position of the first.</summary>
    public const string Joins = "joins";

    /// <summary>Name documents, doc value: ordinal of the entity that carries the name.</summary>
    public const string Entity = "entity";

    /// <summary>Name documents, doc value: ordinal of the name within its entity.</summary>
    public const string NameOrdinal = "ordinal";

    /// <summary>Name documents, doc value: one byte a word, its role.</summary>
    public const string Roles = "roles";

    /// <summary>Word documents: the word itself.</summary>
    public const string Form = "form";

    /// <summary>Word documents: the word that the reading belongs to, where it is in another script.</summary>
    public const string Word = "word";

    /// <summary>Word documents: the match keys of a reading.</summary>
    public const string Keys = "keys";
}
