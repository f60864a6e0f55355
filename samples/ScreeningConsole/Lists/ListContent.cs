using SanctionsScreening.Entities;
using SanctionsScreening.Lists;

namespace ScreeningConsole.Lists;

/// <summary>How much of everything a list holds, to see whether a copy of it is poorer.</summary>
internal static class ListContent
{
    /// <summary>Letters and digits that may be missing where two values became one, or a value the copy of another.</summary>
    private const int FewCharacters = 8;

    private static readonly (string What, bool IsText, Func<SanctionedEntity, int> Count)[] s_parts =
    [
        ("names", true, static e => e.Names.Count),
        ("dates of birth", false, static e => e.DatesOfBirth.Count),
        ("places of birth", true, static e => e.PlacesOfBirth.Count),
        ("countries", true, static e => e.Countries.Count),
        ("genders", false, static e => e.Gender == Gender.Unknown ? 0 : 1),
        ("identifiers", true, static e => e.Identifiers.Count),
        ("addresses", true, static e => e.Addresses.Count),
        ("programmes", true, static e => e.Programs.Count),
        ("titles", true, static e => e.Titles.Count),
        ("linked parties", true, static e => e.LinkedParties.Count),
        ("particulars of vessels", true, static e => e.Vessel is { } v ? Parts(v).Count(static part => part is not null) : 0),
        ("days of listing", false, static e => e.ListedOn is null ? 0 : 1),
        ("remarks", true, static e => e.Remarks is null ? 0 : 1),
    ];

    /// <summary>
    /// What the second list holds less of than the first, part by part. A text that stands elsewhere is not lost: a flipped separator
    /// makes one value of two, and moves a value into the field before it.
    /// </summary>
    public static IEnumerable<(string What, int Before, int After)> Losses(SanctionsListSnapshot before, SanctionsListSnapshot after)
    {
        if (after.Entities.Count < before.Entities.Count) yield return ("parties", before.Entities.Count, after.Entities.Count);
        bool losesText = after.Entities.Sum(Characters) + FewCharacters < before.Entities.Sum(Characters);
        foreach ((string what, bool isText, Func<SanctionedEntity, int> count) in s_parts)
        {
            int was = before.Entities.Sum(count), now = after.Entities.Sum(count);
            if (now < was && (losesText || !isText)) yield return (what, was, now);
        }
    }

    /// <summary>Whether the second list says of anything, of which the first does not, that it could not be read.</summary>
    public static bool Complains(SanctionsListSnapshot before, SanctionsListSnapshot after)
    {
        Dictionary<string, int> known = Complaints(before).CountBy(static text => text).ToDictionary(StringComparer.Ordinal);
        return Complaints(after).CountBy(static text => text).Any(text => text.Value > known.GetValueOrDefault(text.Key));
    }

    private static IEnumerable<string> Complaints(SanctionsListSnapshot list) =>
        list.RejectedRecords.Select(static record => $"{record.File} {record.Line}: {record.Reason}").Concat(list.Entities.SelectMany(static entity => entity.UnreadRemarks));

    private static int Characters(SanctionedEntity entity) => Texts(entity).Sum(static text => text?.Count(char.IsLetterOrDigit) ?? 0);

    private static IEnumerable<string?> Texts(SanctionedEntity e) =>
    [
        .. e.Names.Select(static name => name.Text), .. e.PlacesOfBirth, .. e.Countries, .. e.Titles, e.Remarks,
        .. e.Identifiers.SelectMany(static i => new[] { i.Value, i.Country, i.Note }),
        .. e.Addresses.SelectMany(static a => new[] { a.Street, a.City, a.Region, a.PostalCode, a.Country, a.Note }),
        .. e.Programs.SelectMany(static p => new[] { p.Code, p.LegalBasis }),
        .. e.LinkedParties.SelectMany(static l => new[] { l.Name, l.Relation }),
        .. e.Vessel is { } vessel ? Parts(vessel) : [],
    ];

    private static string?[] Parts(VesselParticulars v) => [v.VesselType, v.Flag, v.Owner, v.Tonnage, v.GrossRegisteredTonnage, .. v.FormerFlags];
}
