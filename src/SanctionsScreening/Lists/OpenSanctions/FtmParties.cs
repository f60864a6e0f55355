using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Reads the properties of a party.</summary>
internal static class FtmParties
{
    /// <summary>The properties that name another party.</summary>
    public static IReadOnlyList<string> LinkProperties { get; } = [.. FtmProperties.All.Where(static property => property.Meaning == FtmMeaning.Link).Select(static property => property.Name)];

    /// <summary>The type of party; <see langword="null"/> where the schema is of none. A LegalEntity may be a person.</summary>
    public static EntityType? TypeOf(string schema) => schema switch
    {
        "Person" => EntityType.Person,
        "Company" or "Organization" or "PublicBody" => EntityType.Organization,
        "LegalEntity" => EntityType.Unknown,
        "Vessel" => EntityType.Vessel,
        "Airplane" => EntityType.Aircraft,
        _ => null,
    };

    public static void Add(EntityBuilder party, FtmEntity read, string? caption, Action<string> unread)
    {
        FtmNames.Add(party, read, caption);
        VesselParticulars vessel = new();
        List<string> formerFlags = [];
        foreach ((string name, List<string> texts) in read.Properties)
        {
            if (!FtmProperties.ByName.TryGetValue(name, out FtmProperty property))
            {
                if (!read.IsNested(name)) unread(name);
                continue;
            }

            foreach (string text in texts)
            {
                switch (property.Meaning)
                {
                    case FtmMeaning.Alias: party.AddName(new EntityName(text, NameKind.Alias)); break;
                    case FtmMeaning.WeakAlias: party.AddName(new EntityName(text, NameKind.WeakAlias)); break;
                    case FtmMeaning.Former: party.AddName(new EntityName(text, NameKind.Former)); break;
                    case FtmMeaning.Birth: party.AddBirths(text); break;
                    case FtmMeaning.BirthPlace: party.AddBirthPlace(name == "birthCountry" ? CountryCodes.Normalize(text) : text); break;
                    case FtmMeaning.Country: party.AddCountry(text); break;
                    case FtmMeaning.Gender: Gender(party, text); break;
                    case FtmMeaning.Title: party.AddTitle(text); break;
                    case FtmMeaning.Identifier: party.AddIdentifier(property.Identifier, text, note: property.Identifier == IdentifierType.Other || name.EndsWith("Code", StringComparison.Ordinal) ? name : null); break;
                    case FtmMeaning.Address: party.AddAddress(new Address { Street = text }); break;
                    case FtmMeaning.Topic when name == "program": party.AddProgram(text); break;
                    case FtmMeaning.Remark: party.AddRemark(name is "notes" or "summary" or "description" ? text : $"{name}: {text}"); break;
                    case FtmMeaning.Flag: vessel = vessel with { Flag = CountryCodes.Normalize(text) }; party.AddCountry(text); break;
                    case FtmMeaning.FormerFlag: formerFlags.Add(CountryCodes.Normalize(text)); break;
                    case FtmMeaning.VesselType when party.Type == EntityType.Vessel: vessel = vessel with { VesselType = text }; break;
                    case FtmMeaning.VesselType: party.AddRemark($"{name}: {text}"); break;
                    case FtmMeaning.Tonnage: vessel = vessel with { Tonnage = text }; break;
                    case FtmMeaning.GrossTonnage: vessel = vessel with { GrossRegisteredTonnage = text }; break;
                    default: break;
                }
            }
        }

        if (party.Type == EntityType.Vessel) party.Vessel = vessel with { FormerFlags = formerFlags };
    }

    private static void Gender(EntityBuilder party, string text)
    {
        Gender gender = ListWords.Gender(text);
        if (gender != Entities.Gender.Unknown) party.Gender = gender;
        else party.AddUnread("gender", text);
    }
}
