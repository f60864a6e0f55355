using System.Globalization;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Refresh;

/// <summary>Refuses snapshots that were read without error and are still not to be believed.</summary>
internal static class SnapshotCheck
{
    /// <summary>Compares a snapshot with the one in force.</summary>
    /// <param name="list">The list that was asked for.</param>
    /// <param name="next">What was loaded.</param>
    /// <param name="inForce">What is in force; <see langword="null"/> for none.</param>
    /// <param name="minimumEntities">The least number of entries.</param>
    /// <param name="maximumRemovedShare">The greatest share of entries in force that may be gone.</param>
    /// <exception cref="RefusedSnapshotException">With the reason.</exception>
    public static void ThrowIfRefused(string list, SanctionsListSnapshot next, SanctionsListSnapshot? inForce, int minimumEntities, double maximumRemovedShare)
    {
        if (next.Version.List != list) throw Refused(ListRefreshFailure.WrongList, $"The source of the list '{list}' loaded the list '{next.Version.List}'.");
        if (next.Entities.Count < minimumEntities) throw Refused(ListRefreshFailure.TooFewEntities, $"The list '{list}' has {next.Entities.Count} entries; at least {minimumEntities} are expected.");
        if (inForce is null) return;
        if (next.Version.PublishedOn < inForce.Version.PublishedOn) throw Refused(ListRefreshFailure.Older, $"The list '{list}' is of {Day(next)}; the one in force is of {Day(inForce)}.");
        HashSet<string> ids = new(next.Entities.Count, StringComparer.Ordinal);
        foreach (Entities.SanctionedEntity entity in next.Entities) ids.Add(entity.Id);
        int removed = inForce.Entities.Count(entity => !ids.Contains(entity.Id));
        if (removed > maximumRemovedShare * inForce.Entities.Count)
            throw Refused(ListRefreshFailure.TooManyRemoved, string.Create(CultureInfo.InvariantCulture, $"Of {inForce.Entities.Count} entries in force, {removed} are not in the new version of the list '{list}'; at most {maximumRemovedShare:P0} may be gone."));
    }

    private static RefusedSnapshotException Refused(ListRefreshFailure failure, string message) => new(failure, message);

    private static string Day(SanctionsListSnapshot snapshot) => snapshot.Version.PublishedOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
