namespace SanctionsScreening.Names.Knowledge;

/// <summary>How sure it is that a word is a number.</summary>
internal enum NumberKind : byte
{
    None,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>three, troisième, третий.</summary>
    Word,

    /// <summary>3rd, 第三.</summary>
    Ordinal,

    /// <summary>A Roman numeral of two letters or more.</summary>
    Roman,

    /// <summary>A Roman numeral of one letter, which may be an initial.</summary>
    RomanLetter,

    /// <summary>Also a common name or an everyday word (Prima, Quinta, Sixto): a number only beside a word such as fund or brigade.</summary>
    Weak,
}
