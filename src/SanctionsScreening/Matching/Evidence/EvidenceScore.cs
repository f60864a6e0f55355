using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Matching.Evidence;

/// <summary>What the rest of the request says of an entity: it moves a name's score and, identifiers excepted, never makes a match of what is none.</summary>
internal struct EvidenceScore
{
    /// <summary>Agreement of the dates of birth.</summary>
    public DateAgreement BirthDate;

    /// <summary>1 where a country agrees, −1 where both sides name some and none agrees, 0 where silent.</summary>
    public int Country;

    /// <summary>1 where gender agrees, −1 where it disagrees, 0 where silent.</summary>
    public int Gender;

    /// <summary>The identifier that both sides have, or <see langword="null"/>.</summary>
    public Identifier? Identifier;

    /// <summary>Whether anything beside the name could lift a score.</summary>
    public static bool CanLift(ScreeningRequest request) => request.DateOfBirth is not null || request.Countries.Count > 0;

    /// <summary>Reads the evidence of a request for an entity.</summary>
    public static EvidenceScore Of(ScreeningRequest request, SanctionedEntity entity, Identifier? shared) => new()
    {
        BirthDate = BirthDates.Compare(request.DateOfBirth, entity.DatesOfBirth),
        Country = CompareCountries(request.Countries, entity.Countries),
        Gender = request.Gender is Entities.Gender.Unknown or Entities.Gender.Other || entity.Gender is Entities.Gender.Unknown or Entities.Gender.Other ? 0 : request.Gender == entity.Gender ? 1 : -1,
        Identifier = shared,
    };

    /// <summary>Both sides may write a country as they like; what is no country is silent.</summary>
    private static int CompareCountries(IReadOnlyList<string> requested, IReadOnlyList<string> listed)
    {
        bool differs = false;
        for (int i = 0; i < requested.Count; i++)
        {
            if (!CountryCodes.TryGetCode(requested[i], out string code)) continue;
            for (int j = 0; j < listed.Count; j++)
            {
                if (!CountryCodes.TryGetCode(listed[j], out string other)) continue;
                if (code == other) return 1;
                differs = true;
            }
        }

        return differs ? -1 : 0;
    }
}
