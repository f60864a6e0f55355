namespace SanctionsScreening.Matching;

/// <summary>Rules that took a percentage of a name's score.</summary>
[Flags]
internal enum NameRules : byte
{
    None = 0,

    /// <summary>The one telling word of the request is neither rare nor nearly the same.</summary>
    OneWord = 1,

    /// <summary>Numbers or series differ.</summary>
    NumbersDiffer = 2,

    /// <summary>Only one side has a number or series.</summary>
    NumberOnOneSide = 4,

    /// <summary>Initials differ.</summary>
    InitialsDiffer = 8,

    /// <summary>The son of one side is the father of the other.</summary>
    SonAndFather = 16,

    /// <summary>One side spells the initials of the other: that alone makes the score.</summary>
    Acronym = 32,

    /// <summary>One patronymic is a son's and one a daughter's.</summary>
    SonAndDaughter = 64,

    /// <summary>The listed name has one telling word, and the request more.</summary>
    OneListedWord = 128,
}
