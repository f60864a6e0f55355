namespace SanctionsScreening.Entities;

/// <summary>The gender of a person, as far as a list or a customer file states it.</summary>
public enum Gender
{
    /// <summary>Not stated; silent as evidence.</summary>
    Unknown,

    /// <summary>Stated as female.</summary>
    Female,

    /// <summary>Stated as male.</summary>
    Male,

    /// <summary>Stated as neither; silent as evidence.</summary>
    Other,
}
