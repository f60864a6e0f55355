using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Where the fields of the user's own lists land. A field that is not known refuses the file or the record.</summary>
internal static class CustomFields
{
    private const string Type = "Type; else UnreadRemarks", Births = "DatesOfBirth; else UnreadRemarks", Numbers = "Identifiers (type, value); without a value, or shortened by a spreadsheet, UnreadRemarks", Countries = "Countries; one that is not known UnreadRemarks too";

    /// <summary>The columns of custom-csv.</summary>
    public static IReadOnlyList<FieldUse> Csv { get; } =
    [
        new("id", "Id"), new("type", Type), new("name", "Names (primary)"), new("aliases", "Names (alias)"), new("weak_aliases", "Names (weak alias)"),
        new("dates_of_birth", Births), new("countries", Countries), new("identifiers", Numbers), new("programs", "Programs"),
    ];

    /// <summary>The properties of a record of custom-json.</summary>
    public static IReadOnlyList<FieldUse> Json { get; } =
    [
        new("id", "Id"), new("type", Type), new("name", "Names (primary)"), new("aliases", "Names (alias)"), new("weakAliases", "Names (weak alias)"),
        new("datesOfBirth", Births), new("countries", Countries), new("identifiers", Numbers), new("programs", "Programs"),
        new("source", "ignored: where the user took the party from"), new("note", "ignored: a note for people"),
    ];
}
