namespace SanctionsScreening.Lists.Ofac;

/// <summary>What a phrase at the start of a part of the remarks says of the rest of the part.</summary>
internal enum OfacRemarkMeaning
{
    /// <summary>Understood, and nothing that screening uses.</summary>
    Known,

    /// <summary>A date of birth.</summary>
    Birth,

    /// <summary>A place of birth.</summary>
    BirthPlace,

    /// <summary>A nationality, citizenship or country of registration.</summary>
    Country,

    /// <summary>A gender.</summary>
    Gender,

    /// <summary>A weak alias.</summary>
    Alias,

    /// <summary>A number or code.</summary>
    Identifier,

    /// <summary>The name of another party.</summary>
    Link,

    /// <summary>A ship's further or former flag.</summary>
    Flag,

    /// <summary>A ship's type.</summary>
    VesselType,

    /// <summary>The day of listing under a directive.</summary>
    Listed,

    /// <summary>A title or position.</summary>
    Title,
}
