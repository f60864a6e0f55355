using System.Runtime.InteropServices;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Deltas;

/// <summary>Says which fields of two entries differ. The order of names, addresses and the like does not count, nor where in the file an entry stands.</summary>
internal static class EntityComparison
{
    public static EntityFields Differences(SanctionedEntity before, SanctionedEntity after)
    {
        EntityFields fields = EntityFields.None;
        if (before.Type != after.Type) fields |= EntityFields.Type;
        if (!Same(before.Names, after.Names)) fields |= EntityFields.Names;
        if (!Same(before.DatesOfBirth, after.DatesOfBirth)) fields |= EntityFields.DatesOfBirth;
        if (!Same(before.PlacesOfBirth, after.PlacesOfBirth)) fields |= EntityFields.PlacesOfBirth;
        if (!Same(before.Countries, after.Countries)) fields |= EntityFields.Countries;
        if (before.Gender != after.Gender) fields |= EntityFields.Gender;
        if (!Same(before.Identifiers, after.Identifiers)) fields |= EntityFields.Identifiers;
        if (!Same(before.Addresses, after.Addresses)) fields |= EntityFields.Addresses;
        if (!Same(before.Programs, after.Programs)) fields |= EntityFields.Programs;
        if (!Same(before.Titles, after.Titles)) fields |= EntityFields.Titles;
        if (!Same(before.LinkedParties, after.LinkedParties)) fields |= EntityFields.LinkedParties;
        if (!Same(before.Vessel, after.Vessel)) fields |= EntityFields.Vessel;
        if (before.ListedOn != after.ListedOn) fields |= EntityFields.ListedOn;
        if (!string.Equals(before.Remarks, after.Remarks, StringComparison.Ordinal)) fields |= EntityFields.Remarks;
        return fields;
    }

    private static bool Same(VesselParticulars? before, VesselParticulars? after)
    {
        if (before is null || after is null) return before == after;
        return Same(before.FormerFlags, after.FormerFlags) && before with { FormerFlags = [] } == after with { FormerFlags = [] };
    }

    /// <summary>Whether two lists hold the same values equally often.</summary>
    private static bool Same<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : notnull
    {
        if (ReferenceEquals(before, after)) return true;
        if (before.Count != after.Count) return false;
        int equal = 0;
        while (equal < before.Count && before[equal].Equals(after[equal])) equal++;
        if (equal == before.Count) return true;
        var counts = new Dictionary<T, int>(before.Count);
        for (int i = equal; i < before.Count; i++) CollectionsMarshal.GetValueRefOrAddDefault(counts, before[i], out _)++;
        for (int i = equal; i < after.Count; i++)
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, after[i]);
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count) || --count < 0) return false;
        }

        return true;
    }
}
