namespace SanctionsScreening.Lists;

/// <summary>Which content of which list: what an auditor needs to name it again.</summary>
/// <param name="List">The list's short name, the prefix of its entity ids: "ofac", "un", "uk", "eu", "au", "custom" …</param>
/// <param name="PublishedOn">The day of publication that the list states; <see langword="null"/> where its files state none.</param>
/// <param name="ContentHash">SHA-256 of the files' bytes (of each file's hash, in order, where a list has several), 64 lower-case hexadecimal digits.</param>
public sealed record SanctionsListVersion(string List, DateOnly? PublishedOn, string ContentHash)
{
    /// <summary>Short form for people: "ofac 2023-12-28 1f2e3d4c5b6a".</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{List} {(PublishedOn is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "undated")} {(ContentHash.Length > 12 ? ContentHash[..12] : ContentHash)}");
}
