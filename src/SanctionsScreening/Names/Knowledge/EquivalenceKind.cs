namespace SanctionsScreening.Names.Knowledge;

/// <summary>How strong it is that two forms of one class may be one name; a lower value is stronger evidence.</summary>
internal enum EquivalenceKind : byte
{
    /// <summary>The same name romanised or written differently: Mohammed, Muhammad.</summary>
    Spelling,

    /// <summary>The same name in another language: Yusuf, Joseph, Giuseppe.</summary>
    Cognate,

    /// <summary>A short or pet form: Bill for William.</summary>
    Nickname,
}
