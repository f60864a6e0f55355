using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Tells what is wrong with an entity that was built in code, so that it is neither a <see cref="NullReferenceException"/> later nor a name that no request meets.</summary>
internal static class EntityCheck
{
    /// <summary>A clause that names the member; <see langword="null"/> where the entity can be compared.</summary>
    public static string? Fault(SanctionedEntity entity)
    {
        if (NullMember(entity) is { } member) return $"has {member} that is null or holds null";
        if (entity.Names.Count == 0 || entity.Names.Any(static name => string.IsNullOrWhiteSpace(name.Text))) return "has no name, or an empty one";
        if (entity.Identifiers.Any(static identifier => identifier.Value is null)) return $"has {nameof(entity.Identifiers)} of which one has no value";
        return entity.DatesOfBirth.Any(static date => date.Year == 0) ? $"has {nameof(entity.DatesOfBirth)} of which one is the default value, which is no date" : null;
    }

    /// <summary>A clause that tells what is wrong with a name; <see langword="null"/> where a file could list them all.</summary>
    public static string? NameFault(SanctionedEntity entity) =>
        entity.Names.Select(static name => CustomText.NameFault(name.Text)).FirstOrDefault(static fault => fault is not null) is { } fault ? $"has a name that {fault}" : null;

    private static string? NullMember(SanctionedEntity entity)
    {
        if (HoldsNull(entity.Names)) return nameof(entity.Names);
        if (entity.DatesOfBirth is null) return nameof(entity.DatesOfBirth);
        if (HoldsNull(entity.PlacesOfBirth)) return nameof(entity.PlacesOfBirth);
        if (HoldsNull(entity.Countries)) return nameof(entity.Countries);
        if (HoldsNull(entity.Identifiers)) return nameof(entity.Identifiers);
        if (HoldsNull(entity.Addresses)) return nameof(entity.Addresses);
        if (HoldsNull(entity.Programs)) return nameof(entity.Programs);
        if (HoldsNull(entity.Titles)) return nameof(entity.Titles);
        if (HoldsNull(entity.LinkedParties)) return nameof(entity.LinkedParties);
        return HoldsNull(entity.UnreadRemarks) ? nameof(entity.UnreadRemarks) : null;
    }

    private static bool HoldsNull(IEnumerable<object?>? items) => items is null || items.Contains(null);
}
