using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Where the properties of FollowTheMoney entities land.</summary>
internal static class FtmFields
{
    private const string Keeping = "ignored: how the data set keeps its records";

    /// <summary>Of the entity itself, beside its properties.</summary>
    private static readonly FieldUse[] Top =
    [
        new("id", "Id"),
        new("caption", "Names (primary)"),
        new("schema", "Type"),
        new("target", "whether the entity is a party of the list"),
        new("datasets", Keeping),
        new("referents", Keeping),
        new("references", Keeping),
        new("first_seen", Keeping),
        new("last_seen", Keeping),
        new("last_change", Keeping),
        new("origin", Keeping),
    ];

    public static IReadOnlyList<FieldUse> All { get; } =
    [
        .. Top,
        .. FtmProperties.All.Select(static property => new FieldUse($"(party)/{property.Name}", property.Lands)),
        .. FtmEdge.All.SelectMany(static edge => new[] { new FieldUse($"{edge.Schema}/{edge.From}", "LinkedParties"), new FieldUse($"{edge.Schema}/{edge.To}", edge.Schema == "Occupancy" ? "Titles" : "LinkedParties") }),
        .. FtmEdge.All.Select(static edge => new FieldUse($"{edge.Schema}/*", "role, relationship, status, percentage: LinkedParties (relation); ignored: others")),
        new("Address/*", "Addresses (full, street, city, region, state, postal code, country, remarks); ignored: others"),
        new("Passport/*", "Identifiers (number, type, country, dates, authority, summary)"),
        new("Identification/*", "Identifiers (number, type, country, dates, authority, summary)"),
        new("Sanction/*", "Programs (program, authority), ListedOn, Identifiers (UN reference), Remarks (reason); ignored: others"),
        new("CryptoWallet/*", "Identifiers of the holder (publicKey, currency)"),
        new("Security/*", "Identifiers of the issuer (isin)"),
        new("Position/*", "Titles (name); ignored: others"),
    ];

    /// <summary>The members of an entity beside its properties.</summary>
    public static bool IsTop(string member) => member == "properties" || Array.Exists(Top, field => field.Field == member);
}
