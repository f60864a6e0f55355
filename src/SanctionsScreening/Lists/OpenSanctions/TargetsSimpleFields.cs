using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Where the columns of targets.simple.csv land.</summary>
internal static class TargetsSimpleFields
{
    private const string Keeping = "ignored: how the data set keeps its records";

    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("id", "Id"),
        new("schema", "Type"),
        new("name", "Names (primary)"),
        new("aliases", "Names (alias)"),
        new("birth_date", "DatesOfBirth"),
        new("countries", "Countries"),
        new("addresses", "Addresses (street)"),
        new("identifiers", "Identifiers"),
        new("sanctions", "Programs (the sanction as one text)"),
        new("program_ids", "Programs"),
        new("phones", "Identifiers (phone)"),
        new("emails", "Identifiers (e-mail)"),
        new("dataset", "Remarks"),
        new("first_seen", Keeping),
        new("last_seen", Keeping),
        new("last_change", Keeping),
    ];
}
