using System.Buffers;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Au;

/// <summary>Takes numbers and addresses of the internet that stand behind a label out of the Australian list's additional information.</summary>
internal static class AuRemarks
{
    private static readonly SearchValues<char> s_parts = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/");

    /// <summary>Labels and what follows them; the longer ones first.</summary>
    private static readonly (string Label, IdentifierType Type)[] s_labels =
    [
        ("passport number", IdentifierType.Passport), ("passport no", IdentifierType.Passport), ("passport:", IdentifierType.Passport),
        ("national identification number", IdentifierType.NationalId), ("national identification no", IdentifierType.NationalId), ("identity card no", IdentifierType.NationalId),
        ("tax id no", IdentifierType.TaxNumber), ("registration id", IdentifierType.RegistrationNumber), ("registration number", IdentifierType.RegistrationNumber), ("company identification no", IdentifierType.RegistrationNumber), ("company identification number", IdentifierType.RegistrationNumber),
        ("imo number", IdentifierType.Imo), ("imo identification number", IdentifierType.Imo), ("ship no", IdentifierType.Imo), ("imo", IdentifierType.Imo),
        ("email", IdentifierType.Email), ("website", IdentifierType.Website),
    ];

    public static void Read(EntityBuilder party, string? text)
    {
        if (text is null) return;
        party.AddRemark(text);
        foreach ((string label, IdentifierType type) in s_labels)
        {
            for (int from = 0; text.IndexOf(label, from, StringComparison.OrdinalIgnoreCase) is >= 0 and int at; from = at + label.Length)
            {
                if (at > 0 && char.IsLetter(text[at - 1])) continue;
                if (ValueAfter(text, at + label.Length, type) is { } value) party.AddIdentifier(type, value);
            }
        }

        if (text.Contains("Gender: Male", StringComparison.OrdinalIgnoreCase)) party.Gender = Gender.Male;
        else if (text.Contains("Gender: Female", StringComparison.OrdinalIgnoreCase)) party.Gender = Gender.Female;
    }

    private static string? ValueAfter(string text, int at, IdentifierType type)
    {
        while (at < text.Length && text[at] is ' ' or '.' or ':' or '#') at++;
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (type is IdentifierType.Email or IdentifierType.Website)
        {
            int end = rest.IndexOfAny(" ;,");
            ReadOnlySpan<char> address = (end < 0 ? rest : rest[..end]).TrimEnd('.');
            return address.Contains(type == IdentifierType.Email ? '@' : '.') ? address.ToString() : null;
        }

        int length = rest.IndexOfAnyExcept(s_parts);
        ReadOnlySpan<char> number = length < 0 ? rest : rest[..length];
        int digits = 0;
        foreach (char c in number) digits += char.IsAsciiDigit(c) ? 1 : 0;
        bool fits = type == IdentifierType.Imo ? number.Length == 7 && digits == 7 : digits >= 4;
        return fits ? number.ToString() : null;
    }
}
