using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Reads what ConList.csv says in its last column: references of the UN, numbers of ships, and text.</summary>
internal static class UkRemarks
{
    public static void Read(EntityBuilder party, string? text)
    {
        if (text is null) return;
        party.AddRemark(text);

        // "UN Ref QDi.004. Brother of …": only the first reference is the party's own.
        int mark = text.IndexOf("UN Ref", StringComparison.OrdinalIgnoreCase);
        if (mark >= 0 && UnReferences.Find(text[mark..Math.Min(text.Length, mark + 40)]).FirstOrDefault() is { } reference)
            party.AddIdentifier(IdentifierType.Other, reference, note: UnReferences.Note);
        if (party.Type == EntityType.Person) return;
        int imo = text.IndexOf("IMO", StringComparison.Ordinal);
        if (imo >= 0 && Number(text.AsSpan(imo), 7) is { } ship)
        {
            party.AddIdentifier(IdentifierType.Imo, ship);

            // A company's number stands after its description, a ship's own in front.
            if (imo <= 1) party.Type = EntityType.Vessel;
        }

        int mmsi = text.IndexOf("MMSI", StringComparison.Ordinal);
        if (mmsi >= 0) party.AddIdentifier(IdentifierType.Mmsi, Number(text.AsSpan(mmsi), 9));
    }

    /// <summary>The number of so many digits that stands near a label.</summary>
    private static string? Number(ReadOnlySpan<char> text, int digits)
    {
        text = text[..Math.Min(text.Length, 40)];
        int start = text.IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        int length = text[start..].IndexOfAnyExceptInRange('0', '9');
        if (length < 0) length = text.Length - start;
        return length == digits ? text.Slice(start, length).ToString() : null;
    }
}
