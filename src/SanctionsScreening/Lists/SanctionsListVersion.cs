using System.Globalization;

namespace SanctionsScreening.Lists;

/// <summary>Which content of which list: what an auditor needs to name it again.</summary>
/// <param name="List">The list's short name, the prefix of its entity ids: "ofac", "un", "uk", "eu", "au", "custom" …</param>
/// <param name="PublishedOn">The day of publication that the list states, or that was given with its files where they state none; <see langword="null"/> where there is neither. A file's own time is never taken for it.</param>
/// <param name="ContentHash">SHA-256 of the files' bytes (of each file's hash, in order, where a list has several), 64 lower-case hexadecimal digits.</param>
public sealed record SanctionsListVersion(string List, DateOnly? PublishedOn, string ContentHash)
{
    /// <summary>Whether the day of publication was given by whoever loads an issuer's list, whose files state none, so that nothing in them bears it out.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsDateGiven { get; init; }

    /// <summary>Short form for people: "ofac 2023-12-28 1f2e3d4c5b6a", "ofac 2023-12-28 (as given) 1f2e3d4c5b6a", "ofac undated 1f2e3d4c5b6a".</summary>
    public override string ToString() =>
        $"{List} {PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated"}{(IsDateGiven ? " (as given)" : "")} {(ContentHash.Length > 12 ? ContentHash[..12] : ContentHash)}";
}
