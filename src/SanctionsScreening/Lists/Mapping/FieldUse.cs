namespace SanctionsScreening.Lists.Mapping;

/// <summary>What becomes of one field of a list's format. The tables of these make the pages of <c>docs/lists.md</c>.</summary>
/// <param name="Field">The column, or the path below a record of XML or JSON: "INDIVIDUAL/NATIONALITY/VALUE", "sanctionEntity/birthdate@circa".</param>
/// <param name="Lands">The part of <see cref="Entities.SanctionedEntity"/> in which the value is found, or "ignored: " and why.</param>
internal readonly record struct FieldUse(string Field, string Lands)
{
    private const string IgnoredMark = "ignored: ";

    /// <summary>Whether the field is known and not used.</summary>
    public bool IsIgnored => Lands.StartsWith(IgnoredMark, StringComparison.Ordinal);
}
