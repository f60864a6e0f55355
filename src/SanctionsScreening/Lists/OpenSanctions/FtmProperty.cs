using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>A property of the model and what it means.</summary>
internal readonly record struct FtmProperty(string Name, FtmMeaning Meaning, IdentifierType Identifier = IdentifierType.Other)
{
    /// <summary>Where the property lands, for the table of fields.</summary>
    public string Lands => Meaning switch
    {
        FtmMeaning.Ignored => "ignored: says nothing that tells parties apart",
        FtmMeaning.Name => "Names (primary, alias)",
        FtmMeaning.Alias => "Names (alias)",
        FtmMeaning.WeakAlias => "Names (weak alias)",
        FtmMeaning.Former => "Names (former)",
        FtmMeaning.FamilyName => "Names (family name)",
        FtmMeaning.GivenName => "Names (given names)",
        FtmMeaning.Birth => "DatesOfBirth",
        FtmMeaning.BirthPlace => "PlacesOfBirth",
        FtmMeaning.Country => "Countries",
        FtmMeaning.Gender => "Gender",
        FtmMeaning.Title => "Titles",
        FtmMeaning.Identifier => $"Identifiers ({Identifier})",
        FtmMeaning.Address or FtmMeaning.AddressEntity => "Addresses",
        FtmMeaning.Topic => "Programs",
        FtmMeaning.Remark => "Remarks",
        FtmMeaning.Link => "LinkedParties",
        _ => "Vessel",
    };
}
