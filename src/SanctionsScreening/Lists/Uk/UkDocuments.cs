using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Reads the UK lists' fields of passports and national numbers, several in one: "(1) 014797 (Yemeni). Issued 1993 (2) 524521".</summary>
internal static class UkDocuments
{
    public static void Add(EntityBuilder party, IdentifierType type, string label, string? numbers, string? details)
    {
        // Before there were two columns, the details held the numbers.
        (string? text, string? note) = numbers is null ? (details, null) : (numbers, details);
        if (text is null) return;
        foreach (string one in EnumeratedText.Split(text))
        {
            IdentifierType told = IdentifierLabels.TypeOf(one) is (IdentifierType.TaxNumber or IdentifierType.Passport) and var other ? other : type;
            if (IdentifierText.Read(told, one) is { } read) party.AddIdentifier(read.Type, read.Value, read.Country, ListWords.Join(read.Note, note));
            else party.AddUnread(label, ListWords.Join(one, note));
        }
    }
}
