using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>Refuses lists whose names lost their letters in another encoding: nobody would be found by them.</summary>
internal static class SoundNames
{
    /// <exception cref="SanctionsListFormatException">A name of the party was encoded twice.</exception>
    public static SanctionedEntity Require(SanctionedEntity entity)
    {
        foreach (EntityName name in entity.Names)
        {
            if (TwiceEncoded.Is(name.Text)) throw new SanctionsListFormatException(entity.Source.File, entity.Source.Line, $"A name of the party {entity.Id} {TwiceEncoded.Fault}.");
        }

        return entity;
    }
}
